import type { Asking } from '../../../analysis/findings/finding.ts';
import type { Model } from '../../../game/model.ts';
import { actionName, endingName, resultName } from './names.ts';

/** Says what asks a condition: "the condition of “Hold” of Washington". */
export function askingText(model: Model, asking: Asking): string {
  return `the condition of ${askerText(model, asking)}`;
}

function askerText(model: Model, asking: Asking): string {
  const { parties, payoffs, tallies } = model.scenario;
  switch (asking.of) {
    case 'action':
      return actionName(model, asking.action);
    case 'shock':
      return resultName(model, asking.action, asking.result);
    case 'ending':
      return `the ending ${endingName(model, asking.ending)}`;
    case 'doctrine':
      return `rule ${asking.rule + 1} of the doctrine of ${parties[asking.party]?.name}`;
    case 'payoff':
      return `the payoff “${payoffs[asking.party]?.eachRound[asking.term]?.id}” of ${parties[asking.party]?.name}`;
    case 'tally':
      return `what each round adds to “${tallies[asking.tally]?.title}” (${tallies[asking.tally]?.eachRound[asking.term]?.id})`;
  }
}

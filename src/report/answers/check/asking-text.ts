import type { Asking } from '../../../analysis/findings/finding.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { partyAt, tallyAt } from '../../../scenario/part-at.ts';
import { cited } from '../../../words/quote.ts';
import { actionName, endingName, payoffName, resultName } from './names.ts';

/** Says what asks a condition: "the condition of “Hold” of Washington". */
export function askingText(model: Model, asking: Asking): string {
  return `the condition of ${askerText(model, asking)}`;
}

function askerText(model: Model, asking: Asking): string {
  const { scenario } = model;
  switch (asking.of) {
    case 'action':
      return actionName(model, asking.action);
    case 'shock':
      return resultName(model, asking.action, asking.result);
    case 'ending':
      return `the ending ${endingName(model, asking.ending)}`;
    case 'doctrine':
      return `rule ${asking.rule + 1} of the doctrine of ${partyAt(scenario, asking.party).name}`;
    case 'payoff':
      return payoffName(scenario, asking.party, asking.term);
    case 'tally': {
      const { title, eachRound } = tallyAt(scenario, asking.tally);
      return `what each round adds to ${cited(title)} (${at(eachRound, asking.term, 'count').id})`;
    }
  }
}

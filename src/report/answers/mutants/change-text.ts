import type { Change, Paid } from '../../../analysis/mutants/mutant.ts';
import type { Model } from '../../../game/model.ts';
import type { Condition } from '../../../scenario/condition.ts';
import { actionAt, partyAt, resultAt, variableAt } from '../../../scenario/part-at.ts';
import type { Effect, Result } from '../../../scenario/scenario.ts';
import { sentence } from '../../../words/capital.ts';
import { listed } from '../../../words/list.ts';
import { cited } from '../../../words/quote.ts';
import { conditionText, valueSpoken } from '../../tell/condition-text.ts';
import { effectText } from '../../tell/effect-text.ts';
import { askingText } from '../check/asking-text.ts';
import { actionName, endingName, payoffName, resultName } from '../check/names.ts';

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

/** Says what was changed in a mutant of a model's scenario, in a sentence. */
export function changeText(model: Model, change: Change): string {
  switch (change.kind) {
    case 'drop-condition':
    case 'negate':
    case 'shift':
      return conditionChange(model, change);
    case 'drop-effect':
    case 'flip-effect':
      return effectChange(model, change);
    case 'swap-levels':
      return levelsChange(model, change);
    case 'move-chance': {
      const { action, result, was, now } = change;
      return `The chance of ${resultName(model, action, result)} became ${chanceText(now)} (was ${chanceText(was)}).`;
    }
    case 'swap-chances': {
      const { action, result } = change;
      const [one, other] = [result, result + 1].map(
        i => `${resultName(model, action, i)} (${chanceText(resultAt(actionAt(model.scenario, action), i).chance)})`,
      );
      return sentence(`${one} and ${other} swapped their chances`);
    }
    case 'swap-endings': {
      const [first, second] = [endingName(model, change.first), endingName(model, change.second)];
      return `The ending ${second} came to be tried before ${first}.`;
    }
    case 'drop-move': {
      const { action, result } = change;
      const name = result === undefined ? actionName(model, action) : resultName(model, action, result);
      return sentence(`${name} was left out`);
    }
    case 'flip-payoff':
      return `The sign of ${paidText(model, change.of)} was flipped (was ${change.was.text}).`;
  }
}

const chanceText = (chance: Result['chance']) => (typeof chance === 'object' ? chance.text : 'rest');

function conditionChange(model: Model, { asking, was, now }: ChangeOf<'drop-condition' | 'negate' | 'shift'>): string {
  const said = (condition: Condition) => cited(conditionText(model.scenario.variables, condition));
  const what = now ? `${said(was)} became ${said(now)}` : `${said(was)} was left out`;
  return `${what} in ${askingText(model, asking)}.`;
}

function effectChange(model: Model, { action, result, was, now }: ChangeOf<'drop-effect' | 'flip-effect'>): string {
  const text = (effect: Effect) => effectText(variableAt(model.scenario, effect.variable), effect, 'written');
  const what = now ? `became ${cited(text(now))}` : 'was left out';
  return `The effect ${cited(text(was))} ${what} in ${resultName(model, action, result)}.`;
}

function levelsChange({ scenario }: Model, { variable: index, digit }: ChangeOf<'swap-levels'>): string {
  const variable = variableAt(scenario, index);
  const levels = [digit, digit + 1].map(level => cited(valueSpoken(variable, level)));
  return `The levels ${listed(levels)} of ${variable.title} swapped places.`;
}

function paidText(model: Model, paid: Paid): string {
  const { scenario } = model;
  switch (paid.kind) {
    case 'cost':
      return `the cost of ${actionName(model, paid.action)}`;
    case 'round':
      return payoffName(scenario, paid.party, paid.term);
    case 'ending':
      return `the payoff of the ending ${endingName(model, paid.ending)} to ${partyAt(scenario, paid.party).name}`;
  }
}

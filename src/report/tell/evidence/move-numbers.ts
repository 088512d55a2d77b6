import { at } from '../../../num/at.ts';
import { ALWAYS, type Condition } from '../../../scenario/condition.ts';
import { actionAt, partyAt, tallyAt, variableAt } from '../../../scenario/part-at.ts';
import { type Action, type Count, type Effect, type Result, type Scenario, WORLD } from '../../../scenario/scenario.ts';
import { conditionText } from '../condition-text.ts';
import { effectText } from '../effect-text.ts';
import { type GroundedNumber, grounded } from './grounded-number.ts';
import { costName, habitName, resultName, shockName } from './site-name.ts';

/** Returns every number of an action, or of the world's shocks, each kind with its own ground. */
export function moveNumbers(scenario: Scenario, action: Action): readonly GroundedNumber[] {
  const { mover, results, grounds } = action;
  if (mover === WORLD) return results.flatMap(shock => shockNumbers(scenario, shock));
  const name = `${partyAt(scenario, mover).name}: ${action.title}`;
  return [
    ...grounded(`condition of ${name}`, condition(scenario, action.when), grounds.when),
    ...grounded(costName(name), action.cost.text === '0' ? '' : action.cost.text, grounds.cost),
    ...grounded(habitName(name), action.habit.text === '1' ? '' : action.habit.text, grounds.habit),
    ...chancesOf(name, action),
    ...results.flatMap((result, i) => {
      const which = results.length === 1 ? name : `${name}, result ${i + 1} of ${results.length}`;
      return [
        ...grounded(`effects of ${which}`, effectsText(scenario, result.effects), result.grounds.effects),
        ...grounded(`counts of ${which}`, countsText(scenario, result.counts), result.grounds.tally),
      ];
    }),
    ...grounded(`counts of ${name}`, countsText(scenario, action.counts), grounds.tally),
  ];
}

/** One line for the chances of an action, or one for each result where they do not rest on the same. */
function chancesOf(name: string, { results, grounds }: Action): readonly GroundedNumber[] {
  if (results.length === 1) return [];
  const texts = results.map(({ chance }) => (chance === 'rest' ? 'rest' : chance.text));
  const isShared = results.every(result => result.grounds.chances.join() === grounds.chances.join());
  if (isShared) return grounded(`chances of ${name}`, texts.join(', '), grounds.chances);
  return results.flatMap((result, i) =>
    grounded(resultName(name, i, results.length), at(texts, i, 'chance'), result.grounds.chances),
  );
}

function shockNumbers(scenario: Scenario, { title, when, chance, effects, counts, grounds }: Result) {
  if (chance === 'rest') return [];
  return [
    ...grounded(shockName(title), chance.text, grounds.chances),
    ...grounded(`condition of ${title}`, condition(scenario, when), grounds.when),
    ...grounded(`effects of ${title}`, effectsText(scenario, effects), grounds.effects),
    ...grounded(`counts of ${title}`, countsText(scenario, counts), grounds.tally),
  ];
}

/** Returns the rules of each party's doctrine; they rest on what the party rests on. */
export function doctrineNumbers(scenario: Scenario): readonly GroundedNumber[] {
  return scenario.parties.flatMap(({ name, doctrine, restsOn }) =>
    doctrine.flatMap(({ when, action }, i) => {
      const play = actionAt(scenario, action).title;
      const value = `${conditionText(scenario.variables, when)}: ${play}`;
      return grounded(`rule ${i + 1} of the doctrine of ${name}`, value, restsOn);
    }),
  );
}

function condition({ variables }: Scenario, when: Condition): string {
  return when === ALWAYS ? '' : conditionText(variables, when);
}

function effectsText(scenario: Scenario, effects: readonly Effect[]): string {
  return effects.map(effect => effectText(variableAt(scenario, effect.variable), effect, 'listed')).join(', ');
}

function countsText(scenario: Scenario, counts: readonly Count[]): string {
  return counts.map(({ tally, add }) => `${tallyAt(scenario, tally).title} +${add.text}`).join(', ');
}

import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import { ALWAYS } from '../../scenario/condition.ts';
import { partyAt } from '../../scenario/part-at.ts';
import type { Action, Count } from '../../scenario/scenario.ts';
import type { AllChances } from './chances.ts';
import { commentText, conditionText, formulaText } from './expressions.ts';
import type { PrismNames } from './names.ts';

/**
 * Writes the reward structures: what actions cost each party, what they gain it where a cost is below 0 (PRISM's rewards
 * are not), and how each tally is expected to grow. A reward of an action counts wherever it is taken.
 */
export function rewardLines(model: Model, names: PrismNames, chances: AllChances): string[] {
  const { parties, tallies } = model.scenario;
  return [
    ...parties.flatMap((_, party) => costLines(model, names, party)),
    ...tallies.flatMap((_, tally) => tallyLines(model, names, chances, tally)),
  ];
}

function structure(name: string, says: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [commentText(says), `rewards "${name}"`, ...items.map(item => `  ${item}`), 'endrewards', ''];
}

function costLines({ scenario }: Model, names: PrismNames, party: number): string[] {
  const own = scenario.actions.filter(({ mover }) => mover === party);
  const name = at(names.parties, party, 'party');
  const title = partyAt(scenario, party).name;
  const items = (sign: 1 | -1) => own.flatMap(action => costItem(names, action, sign));
  const costs = items(1);
  const gains = items(-1);
  return [
    ...(costs.length > 0
      ? structure(names.freshReward(`cost_${name}`), `What actions cost ${title} at once.`, costs)
      : []),
    ...(gains.length > 0
      ? structure(names.freshReward(`gain_${name}`), `What actions gain ${title} at once.`, gains)
      : []),
  ];
}

/** A cost that is a number stands on one side only; any other is cut at 0 on both. */
function costItem(names: PrismNames, { cost, index }: Action, sign: 1 | -1): readonly string[] {
  const { tree } = cost;
  if (tree.kind === 'number' && tree.value * sign <= 0) return [];
  const text = formulaText(names, tree);
  const signed = sign === 1 ? text : `-(${text})`;
  const value = tree.kind === 'number' ? signed : `max(0, ${signed})`;
  return [`[${names.actions[index]}] true : ${value};`];
}

function tallyLines({ scenario }: Model, names: PrismNames, chances: AllChances, tally: number): string[] {
  const { title = '', eachRound = [] } = scenario.tallies[tally] ?? {};
  const rounds = eachRound.map(({ add, while: condition = ALWAYS }) => {
    const open = conditionText(names, condition);
    const guard = `${names.turn} = 0 & !${names.stopped}${open === 'true' ? '' : ` & (${open})`}`;
    return `${guard} : ${formulaText(names, add.tree)};`;
  });
  const acts = scenario.actions.flatMap(action => {
    const terms = growthTerms(names, action, at(chances, action.index, 'action'), tally);
    return terms.length === 0 ? [] : [`[${names.actions[action.index]}] true : ${terms.join(' + ')};`];
  });
  return structure(at(names.tallies, tally, 'tally'), `${title}: how the tally grows, its start not counted.`, [
    ...rounds,
    ...acts,
  ]);
}

/** What an action adds, and what each of its results adds times its chance. */
function growthTerms(
  names: PrismNames,
  { counts, results }: Action,
  chances: readonly (string | undefined)[],
  tally: number,
) {
  const added = (some: readonly Count[]) =>
    some.filter(one => one.tally === tally).map(({ add }) => formulaText(names, add.tree));
  const byResult = results.flatMap((result, i) => {
    const chance = chances[i];
    return chance === undefined ? [] : added(result.counts).map(add => (chance === '1' ? add : `${chance} * ${add}`));
  });
  return [...added(counts), ...byResult];
}

import type { Condition, Relation, Test } from '../../../scenario/condition.ts';
import { constant } from '../../../scenario/formula/formula.ts';
import { levelAt } from '../../../scenario/part-at.ts';
import type { Claim, Demand, Rule } from '../../../scenario/rule.ts';
import type { Effect, Scenario, Track, Variable } from '../../../scenario/scenario.ts';
import type { Mutant } from '../mutant.ts';
import { conditionSites } from './condition-sites.ts';
import { makeTest } from './conditions.ts';
import { readsOrder } from './reads-order.ts';
import { withResult, withVariable } from './rewrite.ts';

/**
 * Swaps each level of a track with the next one in the file. Whatever names one of the two by its name (conditions, rules,
 * effects, a start) goes with it, and so does its rung; steps, comparisons and formulae go by the order. Where nothing does
 * there is no mutant.
 */
export function swapLevels(scenario: Scenario): readonly Mutant[] {
  return scenario.variables.flatMap((variable, index) =>
    variable.kind === 'track'
      ? variable.levels.slice(1).flatMap((_, digit) => swapped(scenario, index, variable, digit))
      : [],
  );
}

/** Returns what makes of each level of a track the one that takes its place where `digit` is swapped with the next. */
export function swapOf(digit: number): (level: number) => number {
  return level => (level === digit ? digit + 1 : level === digit + 1 ? digit : level);
}

function swapped(scenario: Scenario, variable: number, track: Track, digit: number): readonly Mutant[] {
  const swap = swapOf(digit);
  const swapTest = ({ relation }: Test) => makeTest(scenario, variable, swapIn(relation, swap));
  const isOrdered = (test: Test) => swapTest(test).allowed.some((passes, now) => passes !== test.allowed[swap(now)]);
  if (!readsOrder(scenario, variable, isOrdered)) return [];
  const inTest = (test: Test) => (test.variable === variable ? swapTest(test) : test);
  const inClaim = (claim: Claim): Claim => mapClaim(claim, inTest);
  const inCondition = (condition: Condition): Condition => mapCondition(condition, inTest);
  const inEffect = (effect: Effect): Effect =>
    effect.kind === 'set' && effect.variable === variable ? { ...effect, to: swap(effect.to) } : effect;
  const all = [
    (one: Scenario) => withVariable(one, variable, swapTrack(track, swap)),
    ...conditionSites(scenario).map(site => (one: Scenario) => site.put(one, inCondition(site.condition))),
    ...scenario.actions.flatMap(({ index, results }) =>
      results.map(
        ({ effects }, result) =>
          (one: Scenario) =>
            withResult(one, index, result, { effects: effects.map(inEffect) }),
      ),
    ),
    (one: Scenario) => ({ ...one, rules: one.rules.map(rule => mapRule(rule, inClaim, inCondition)) }),
  ];
  return [
    {
      change: { kind: 'swap-levels', variable, digit },
      path: ['tracks', track.name, 'levels', levelAt(track, digit).name],
      at: 'key',
      scenario: all.reduce((one, change) => change(one), scenario),
    },
  ];
}

/** A start that is a number is taken for a level by its name, which is how files write it. */
function swapTrack(track: Track, swap: (value: number) => number): Variable {
  const { tree } = track.start;
  const start = tree.kind === 'number' ? constant(swap(tree.value)) : track.start;
  return { ...track, start, levels: track.levels.map((_, digit) => track.levels[swap(digit)]!) };
}

function swapIn(relation: Relation, swap: (value: number) => number): Relation {
  if (relation.kind === 'in') return { kind: 'in', of: relation.of.map(swap) };
  return { ...relation, than: swap(relation.than) };
}

type OfTest = (test: Test) => Test;

function mapCondition(condition: Condition, ofTest: OfTest): Condition {
  switch (condition.kind) {
    case 'test':
      return ofTest(condition);
    case 'not':
      return { kind: 'not', part: mapCondition(condition.part, ofTest) };
    default:
      return { ...condition, parts: condition.parts.map(part => mapCondition(part, ofTest)) };
  }
}

function mapClaim(claim: Claim, ofTest: OfTest): Claim {
  switch (claim.kind) {
    case 'test':
      return ofTest(claim);
    case 'ending':
      return claim;
    case 'step':
      return { ...claim, before: mapCondition(claim.before, ofTest) };
    case 'not':
      return { kind: 'not', part: mapClaim(claim.part, ofTest) };
    default:
      return { ...claim, parts: claim.parts.map(part => mapClaim(part, ofTest)) };
  }
}

type OnClaim = (claim: Claim) => Claim;
type OnCondition = (condition: Condition) => Condition;

function mapRule(rule: Rule, inClaim: OnClaim, inCondition: OnCondition): Rule {
  return { ...rule, demand: mapDemand(rule.demand, inClaim, inCondition) };
}

function mapDemand(demand: Demand, inClaim: OnClaim, inCondition: OnCondition): Demand {
  switch (demand.kind) {
    case 'never':
    case 'always':
      return { ...demand, claim: inClaim(demand.claim) };
    case 'possible':
      return { ...demand, goal: inClaim(demand.goal), while: inCondition(demand.while) };
    case 'leadsTo':
      return { ...demand, from: inClaim(demand.from), to: inClaim(demand.to) };
    case 'odds':
      return demand.of.kind === 'state'
        ? { ...demand, of: { kind: 'state', claim: inClaim(demand.of.claim) } }
        : demand;
    case 'climb':
      return demand;
  }
}

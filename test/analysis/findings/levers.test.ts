import { describe, expect } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding.ts';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import { endingOf } from '../../../src/game/rules.ts';
import { constant } from '../../../src/scenario/formula/formula.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { turnsIn } from '../../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { countTallies } from '../../../src/solve/tallies.ts';
import { valueFrom } from '../../../src/solve/value.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { IS_LONG } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';
import { playing, walkRules } from './plain.ts';
import { findingsIn } from './tell.ts';

const anyPlay = anyModel.filter(model => endingOf(model, model.start) === undefined);

const solved = (model: Model) => solveGame(tableOf(counting(model)));

/** Adds a tally for each action, which counts how often it is taken. */
function counting(model: Model): Model {
  const { scenario } = model;
  const first = scenario.tallies.length;
  const actions = scenario.actions.map(action => ({
    ...action,
    counts: [...action.counts, { tally: first + action.index, add: constant(1) }],
  }));
  const tallies = actions.map(({ id, title }) => {
    return { id, title, says: '', start: 0, atLeast: false, about: false, eachRound: [], restsOn: [] };
  });
  return {
    ...model,
    scenario: { ...scenario, actions, tallies: [...scenario.tallies, ...tallies] },
    actionsAt: model.actionsAt.map(at => at.flatMap(({ index }) => actions[index] ?? [])),
  };
}

function withLever(model: Model, lever: number, value: number): Model {
  const made = makeModel(model.scenario, new Map([[model.scenario.levers[lever]?.name ?? '', value]]));
  if (!isModel(made)) throw new Error(made.map(({ what }) => what).join('\n'));
  return made;
}

const ends = ({ scenario, levers }: Model, lever: number): readonly number[] => {
  const { min = 0, max = 0 } = scenario.levers[lever] ?? {};
  return [min, max].filter(value => value !== levers[lever]);
};

const farthest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((most, one, i) => Math.max(most, Math.abs(one - (b[i] ?? Number.NaN))), 0);

/** The odds of every ending, what every tally grows by and how often every action is taken, as expected at the horizon. */
function outcome({ table, policy, chain }: SolvedGame): readonly number[] {
  const counter = countTallies(table, policy);
  const { odds } = oddsFrom(table, chain, startOf(table), counter.onTurn);
  return [...odds, ...counter.grown()];
}

/** How far apart the choices are in a game that is played from one start with two settings of its levers. */
function policyGap(before: Model, after: Model): number {
  if (before.order.some((mover, i) => mover !== after.order[i])) return 0;
  const [a, b] = [solved(before), solved({ ...after, start: before.start })];
  const isSame = a.table.branches === b.table.branches && a.table.states === b.table.states;
  if (!isSame) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...Array.from({ length: turnsIn(a.table) }, (_, turn) => farthest(a.policy.at(turn), b.policy.at(turn))),
  );
}

function valueGap(a: SolvedGame, b: SolvedGame): number {
  return farthest(valueFrom(a.table, a.policy, startOf(a.table)), valueFrom(b.table, b.policy, startOf(b.table)));
}

const idleOf = (found: readonly Finding[], lever: number) =>
  found.flatMap(one => (one.kind === 'leverIdle' && one.lever === lever ? [one.because.kind] : []))[0];

/** A game solved anew for each value of each lever is much for one case. */
const CASES = IS_LONG ? {} : { numRuns: 4 };

describe('on generated scenarios every lever turned and the game solved anew', () => {
  property([anyPlay], CASES)('shows that the levers found idle are, and the others are not', model => {
    const found = findingsIn(model);
    const before = solved(model);
    model.scenario.levers.forEach((_, lever) => {
      const middle = lever === 0 ? [] : [1];
      const turned = [...ends(model, lever), ...middle].map(value => withLever(model, lever, value));
      const after = turned.map(solved);
      const gaps = after.map(one => farthest(outcome(before), outcome(one)));
      const choices = turned.map(one => policyGap(model, one));
      const values = after.map(one => valueGap(before, one));
      const idle = idleOf(found, lever);
      if (idle === undefined) expect(Math.max(...gaps, ...choices)).toBeGreaterThan(0);
      else expect(Math.max(...gaps)).toBeLessThan(1e-9);
      if (idle === 'noDifference' || idle === 'unread') expect(Math.max(...values)).toBeLessThan(1e-9);
      if (idle === 'onlyPayoffs') expect(Math.max(...values)).toBeGreaterThan(0);
    });
  });

  property([anyPlay], CASES)('shows what is excused by one, and excuses no warning', model => {
    for (const finding of findingsIn(model)) {
      const isNever = thingNeverUsed(finding);
      if (!isNever) continue;
      expect(isNever(model)).toBe(true);
      if (finding.unless) {
        const { lever, value } = finding.unless;
        expect(isNever(withLever(model, lever, value))).toBe(false);
      } else if (finding.gravity === 'warning') {
        const turned = [0, 1].flatMap(lever => ends(model, lever).map(value => withLever(model, lever, value)));
        for (const other of turned.filter(everyoneMoves)) expect(isNever(other)).toBe(true);
      }
    }
  });
});

const everyoneMoves = (model: Model) => model.order.every(mover => playing(walkRules(model), mover).length > 0);

/** Returns how to see by a walk along the rules that what a finding is about is never used; undefined for other kinds. */
function thingNeverUsed(finding: Finding): ((model: Model) => boolean) | undefined {
  switch (finding.kind) {
    case 'actionNeverOpen':
      return model =>
        walkRules(model).states.every(({ choices }) => choices.every(({ action }) => action !== finding.action));
    case 'neverReached':
      return model =>
        finding.digits.some(digit => walkRules(model).states.every(({ digits }) => digits[finding.variable] !== digit));
    case 'resultNeverPossible':
      return model =>
        walkRules(model).states.every(({ choices }) =>
          choices.every(
            ({ action, branches }) =>
              action !== finding.action || branches.every(({ result }) => result !== finding.result),
          ),
        );
    default:
      return undefined;
  }
}

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ladderFrom } from '../../src/analysis/ladder.ts';
import { oddsFrom, startOf } from '../../src/analysis/odds.ts';
import { oddsEverywhere } from '../../src/analysis/odds-everywhere.ts';
import { uniformPolicy } from '../../src/analysis/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../src/analysis/solve.ts';
import type { Formula } from '../../src/scenario/formula.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyModel } from '../support/arbitrary-scenario.ts';
import { tableOf } from '../support/solve.ts';

const solved = anyModel.map(model => solveGame(tableOf(model)));
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

/** Returns the sums of the numbers between successive starts. */
const sumsBetween = (starts: Int32Array, numbers: Float64Array) =>
  Array.from(starts.subarray(0, -1), (start, i) => sum(numbers.subarray(start, starts[i + 1])));

describe('in every generated scenario', () => {
  test.prop([solved], { numRuns: 60 })('the chances of a row sum to 1', ({ table }) => {
    for (const total of sumsBetween(table.rows.start, table.rows.chance))
      expect(Math.abs(total - 1)).toBeLessThan(1e-12);
  });

  test.prop([solved], { numRuns: 60 })(
    'a policy sums to 1 in every state in which play goes on',
    ({ table, policy }) => {
      for (const [turn, block] of table.blocks.entries()) {
        sumsBetween(block.choiceStart, policy.at(turn)).forEach((total, state) => {
          if ((block.ending[state] ?? -1) < 0) expect(Math.abs(total - 1)).toBeLessThan(1e-12);
        });
      }
    },
  );

  test.prop([solved], { numRuns: 60 })('the odds sum to 1 after every round', ({ table, chain }) => {
    const { odds, byRound } = oddsFrom(table, chain, startOf(table));
    for (const one of [odds, ...byRound.map(round => round.odds)]) expect(Math.abs(sum(one) - 1)).toBeLessThan(1e-12);
  });

  test.prop([solved], { numRuns: 60 })('the forward and the backward pass agree', ({ table, chain }) => {
    const forward = oddsFrom(table, chain, startOf(table)).odds;
    const { odds, endings } = oddsEverywhere(table, chain, 0);
    const at = table.start.index * endings;
    forward.forEach((p, ending) => {
      expect(Math.abs(p - (odds[at + ending] ?? Number.NaN))).toBeLessThan(1e-12);
    });
  });

  test.prop([solved], { numRuns: 60 })('a higher rung is never likelier to be reached', ({ table, chain }) => {
    const reached = ladderFrom(table, chain, startOf(table)).map(({ probability }) => probability);
    reached.forEach((p, i) => {
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual((reached[i - 1] ?? 1) + 1e-12);
    });
  });

  test.prop([anyModel], { numRuns: 40 })('precision 0 without habits is uniform play', model => {
    const tempers = model.tempers.map(temper => ({ ...temper, precision: 0 }));
    const table = tableOf({ ...model, tempers });
    if (table.rows.habit.some(habit => habit !== 1)) return;
    const zero = solveGame(table);
    const uniform = uniformPolicy(table);
    table.blocks.forEach((_, turn) => {
      zero.policy.at(turn).forEach((p, choice) => {
        expect(p).toBeCloseTo(uniform.at(turn)[choice] ?? Number.NaN, 12);
      });
    });
  });

  test.prop([anyModel], { numRuns: 40 })('infinite precision shares what is best by habit alone', model => {
    const tempers = model.tempers.map(temper => ({ ...temper, precision: Number.POSITIVE_INFINITY }));
    expect(unevenTies(solveGame(tableOf({ ...model, tempers })))).toBeLessThan(1e-9);
  });

  test.prop([anyModel, fc.constantFrom(0.5, 2, 4)], { numRuns: 40 })(
    'payoffs times k at precision λ play as the payoffs at precision k λ',
    (model, k) => {
      const scaled = solveGame(tableOf({ ...model, scenario: timesPayoffs(model.scenario, k) }));
      const sharper = model.tempers.map(temper => ({ ...temper, precision: temper.precision * k }));
      expect(worstDifference(scaled, solveGame(tableOf({ ...model, tempers: sharper })))).toBeLessThan(1e-9);
    },
  );
});

function timesPayoffs(scenario: Scenario, k: number): Scenario {
  const times = (formula: Formula): Formula => ({
    ...formula,
    tree: { kind: 'operation', operator: '*', left: formula.tree, right: { kind: 'number', value: k } },
  });
  const worth = <T extends { worth: Formula }>(term: T): T => ({ ...term, worth: times(term.worth) });
  return {
    ...scenario,
    actions: scenario.actions.map(action => ({ ...action, cost: times(action.cost) })),
    payoffs: scenario.payoffs.map(({ eachRound, endings }) => ({
      eachRound: eachRound.map(worth),
      endings: endings.map(worth),
    })),
  };
}

function worstDifference(a: SolvedGame, b: SolvedGame): number {
  return Math.max(
    0,
    ...a.table.blocks.flatMap((_, turn) =>
      Array.from(a.policy.at(turn), (p, choice) => Math.abs(p - (b.policy.at(turn)[choice] ?? Number.NaN))),
    ),
  );
}

/** Returns by how much the actions chosen at all in some state miss their shares by habit. */
function unevenTies({ table, policy }: SolvedGame): number {
  let worst = 0;
  table.blocks.forEach(({ choiceStart, choiceRow, ending }, turn) => {
    ending.forEach((stopping, state) => {
      if (stopping >= 0) return;
      const [from, end] = [choiceStart[state] ?? 0, choiceStart[state + 1] ?? 0];
      const chosen = Array.from({ length: end - from }, (_, i) => from + i).filter(c => (policy.at(turn)[c] ?? 0) > 0);
      const weights = chosen.map(choice => table.rows.habit[choiceRow[choice] ?? 0] ?? 0);
      chosen.forEach((choice, i) => {
        worst = Math.max(worst, Math.abs((policy.at(turn)[choice] ?? 0) - (weights[i] ?? 0) / sum(weights)));
      });
    });
  });
  return worst;
}

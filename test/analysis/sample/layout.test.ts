import { describe, expect, test } from 'vitest';
import { growthOf } from '../../../src/analysis/sample/growth.ts';
import { weighBranches } from '../../../src/analysis/sample/weights.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import { growthOfEntries, growthOfRound } from '../../../src/solve/growth.ts';
import { blockAt } from '../../../src/solve/policy/policy.ts';
import { game } from '../../support/load.ts';
import { reach } from '../../support/moves.ts';
import { tableOf } from '../../support/solve.ts';

test('a branch weighs as much as its action is likely and its result has a chance', () => {
  const table = tableOf(game('haggle'));
  // By hand: the price is 1 and trust -1, so that of the buyer's three actions the third sells with one half.
  const { state } = reach(
    table.model,
    'seller:cut buyer:walk world:quiet seller:insist buyer:wait world:quiet seller:cut',
  );
  const { index } = findState(table, state) ?? { index: -1 };
  const block = blockAt(table, 1);
  const policy = new Float64Array(block.choiceRow.length);
  policy.set([0.2, 0.3, 0.5], block.choiceStart[index]);
  const into = new Float64Array(8);
  weighBranches(table.rows, block, policy, index, into, 2);
  expect([...into]).toEqual([0, 0, 0.2, 0.3, 0.25, 0.25, 0, 0]);
});

describe('the growth of tallies, laid out for many runs', () => {
  const table = tableOf(game('fishery'));
  const width = table.model.scenario.tallies.length;
  const growth = growthOf(table);
  const rowsOf = (numbers: ArrayLike<number>) =>
    Array.from({ length: numbers.length / width }, (_, i) =>
      Array.from({ length: width }, (_, tally) => numbers[i * width + tally] ?? Number.NaN),
    );
  const rows = rowsOf(growth.rows);
  const grown = (numbers: Int32Array | undefined) =>
    Array.from(numbers ?? [], row => (row < 0 ? Array.from({ length: width }, () => 0) : rows[row]));

  test('has each row once, and none of nothing', () => {
    expect(new Set(rows.map(row => row.join())).size).toBe(rows.length);
    expect(rows.filter(row => row.every(number => number === 0))).toEqual([]);
  });

  test('says of every entry and of every round what it adds', () => {
    expect(grown(growth.ofEntry)).toEqual(rowsOf(growthOfEntries(table)));
    const first = blockAt(table, 0);
    const tallies = Array.from({ length: width }, (_, tally) => growthOfRound(table, first, tally));
    const byState = Array.from({ length: first.size }, (_, state) => tallies.map(counts => counts[state]));
    expect(grown(growth.ofRound)).toEqual(byState);
  });

  test('leaves out what never grows', () => {
    expect(growthOf(tableOf(game('haggle')))).toStrictEqual({ rows: new Float64Array() });
    expect(Object.keys(growthOf(tableOf(game('weather'))))).toEqual(['rows', 'ofEntry']);
  });
});

import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/solve/odds.ts';
import { lookAheadOf } from '../../../src/solve/policy/look-ahead.ts';
import { blockAt } from '../../../src/solve/policy/policy.ts';
import { quantalPolicy } from '../../../src/solve/policy/quantal.ts';
import { valueFrom } from '../../../src/solve/value.ts';
import { modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/**
 * Each round Ann hopes (worth 1) and pays 2 for Bob to dig, who finds gold one time in two: worth 10 to her and 4 to him.
 * By hand, both with patience 0.5: before the last dig the rest of play is worth 5 to Ann and 2 to Bob, before the last
 * payment 1 + 0.5 (5 - 2) = 2.5 and 0.5 * 2 = 1; before the first dig 0.5 * 10 + 0.5 * 2.5 = 6.25 and 2.5, and at the start
 * 1 + 0.5 (6.25 - 2) = 3.125 and 1.25.
 */
const table = tableOf(
  modelOf(`${madeUp('gold', 2)}
parties:
  ann: { name: Ann, foresight: horizon, precision: 1, patience: 0.5 }
  bob: { name: Bob, foresight: horizon, precision: 1, patience: 0.5 }
order: [ann, bob]
tracks: { gold: { title: Gold, levels: { hidden: { says: Hidden. }, found: { says: Found. } }, start: hidden } }
actions:
  ann: { pay: { title: Pay, cost: 2, results: [{ chance: 1 }] } }
  bob: { dig: { title: Dig, results: [{ chance: 0.5, do: { gold: found } }, { chance: rest }] } }
payoffs:
  ann: { eachRound: { hope: { says: Hope., worth: 1 } }, endings: { found: 10, hidden: 0 } }
  bob: { endings: { found: 4, hidden: 0 } }
endings:
  found: { says: There is gold., when: { gold: found } }
  hidden: { says: There is none., atHorizon: true }
`),
);
const policy = quantalPolicy(table);

describe('the search for gold, by hand', () => {
  test.each([
    { from: 'the start', standpoint: startOf(table), worth: [3.125, 1.25] },
    { from: 'the first dig', standpoint: { state: { block: 1, index: 0 }, turn: 1 }, worth: [6.25, 2.5] },
    { from: 'the second payment', standpoint: { state: { block: 0, index: 0 }, turn: 2 }, worth: [2.5, 1] },
    { from: 'the find', standpoint: { state: { block: 0, index: 1 }, turn: 2 }, worth: [10, 4] },
    { from: 'the last dig', standpoint: { state: { block: 1, index: 0 }, turn: 3 }, worth: [5, 2] },
  ])('is worth that much from $from', ({ standpoint, worth }) => {
    expect(valueFrom(table, policy, standpoint)).toEqual(worth);
  });

  test('has no policy beyond the horizon', () => {
    expect(Array.from(policy.at(3))).toEqual([1]);
    expect(() => policy.at(4)).toThrow('turn 4 is beyond the horizon of 4 turns');
  });
});

test('look-ahead works in two rooms a block, and never in the one it reads', () => {
  const { arraysFor, worths } = lookAheadOf(table);
  const block = blockAt(table, 0);
  const first = arraysFor(block, worths.atHorizon(0));
  const second = arraysFor(block, first);
  expect(second).not.toBe(first);
  expect(arraysFor(block, second)).toBe(first);
  expect(arraysFor(block, first)).toBe(second);
  expect(arraysFor(blockAt(table, 1), first)).not.toBe(second);
});

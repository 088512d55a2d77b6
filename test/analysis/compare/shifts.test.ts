import { describe, expect, test } from 'vitest';
import type { Frequencies } from '../../../src/analysis/compare/frequencies.ts';
import { largestOfEach, shiftsBetween } from '../../../src/analysis/compare/shifts.ts';
import { scenarioOf } from '../../support/load.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const scenario = (one: readonly string[], two: readonly string[]) => {
  const list = (ids: readonly string[]) =>
    ids.map(id => `${id}: { title: To ${id}, results: [{ chance: 1 }] }`).join(', ');
  const text = `${madeUp('shifts', 3, 'one', 'two', 'world')}
world: { shocks: { storm: { title: Storm, chance: 0.5 } } }
actions: { one: { ${list(one)} }, two: { ${list(two)} } }
endings: { open: { says: Open., atHorizon: true } }
`;
  return scenarioOf({ file: 'shifts.yaml', text });
};

/** How often each action is played in each round; open whenever it is listed. */
const often = (...rounds: readonly (readonly number[])[]): Frequencies => ({
  actions: rounds.map(round => Float64Array.from(round)),
  open: rounds.map(round => Float64Array.from(round, Math.ceil)),
  inPlay: rounds.map(round => Float64Array.from(round, () => 1)),
  shocks: [],
});

describe('what is played more or less often', () => {
  const base = scenario(['go', 'stay'], ['go', 'nod']);
  const other = scenario(['stay', 'go', 'leap'], ['go']);
  const before = often([0.5, 0.5, 0.5, 0.5, 1], [0.25, 0.75, 1, 0, 1], [1, 0, 1, 0, 1]);
  const after = often([0.25, 0.5, 0.25, 1, 0.5], [0, 1, 0, 1, 0.5]);

  test('is matched by party and name, the most different first, in the rounds that both have', () => {
    const inPlay = { before: 1, after: 1 };
    expect(shiftsBetween(base, before, other, after)).toEqual([
      { party: 'one', action: 'go', title: 'To go', round: 1, before: 0.25, after: 1, inPlay },
      { party: 'one', action: 'stay', title: 'To stay', round: 1, before: 0.75, after: 0, closedIn: 'other', inPlay },
      { party: 'two', action: 'go', title: 'To go', round: 0, before: 0.5, after: 1, inPlay },
      { party: 'one', action: 'stay', title: 'To stay', round: 0, before: 0.5, after: 0.25, inPlay },
    ]);
  });

  test('is told the other way round of as few rounds', () => {
    const back = shiftsBetween(other, after, base, before);
    expect(back.map(({ party, action, round, closedIn }) => [party, action, round, closedIn])).toEqual([
      ['one', 'stay', 1, 'base'],
      ['one', 'go', 1, undefined],
      ['two', 'go', 0, undefined],
      ['one', 'stay', 0, undefined],
    ]);
  });

  test('is told once, in the round where it differs most', () => {
    const once = largestOfEach(shiftsBetween(base, before, other, after));
    expect(once.map(({ party, action, round }) => [party, action, round])).toEqual([
      ['one', 'go', 1],
      ['one', 'stay', 1],
      ['two', 'go', 0],
    ]);
  });
});

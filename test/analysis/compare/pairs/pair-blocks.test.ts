import { describe, expect, test } from 'vitest';
import { explorePairs, MISSING } from '../../../../src/analysis/compare/pairs/pair-blocks.ts';
import { sideOf } from '../../../../src/analysis/compare/sides.ts';
import { twinsOf } from '../../../../src/analysis/compare/twins.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { modelOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

/** One party climbs a hundred steps, one a turn: after so many turns it can be on so many steps and the first. */
const STAIRS = `${madeUp('stairs', 3)}
parties: { one: { name: One, foresight: 0, precision: 1, patience: 1 } }
order: [one]
gauges: { stair: { title: Stair, min: 0, max: 100, start: 0 } }
actions: { one: { climb: { title: Climb, results: [{ chance: 1, do: { stair: +1 } }] } } }
endings: { on: { title: On the stairs, says: On., atHorizon: true } }
`;

describe('pairs of states of a lone mover', () => {
  const game = solveGame(tableOf(modelOf(STAIRS)));
  const twins = twinsOf(game.table.model, game.table.model);
  if (!twins) throw new Error('a game is like itself');
  const side = sideOf(game, twins, 'base');

  test('are those that so many turns lead to, not all that there are', () => {
    expect(game.table.states).toBe(101);
    expect(explorePairs(side, side, 3, 4)?.map(({ size }) => size)).toEqual([4]);
    expect(explorePairs(side, side, 0, 4)?.map(({ size }) => size)).toEqual([1]);
  });

  test('are not found where they are more than allowed', () => {
    expect(explorePairs(side, side, 3, 3)).toBeUndefined();
  });
});

/** One walks up from 0 as far as the top, which may stop play. */
const walking = (actions: string, top: number, atHorizon: boolean) =>
  solveGame(
    tableOf(
      modelOf(`${madeUp('walking', 5, 'one')}
gauges: { at: { title: At, min: 0, max: ${top}, start: 0 } }
actions:
  one:
${actions.trimEnd()}
endings:
  top: { says: Top., when: { at: ${top} }, atHorizon: ${atHorizon} }
  on: { says: On., atHorizon: true }
`),
    ),
  );

describe('pairs of states of two games that differ', () => {
  const stay = 'results: [{ chance: 1 }]';
  const base = walking(
    `
    a: { title: A, when: { at: 0 }, results: [{ chance: 0.25, do: { at: +1 } }, { chance: 0.5 }, { chance: rest }] }
    b: { title: B, when: { at: [0, 1] }, results: [{ chance: 1, do: { at: +1 } }] }
    c: { title: C, when: { at: 0 }, ${stay} }
    d: { title: D, when: { at: 1 }, ${stay} }
`,
    2,
    false,
  );
  const other = walking(
    `
    a: { title: A, when: { at: 0 }, results: [{ chance: 0.5 }, { chance: rest, do: { at: +1 } }] }
    b: { title: B, when: { at: [1, 2] }, results: [{ chance: 1, do: { at: +1 } }] }
    c: { title: C, when: { at: 1 }, ${stay} }
    d: { title: D, when: { at: [2, 3] }, ${stay} }
`,
    3,
    true,
  );
  const twins = twinsOf(base.table.model, other.table.model);
  if (!twins) throw new Error('the same party moves');
  const sides = [sideOf(base, twins, 'base'), sideOf(other, twins, 'other')] as const;
  const row = (...numbers: readonly number[]) => Int32Array.from(numbers);
  const L = MISSING;

  /*
   * By hand, as (base, other): a leads from (0, 0) to (1, 0) and (0, 1), and of the base alone back to 0; from (0, 1) b leads
   * to (1, 2) and c back; from (1, 2) b leads to (2, 3), where the base has ended, and d back.
   */
  test('are followed where both allow the move and its result', () => {
    expect(explorePairs(...sides, 5, 5)).toEqual([
      {
        size: 5,
        base: row(0, 1, 0, 1, 2),
        other: row(0, 0, 1, 2, 3),
        choiceStart: row(0, 3, 6, 9, 11, 11),
        baseChoice: row(0, 1, 2, 3, 4, L, 0, 1, 2, 3, 4),
        otherChoice: row(0, L, L, L, L, 0, L, 1, 2, 3, 4),
        hasLoneChoice: Uint8Array.of(1, 1, 1, 0, 0),
        hasLoneBranch: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        branchStart: row(0, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7),
        baseBranch: row(0, 1, 2, 3, 4, 5, 6),
        otherBranch: row(0, 1, L, 2, 3, 4, 5),
        target: row(1, 2, L, 3, 2, 4, 3),
      },
    ]);
  });

  test('have no choices where only the last turn leads', () => {
    expect(explorePairs(...sides, 2, 5)).toMatchObject([
      {
        size: 4,
        choiceStart: row(0, 3, 6, 9, 9),
        branchStart: row(0, 3, 3, 3, 3, 3, 3, 3, 4, 5),
        target: row(1, 2, L, 3, 2),
      },
    ]);
  });

  test('are one where play stays as it is', () => {
    const still = walking(`    stay: { title: Stay, ${stay} }`, 1, true);
    const same = twinsOf(still.table.model, still.table.model);
    if (!same) throw new Error('a game is like itself');
    const side = sideOf(still, same, 'base');
    expect(explorePairs(side, side, 5, 9)).toMatchObject([{ size: 1, target: row(0) }]);
  });
});

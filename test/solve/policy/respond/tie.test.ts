import { describe, expect, test } from 'vitest';
import { solveGame } from '../../../../src/solve/solve.ts';
import { modelOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

/** How one's worths are changed: all times as large, then larger. */
interface Change {
  readonly times?: number;
  readonly by?: number;
}

interface Worths {
  /** What the second and the third action lead to more than the first. */
  readonly second: number;
  readonly third: number;
  readonly foresight?: number | 'horizon';
}

/**
 * One party that plays best replies chooses once: to the left for 1 by way of a draw of 0 and 3, ahead or to the right for
 * as much and a little more. By hand: what is more than rounding decides, what is not is a tie.
 */
function choices({ second, third, foresight = 1 }: Worths, { times = 1, by = 0 }: Change = {}): number[] {
  const worth = (x: number) => times * x + by;
  const table = tableOf(
    modelOf(`${madeUp('choice', 1)}
parties: { one: { name: One, foresight: ${foresight}, precision: infinity, patience: 1 } }
order: [one]
gauges: { at: { title: At, min: 0, max: 4, start: 0 } }
actions:
  one:
    left: { title: Left, results: [{ chance: 0.6666666666666666, do: { at: 1 } }, { chance: rest, do: { at: 2 } }] }
    ahead: { title: Ahead, results: [{ chance: 1, do: { at: 3 } }] }
    right: { title: Right, results: [{ chance: 1, do: { at: 4 } }] }
payoffs: { one: { endings: { poor: ${worth(0)}, rich: ${worth(3)}, even: ${worth(1 + second)}, fair: ${worth(1 + third)}, open: ${worth(0)} } } }
endings:
  poor: { says: Poor., when: { at: 1 } }
  rich: { says: Rich., when: { at: 2 } }
  even: { says: Even., when: { at: 3 } }
  fair: { says: Fair., when: { at: 4 } }
  open: { says: Open., atHorizon: true }
`),
  );
  return [...solveGame(table).policy.at(0)];
}

const THIRDS = [1 / 3, 1 / 3, 1 / 3];

describe.each([1, 'horizon'] as const)('with foresight %s', foresight => {
  test.each([1e-200, 1e-100, 1e-13, 1e-6, 1, 1e6, 1e13, 1e90])(
    'payoffs %d times as large have the same ties',
    times => {
      expect(choices({ second: 0, third: 0, foresight }, { times })).toEqual(THIRDS);
      expect(choices({ second: 1e-9, third: 0, foresight }, { times })).toEqual([0, 1, 0]);
      expect(choices({ second: 0, third: -1e-9, foresight }, { times })).toEqual([0.5, 0.5, 0]);
    },
  );

  test.each([-1e6, -1, 1, 1e3, 1e6])('payoffs larger by %d have the same ties', by => {
    expect(choices({ second: 0, third: 0, foresight }, { by })).toEqual(THIRDS);
    expect(choices({ second: 1e-7, third: 0, foresight }, { by })).toEqual([0, 1, 0]);
    expect(choices({ second: 0, third: -1e-7, foresight }, { by })).toEqual([0.5, 0.5, 0]);
  });
});

test('what rounding leaves of payoffs that cancel out is a tie', () => {
  const table = tableOf(
    modelOf(`${madeUp('cancel', 1)}
parties: { one: { name: One, foresight: 1, precision: infinity, patience: 1 } }
order: [one]
gauges: { at: { title: At, min: 0, max: 2, start: 0 } }
actions:
  one:
    sell: { title: Sell, cost: 0.3, results: [{ chance: 1, do: { at: 1 } }] }
    keep: { title: Keep, results: [{ chance: 1, do: { at: 2 } }] }
payoffs: { one: { endings: { sold: 0.1 + 0.2, kept: 0, open: 0 } } }
endings:
  sold: { says: Sold., when: { at: 1 } }
  kept: { says: Kept., when: { at: 2 } }
  open: { says: Open., atHorizon: true }
`),
  );
  expect(0.1 + 0.2 - 0.3).not.toBe(0);
  expect([...solveGame(table).policy.at(0)]).toEqual([0.5, 0.5]);
});

test('a party to which nothing is worth anything chooses by habit', () => {
  expect(choices({ second: 0, third: 0 }, { times: 0 })).toEqual(THIRDS);
});

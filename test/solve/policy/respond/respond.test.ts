import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GameTable } from '../../../../src/game/table/table.ts';
import { blockAt } from '../../../../src/solve/policy/policy.ts';
import { respond } from '../../../../src/solve/policy/respond/respond.ts';
import { respondByKernel } from '../../../../src/solve/policy/respond/respond-by-kernel.ts';
import { type Response, respondFast, respondPlainly } from '../../../../src/solve/policy/respond/respond-plainly.ts';
import { game, modelOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

/** Ann may pay 1 to open the gate for all, while it is shut; the others can only wait. */
const tollOf = (...others: readonly string[]) =>
  tableOf(
    modelOf(`${madeUp('toll', 2, 'ann', ...others)}
tracks: { gate: { title: The gate, levels: { shut: { says: Shut. }, open: { says: Open. } }, start: shut } }
actions:
  ann:
    pay: { title: Pay, when: { gate: shut }, cost: 1, results: [{ chance: 1, do: { gate: open } }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
${others.map(other => `  ${other}: { wait: { title: Wait, results: [{ chance: 1 }] } }`).join('\n')}
endings: { over: { says: Over., atHorizon: true } }
`),
  );

const toll = tollOf('bob', 'cyd');

/** What it is worth to Ann, Bob and Cyd that the gate is shut, and open. */
const AFTER = [
  [0, 4],
  [2, 8],
  [10, 30],
];

function responseTo(
  table: GameTable,
  position: number,
  after: readonly (readonly number[])[],
  lambda: number,
): Response {
  const block = blockAt(table, position);
  return {
    rows: table.rows,
    block,
    lambda,
    tie: 0,
    doctrine: undefined,
    after: after.map(worths => Float64Array.from(worths)),
    asksPolicy: true,
    worths: after.map(() => new Float64Array(block.size)),
  };
}

const numbersOf = (worths: Response['worths']) =>
  worths.map(worth => Array.from(worth, one => Number(one.toFixed(12))));

const WAYS = { respond, respondPlainly, respondFast, respondByKernel };

describe.each(Object.entries(WAYS))('%s reckons for three parties, by hand', (_, way) => {
  test.each([true, false])(
    'what Ann expects at random, and what the others do: asked for the policy %s',
    asksPolicy => {
      const response = { ...responseTo(toll, 0, AFTER, 0), asksPolicy };
      way(response);
      expect(numbersOf(response.worths)).toEqual([
        [1.5, 4],
        [5, 8],
        [20, 30],
      ]);
    },
  );

  test('that Ann pays three times as often as not at λ = ln 3 / 3', () => {
    const response = responseTo(toll, 0, AFTER, Math.log(3) / 3);
    const { policy } = way(response) ?? {};
    expect(Array.from(policy ?? [], one => Number(one.toFixed(12)))).toEqual([0.75, 0.25, 1]);
    expect(numbersOf(response.worths)).toEqual([
      [2.25, 4],
      [6.5, 8],
      [25, 30],
    ]);
  });

  test.each([1, 2])('that nothing changes at turn %i, where one of the others moves', turn => {
    const response = responseTo(toll, turn, AFTER, 5);
    expect(Array.from(way(response)?.policy ?? [])).toEqual([1, 1]);
    expect(numbersOf(response.worths)).toEqual(AFTER);
  });
});

test.each(Object.entries(WAYS))('%s takes the one choice of the world for certain', (_, way) => {
  const response = responseTo(tableOf(game('weather')), 0, [[0, 10, 100]], 2);
  expect(Array.from(way(response)?.policy ?? [])).toEqual([1, 1, 1]);
  expect(numbersOf(response.worths)).toEqual([[0, 35, 100]]);
});

describe('of two parties', () => {
  const two = tollOf('bob');

  test('a policy that is not asked for is not made', () => {
    const response = { ...responseTo(two, 0, AFTER.slice(0, 2), 1), asksPolicy: false };
    expect(respondFast(response)).toEqual({ policy: undefined });
    expect(respondByKernel(response)).toEqual({ policy: undefined });
    expect(respond(response)).toEqual({ policy: undefined });
  });

  test.each([
    [1e-13, [0.5, 0.5, 1]],
    [-1e-13, [0.5, 0.5, 1]],
    [1e-11, [0, 1, 1]],
    [-1e-11, [1, 0, 1]],
  ])('best replies share where they differ by no more than a tie of 1e-12 may: %f', (more, shares) => {
    const after = [
      [3 + more, 4],
      [0, 1],
    ];
    const response = { ...responseTo(two, 0, after, Number.POSITIVE_INFINITY), tie: 1e-12 };
    expect(Array.from(respond(response).policy ?? [])).toEqual(shares);
  });
});

describe('without WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('no kernel responds, then or later', () => {
    vi.stubGlobal('WebAssembly', undefined);
    const response = responseTo(tollOf('bob'), 0, AFTER.slice(0, 2), 1);
    expect(respondByKernel(response)).toBeUndefined();
    vi.unstubAllGlobals();
    expect(respondByKernel(response)).toBeUndefined();
  });
});

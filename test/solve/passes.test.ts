import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GameTable } from '../../src/game/table/table.ts';
import { chainOf, edgeChances } from '../../src/solve/chain.ts';
import { chainShape } from '../../src/solve/chain-shape.ts';
import { passByKernel } from '../../src/solve/pass-by-kernel.ts';
import { blockAt } from '../../src/solve/policy/policy.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { bind, game, loadScenario, modelOf } from '../support/load.ts';
import { tableOf, turnedTable } from '../support/solve.ts';
import { madeUp } from '../support/tiny/made-up.ts';

/** A count from 0 that steps by 1 for certain and stays at the last of its states; in the first `waits` of them it may wait. */
const countTo = (states: number, waits = 0) =>
  tableOf(
    modelOf(`${madeUp('count', 1, 'one')}
gauges: { n: { title: N, min: 0, max: ${states - 1}, start: 0 } }
actions:
  one:
    step: { title: Step, results: [{ chance: 1, do: { n: +1 } }] }
    ${waits > 0 ? `wait: { title: Wait, when: { n: "<= ${waits - 1}" }, results: [{ chance: 1 }] }` : ''}
endings: { over: { says: Over., atHorizon: true } }
`),
  );

test('branches of a state that lead the same way are one edge', () => {
  const push = tableOf(
    modelOf(`${madeUp('push', 1, 'one')}
gauges: { n: { title: N, min: 0, max: 1, start: 0 } }
actions:
  one:
    push: { title: Push, results: [{ chance: 0.5, do: { n: +1 } }, { chance: 0.25, do: { n: +2 } }, { chance: rest }] }
endings: { over: { says: Over., atHorizon: true } }
`),
  );
  expect(chainShape(push)).toEqual({
    blocks: [
      {
        start: Int32Array.of(0, 2, 3),
        target: Int32Array.of(1, 0, 1),
        ofBranch: Int32Array.of(0, 0, 1, 2, 2, 2),
      },
    ],
    inflows: [
      {
        start: Int32Array.of(0, 1, 3),
        source: Int32Array.of(0, 0, 1),
        ofBranch: Int32Array.of(1, 1, 0, 2, 2, 2),
      },
    ],
  });
  expect(Array.from(solveGame(push).chain.chances(0))).toEqual([0.75, 0.25, 1]);
});

describe('of eight states', () => {
  const table = countTo(8);
  /** Where no policy is given, any mass makes what follows NaN. */
  const passed = (known: readonly number[], held: readonly number[]) => {
    const policy = new Float64Array(8).map((_, state) => (known.includes(state) ? 1 : Number.NaN));
    const mass = new Float64Array(8).map((_, state) => (held.includes(state) ? 0.5 : 0));
    const into = new Float64Array(8).fill(9);
    chainOf(table, chainShape(table), { at: () => policy }).pass(0, mass, into);
    return Array.from(into);
  };

  test.each([
    { held: [3], into: [0, 0, 0, 0, 0.5, 0, 0, 0] },
    { held: [7], into: [0, 0, 0, 0, 0, 0, 0, 0.5] },
    { held: [], into: [0, 0, 0, 0, 0, 0, 0, 0] },
  ])('only those are looked at that hold mass, where it is $held', ({ held, into }) => {
    expect(passed(held, held)).toEqual(into);
  });

  test('all are looked at where two hold mass', () => {
    expect(passed([0, 1, 2, 3, 4, 5, 6, 7], [3, 7])).toEqual([0, 0, 0, 0, 0.5, 0, 0, 0.5]);
    expect(passed([3, 7], [3, 7])).toEqual(new Array(8).fill(Number.NaN).fill(0, 0, 1).fill(0.5, 4, 5));
  });
});

/** Counts the memories that kernels open from now on. */
function countMemories(): () => number {
  const real = Reflect.get(globalThis, 'WebAssembly');
  const Memory = vi.fn(function open(size: object) {
    return Reflect.construct(real.Memory, [size]);
  });
  vi.stubGlobal('WebAssembly', Object.create(real, { Memory: { value: Memory } }));
  return () => Memory.mock.calls.length;
}

/** Solves a count and hands an even mass on once; returns what comes of it in the first two states and the last. */
function passEvenly(table: GameTable): readonly (number | undefined)[] {
  const { size } = blockAt(table, 0);
  const into = new Float64Array(size).fill(9);
  solveGame(table).chain.pass(0, new Float64Array(size).fill(1), into);
  return [into[0], into[1], into.at(-1)];
}

describe('a kernel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    { branches: 1999, waits: 999, memories: 0 },
    { branches: 2000, waits: 1000, memories: 2 },
  ])(
    'for $branches branches opens $memories memories, once, to respond and to pass on',
    ({ branches, waits, memories }) => {
      const table = countTo(1000, waits);
      expect(table.branches).toBe(branches);
      const opened = countMemories();
      expect(passEvenly(table)).toEqual([0.5, 1, 1.5]);
      expect(opened()).toBe(memories);
      expect(passEvenly(table)).toEqual([0.5, 1, 1.5]);
      expect(opened()).toBe(memories);
    },
  );

  test('is not missed where there is no WebAssembly', () => {
    const table = countTo(1000, 1000);
    vi.stubGlobal('WebAssembly', undefined);
    expect(passEvenly(table)).toEqual([0.5, 1, 1.5]);
    vi.unstubAllGlobals();
    const opened = countMemories();
    expect(passEvenly(table)).toEqual([0.5, 1, 1.5]);
    expect(opened()).toBe(0);
  });

  test('passes mass on as the lever stands and the policy says, whichever of them turned', () => {
    const tossed = (table: GameTable, policy: Float64Array): readonly number[] => {
      const into = new Float64Array(3);
      const chances = edgeChances(table, blockAt(table, 0), inflow, policy);
      expect(passByKernel(inflow, chances, Float64Array.of(1, 0, 0), into)).toBe(true);
      return Array.from(into);
    };
    const fair = tableOf(game('coin'));
    const biased = turnedTable(fair, bind(loadScenario('test/support/games/coin.yaml'), ['bias=0.75']));
    const inflow = chainShape(fair).inflows[0]!;
    const [always, halfOf] = [Float64Array.of(1), Float64Array.of(0.5)];
    expect(tossed(fair, always)).toEqual([0, 0.5, 0.5]);
    expect(tossed(biased, always)).toEqual([0, 0.75, 0.25]);
    expect(tossed(biased, halfOf)).toEqual([0, 0.375, 0.125]);
    expect(tossed(fair, always)).toEqual([0, 0.5, 0.5]);
  });
});

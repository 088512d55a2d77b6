import { describe, expect, test } from 'vitest';
import type { GoalSign } from '../../../src/analysis/guarantee/choosing.ts';
import { type ComponentGame, cutOut, OPEN } from '../../../src/analysis/guarantee/ever/component-game.ts';
import { componentsOf } from '../../../src/analysis/guarantee/ever/components.ts';
import { endComponents } from '../../../src/analysis/guarantee/ever/end-components.ts';
import { linkedStates } from '../../../src/analysis/guarantee/ever/linked.ts';
import { forcedFrom } from '../../../src/analysis/guarantee/ever/unbounded.ts';
import type { Aim } from '../../../src/analysis/guarantee/question.ts';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { choicesOf } from '../../../src/game/table/walk.ts';
import { forceEver } from '../../support/guarantee/force.ts';
import { modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Games in which play can go round for ever, so that from above staying looks as good as winning; solved by hand. */
const game = (order: string, actions: string, more = '') => `${madeUp('round-and-round', 3)}
parties:
  ann: { name: Ann, foresight: 0, precision: 0, patience: 1 }
  bob: { name: Bob, foresight: 0, precision: 0, patience: 1 }
order: ${order}
tracks:
  coin: { title: Coin, levels: { idle: { says: Idle. }, heads: { says: Heads. }, tails: { says: Tails. } }, start: idle }
${more}
actions:
${actions}
endings:
  won: { says: Heads., when: { coin: heads } }
  lost: { says: Tails., when: { coin: tails } }
  open: { says: Not tossed., atHorizon: true }
`;
const toss = (p: number | string, when = '') =>
  `{ title: Toss, ${when} results: [{ chance: ${p}, do: { coin: heads } }, { chance: rest, do: { coin: tails } }] }`;
const wait = 'wait: { title: Wait, results: [{ chance: 1 }] }';
const [ANN, BOB, BOTH] = [[0], [1], []];

function ever(table: GameTable, parties: readonly number[], aim: Aim): number {
  const forced = forceEver(table, { endings: [0], parties, aim });
  expect(forced.isSettled).toBe(true);
  return forcedFrom(forced, table.start);
}

describe('a loop that both can stay in and leave', () => {
  const table = (order: string, anns: number, bobs: number) =>
    tableOf(modelOf(game(order, `  ann: { ${wait}, toss: ${toss(anns)} }\n  bob: { ${wait}, toss: ${toss(bobs)} }`)));

  test.each([
    ['[ann, bob]', 0.4, 0.9, 0.4],
    ['[bob, ann]', 0.4, 0.9, 0.4],
    ['[ann, bob]', 0.4, 0.3, 0.4],
    ['[bob, ann]', 0.4, 0.3, 0.3],
  ])('%s: Ann tosses with %d, Bob with %d, so Ann forces %d', (order, anns, bobs, known) => {
    expect(ever(table(order, anns, bobs), ANN, 'greatest')).toBeCloseTo(known, 10);
    expect(ever(table(order, anns, bobs), BOB, 'least')).toBeCloseTo(known, 10);
  });

  test('both together get the better toss, or none', () => {
    expect(ever(table('[ann, bob]', 0.4, 0.9), BOTH, 'greatest')).toBeCloseTo(0.9, 10);
    expect(ever(table('[ann, bob]', 0.4, 0.9), BOTH, 'least')).toBe(0);
  });
});

describe('a loop that only Ann can leave', () => {
  const poison = 'poison: { title: Poison, results: [{ chance: 0.5, do: { g: +1 } }, { chance: rest }] }';
  const table = (order: string) =>
    tableOf(
      modelOf(
        game(
          order,
          `  ann: { ${wait}, toss: ${toss('0.5 - 0.3 * g')} }\n  bob: { ${wait}, ${poison} }`,
          'gauges: { g: { title: G, min: 0, max: 1, start: 0 } }',
        ),
      ),
    );

  test('Ann tosses before Bob can do harm, or after it is half done; Bob can never make it toss', () => {
    expect(ever(table('[ann, bob]'), ANN, 'greatest')).toBeCloseTo(0.5, 10);
    expect(ever(table('[bob, ann]'), ANN, 'greatest')).toBeCloseTo(0.5 * 0.5 + 0.5 * 0.2, 10);
    expect(ever(table('[bob, ann]'), BOB, 'greatest')).toBe(0);
    expect(ever(table('[bob, ann]'), ANN, 'least')).toBe(0);
  });
});

describe('a loop within a loop', () => {
  // From place 0 to 1 and back is the inner loop, by place 2 the outer one. A toss wins 0.3 at 0 and 0.6 at 2.
  const table = (push: number) =>
    tableOf(
      modelOf(
        game(
          '[ann, bob]',
          `  ann: { ${wait}, up: { title: Up, results: [{ chance: 1, do: { place: +1 } }] }, ` +
            'down: { title: Down, results: [{ chance: 1, do: { place: -1 } }] }, ' +
            `toss: ${toss('0.3 + 0.15 * place', 'when: { place: [0, 2] },')} }\n` +
            `  bob: { ${wait}, push: { title: Push, when: { place: 2 }, results: [{ chance: ${push}, do: { place: "= 0" } }, { chance: rest }] } }`,
          'gauges: { place: { title: Place, min: 0, max: 2, start: 0 } }',
        ),
      ),
    );

  test('all its states are worth its best exit', () => {
    const forced = forceEver(table(0.5), { endings: [0], parties: BOTH, aim: 'greatest' });
    expect([...(forced.upper[0] ?? [])].filter(p => p > 0 && p < 1)).toHaveLength(3);
    for (const p of forced.upper[0] ?? []) if (p > 0 && p < 1) expect(p).toBeCloseTo(0.6, 10);
  });

  test.each([
    [1, 0.3],
    [0.5, 0.6],
    [0.999, 0.6],
  ])('Bob pushes Ann away from the better exit with %d, so Ann forces %d', (push, known) => {
    expect(ever(table(push), ANN, 'greatest')).toBeCloseTo(known, 9);
    expect(ever(table(push), BOTH, 'least')).toBe(0);
  });

  test('its end components against each choice of Bob', () => {
    const part = largestPart(table(1), [1, -1]);
    const kind = new Uint8Array(part.size).fill(OPEN);
    const found = (choose: (first: number, end: number) => number) => {
      const choices = Int32Array.from({ length: part.size }, (_, state) => {
        const { from, end } = choicesOf(part, state);
        return choose(from, end);
      });
      return endComponents({ part, kind, choices }).map(({ states, exits }) => [states.length, exits.length]);
    };
    // Waiting leaves Ann everywhere; pushing lets her stand before each place, but not be at place 2 when she moves.
    expect(found(first => first)).toEqual([[6, 2]]);
    expect(found((_, end) => end - 1)).toEqual([[5, 1]]);
  });
});

/** Cuts the component of most states out of a game of which nothing else is known. */
function largestPart(table: GameTable, signs: readonly GoalSign[]): ComponentGame {
  const components = componentsOf(table.blocks);
  const { start, states } = components;
  const parts = Array.from({ length: start.length - 1 }, (_, one) => states.subarray(start[one], start[one + 1]));
  const most = parts.reduce((best, one) => (one.length > best.length ? one : best));
  const known = {
    kind: new Uint8Array(states.length),
    lower: new Float64Array(states.length),
    upper: new Float64Array(states.length),
    choice: new Int32Array(states.length),
  };
  return cutOut(table, components, most, signs, known, new Int32Array(states.length));
}

describe('a loop that is left now and then only', () => {
  const tries = (p: number) =>
    tableOf(
      modelOf(
        game(
          '[ann, bob]',
          `  ann: { ${wait}, try: { title: Try, results: [{ chance: ${p}, do: { coin: heads } }, ` +
            `{ chance: ${p}, do: { coin: tails } }, { chance: rest }] } }\n  bob: { ${wait} }`,
        ),
      ),
    );

  test('is followed to the end: one half', () => {
    expect(ever(tries(0.0005), ANN, 'greatest')).toBeCloseTo(0.5, 10);
  });

  test('or given up, with bounds that hold and a residual that says so', () => {
    const forced = forceEver(
      tries(1e-6),
      { endings: [0], parties: ANN, aim: 'greatest' },
      { tolerance: 1e-10, maxSweeps: 2000, mostLoops: -1 },
    );
    expect(forced.isSettled).toBe(false);
    expect(forced.residual).toBeGreaterThan(1e-10);
    expect(forced.lower[0]?.[0]).toBeLessThan(0.5);
    expect(forced.upper[0]?.[0]).toBeGreaterThan(0.5);
  });
});

test('the states linked to each other both ways are found, and no others', () => {
  // 0 to 1 to 2 to 0, 2 to 3, 3 to 4 to 3; 5 leads to itself and nowhere else.
  const targets = [[1], [2], [0, 3], [4], [3], [5]];
  const choiceStart = Int32Array.from([0, 1, 2, 4, 5, 6, 7]);
  const block: Block = {
    ...{ position: 0, mover: 0, size: 6, state: new Int32Array(6), ending: new Int16Array(6).fill(-1) },
    ...{ choiceStart, choiceRow: new Int32Array(7), branchStart: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]) },
    target: Int32Array.from(targets.flat()),
  };
  const same = (counts: Uint8Array) => {
    const component = linkedStates([block], [counts]);
    return targets.map((_, a) => targets.flatMap((_, b) => (component[a] === component[b] ? [b] : [])));
  };
  expect(same(new Uint8Array(7).fill(1))).toEqual([[0, 1, 2], [0, 1, 2], [0, 1, 2], [3, 4], [3, 4], [5]]);
  expect(same(Uint8Array.from([1, 1, 0, 1, 1, 1, 1]))).toEqual([[0], [1], [2], [3, 4], [3, 4], [5]]);
});

import { describe, expect, test } from 'vitest';
import type { CausePart } from '../../../../src/analysis/compare/causes/cause-part.ts';
import { type Cause, explainDifference } from '../../../../src/analysis/compare/causes/causes.ts';
import type { Frequencies } from '../../../../src/analysis/compare/frequencies.ts';
import { type SolvedGame, solveGame } from '../../../../src/solve/solve.ts';
import { explain } from '../../../support/compare/causes.ts';
import { game, modelOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

/** One goes or stays, for three rounds; whoever goes is gone. Going costs so much, by the round from 0 on. */
const leaving = (cost: string) =>
  solveGame(
    tableOf(
      modelOf(`${madeUp('leaving', 3)}
parties: { one: { name: One, foresight: 0, precision: 1, patience: 1 } }
order: [one]
gauges:
  round: { title: Round, min: 0, max: 3, start: 0 }
  left: { title: Left, min: 0, max: 1, start: 0 }
actions:
  one:
    go: { title: Go, cost: ${cost}, results: [{ chance: 1, do: { left: 1 } }] }
    stay: { title: Stay, results: [{ chance: 1, do: { round: +1 } }] }
endings:
  gone: { says: Gone., when: { left: 1 } }
  there: { says: Still there., atHorizon: true }
`),
    ),
  );

/** So often one goes in each round, and stays in each. */
const often = (go: readonly number[], stay: readonly number[] = go): Frequencies => {
  const actions = go.map((p, round) => Float64Array.of(p, stay[round] ?? 0));
  const always = actions.map(() => Float64Array.of(1, 1));
  return { actions, open: always, inPlay: always, shocks: actions.map(() => new Float64Array(0)) };
};

/** What going and staying do to an ending, as told of games in which they come so often. */
function partsIn(base: SolvedGame, other: SolvedGame, before: Frequencies, after: Frequencies, ending = 0) {
  const [play] = explainDifference(base, other, before, after)?.causes[ending] ?? [];
  const part = (id: string) => play?.parts.find((one): one is CausePart => one.id === id);
  return { go: part('go'), stay: part('stay') };
}

/* Going comes about three times as often as staying, instead of as often, in each round; the first counts most. */
describe('the round that is told, and whether it is more, less, earlier or later', () => {
  const [base, other] = [leaving('0'), leaving('-1.1')];

  test.each([
    { who: 'go', was: [0.5, 0.25, 0.125], is: [0.75, 0.1875, 0.0625], round: 0, shift: 'more' },
    { who: 'go', was: [0.5, 0.25, 0.25], is: [0.75, 0.125, 0.125], round: 0, shift: 'earlier' },
    { who: 'go', was: [0.5, 0.25, 0.25], is: [0.75, 0.125, 0], round: 0, shift: 'earlier' },
    { who: 'go', was: [0.5, 0.25, 0.25], is: [0.75, 0.125, 0.25], round: 0, shift: 'more' },
    { who: 'go', was: [0.5, 0.25, 0.25], is: [0.5, 0.5, 0], round: 1, shift: 'earlier' },
    { who: 'go', was: [0.5, 0.25, 0.25], is: [0.25, 0.5, 0], round: 1, shift: 'more' },
    { who: 'go', was: [0.75, 0.25, 0.25], is: [0.25, 0.5, 0], round: 1, shift: 'more' },
    { who: 'go', was: [0.75, 0.25, 0.25], is: [0.5, 0.125, 0.5], round: 2, shift: 'more' },
    { who: 'go', was: [0, 0.5, 0.5], is: [0.01, 0.5, 0.5], round: 0, shift: 'more' },
    { who: 'go', was: [0, 0, 0.5], is: [0.009, 0.02, 0.5], round: 1, shift: 'more' },
    { who: 'stay', was: [0.5, 0.25, 0.25], is: [0.25, 0.25, 0.25], round: 0, shift: 'less' },
    { who: 'stay', was: [0.5, 0.25, 0.25], is: [0.25, 0.5, 0.25], round: 0, shift: 'later' },
    { who: 'stay', was: [0.5, 0.25, 0.25], is: [0.25, 0.5, 0.5], round: 0, shift: 'later' },
    { who: 'stay', was: [0.25, 0.5, 0.25], is: [0.5, 0.25, 0.5], round: 1, shift: 'less' },
    { who: 'stay', was: [0.25, 0.5, 0.25], is: [0.75, 0.25, 0.5], round: 1, shift: 'less' },
    { who: 'stay', was: [0.25, 0.5, 0.25], is: [0.25, 0.25, 0.5], round: 1, shift: 'later' },
  ] as const)('to $who at $was, then $is: $shift, as in round $round', ({ who, was, is, round, shift }) => {
    const parts = partsIn(base, other, often(was), often(is));
    expect(parts[who]).toMatchObject({ shift, most: { round, before: was[round], after: is[round] } });
  });

  test('is none where the games do not show what comes after the same moves, which is told over all rounds', () => {
    const same = [0.5, 0.25, 0.25];
    const { go, stay } = partsIn(base, other, often(same), often(same));
    expect([go?.shift, go?.most, stay?.shift, stay?.most]).toEqual(['more', undefined, 'less', undefined]);
    const opposite = partsIn(base, other, often([0.5, 0.5, 0.5]), often([0.25, 0.25, 0.25], [0.75, 0.75, 0.75]));
    expect([opposite.go?.most, opposite.stay?.most]).toEqual([undefined, undefined]);
  });

  test('is the one that counts most, for an ending that becomes rarer too', () => {
    const [was, is] = [often([0.25, 0.25, 0.25]), often([0.5, 0.5, 0.5])];
    const late = leaving('-0.2 * (round == 1) - 5 * (round == 2)');
    for (const ending of [0, 1]) {
      expect(partsIn(base, other, was, is, ending).go?.most?.round).toBe(0);
      expect(partsIn(base, late, was, is, ending).go?.most?.round).toBe(2);
    }
  });

  test('is not one that counts the other way', () => {
    // Going is rarer in the first round, which alone the games show, and much likelier in the last.
    const late = leaving('0.2 * (round == 0) - 5 * (round == 2)');
    const { go } = partsIn(base, late, often([0.5, 0.25, 0.25]), often([0.25, 0.25, 0.25]));
    expect(go?.shift).toBe('more');
    expect(go?.most).toBeUndefined();
  });
});

describe('what comes of an action', () => {
  test('has no round of its own, however much more often it is taken', () => {
    const [fair, bent] = [[], ['bias=0.75']].map(settings => solveGame(tableOf(game('coin', settings))));
    if (!fair || !bent) throw new Error('both games are solved');
    const [cause] = explainDifference(fair, bent, often([0.5]), often([1]))?.causes[0] ?? [];
    expect(cause?.parts).toEqual([
      {
        source: { kind: 'outcome', action: 0 },
        ...{ id: 'throw', title: 'Throw it', change: 0.25, shift: 'more' },
        result: { place: 0, shift: 'more' },
      },
    ]);
  });
});

test('parts that make up for each other are told', () => {
  const text = (habit: number) => `${madeUp('odds-and-ends', 1, 'one')}
gauges: { luck: { title: Luck, min: 0, max: 1, start: 0 } }
actions:
  one:
    win: { title: Win, results: [{ chance: 1, do: { luck: 1 } }] }
    toss: { title: Toss, habit: ${habit}, results: [{ chance: 0.5, do: { luck: 1 } }, { chance: rest }] }
    lose: { title: Lose, results: [{ chance: 1 }] }
endings:
  won: { says: Won., when: { luck: 1 } }
  lost: { says: Lost., atHorizon: true }
`;
  const [base, other] = [2, 6].map(habit => solveGame(tableOf(modelOf(text(habit)))));
  if (!base || !other) throw new Error('both games are solved');
  const causes: readonly Cause[] = explain(base, other)?.causes[0] ?? [];
  expect(causes).toMatchObject([
    {
      change: 0,
      parts: [
        { id: 'win', change: -0.0625, shift: 'less' },
        { id: 'lose', change: 0.0625, shift: 'less' },
      ],
    },
  ]);
});

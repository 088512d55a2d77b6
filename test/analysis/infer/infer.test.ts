import { describe, expect, test } from 'vitest';
import { inferRecord } from '../../../src/analysis/infer/infer-record.ts';
import { likelihoodsAlong } from '../../../src/analysis/infer/likelihood.ts';
import { type LineStanding, tellingBetween } from '../../../src/analysis/infer/telling.ts';
import { parseLine } from '../../../src/game/notation.ts';
import { positionAfter, startPosition } from '../../../src/game/position.ts';
import { quantalPolicy } from '../../../src/solve/policy/quantal.ts';
import { game } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

const model = game('coin');
const line = (text: string) => {
  const moves = parseLine(model, text);
  if ('what' in moves) throw new Error(moves.what);
  return moves;
};
const heads = line('player:throw/1');
const under = (bias: number) => {
  const table = tableOf(game('coin', [`bias=${bias}`]));
  return likelihoodsAlong({ table, policy: quantalPolicy(table) }, heads);
};
function standingIn(setting: string): LineStanding {
  const table = tableOf(game('coin', [setting]));
  return { table, policy: quantalPolicy(table), position: positionAfter(table.model, heads) };
}
const infer = (values: readonly number[], prior: readonly number[]) =>
  inferRecord({ model, moves: heads, over: 'bias', values, prior }, values.map(under), value =>
    standingIn(`bias=${values[value]}`),
  );

describe('a coin that fell heads, by hand', () => {
  test('is how likely its choice was, and its draw', () => {
    expect(under(0.7)).toEqual([{ chosen: 1, drawn: 0.7 }]);
    expect(under(0)).toEqual([{ chosen: 0, drawn: 0 }]);
  });

  test('weighs each bias by Bayes’ rule, whatever the prior sums to', () => {
    const record = infer([0.25, 0.75], [3, 1]);
    // 3 × 0.25 against 1 × 0.75: even.
    expect(record).toMatchObject({ prior: [0.75, 0.25], posterior: [0.5, 0.5], steps: [{ ratios: [1, 3] }] });
  });

  test('rules out a coin that cannot fall so, and gives no ratio to it', () => {
    expect(infer([0, 0.5], [1, 1])).toMatchObject({ posterior: [0, 1], steps: [{ ratios: [null, null] }] });
    expect(infer([0.5, 0], [1, 1])).toMatchObject({ posterior: [1, 0], steps: [{ ratios: [1, 0] }] });
  });

  test('says so where it could come under none', () => {
    expect(infer([0, 0.5], [1, 0])).toEqual({
      what: 'Move 1 of the line could come under none of the values that are asked about.',
      wayOut: 'Ask about other values, or end the line before it.',
    });
  });
});

describe('what it takes to tell two values apart', () => {
  const standing = (name: string, setting: string): LineStanding => {
    const table = tableOf(game(name, [setting]));
    return { table, policy: quantalPolicy(table), position: startPosition(table.model) };
  };
  const coins = (one: number, other: number) =>
    tellingBetween([standing('coin', `bias=${one}`), standing('coin', `bias=${other}`)]);

  test('of two coins is the throw, and the bits that it says, by hand', () => {
    const { next, bits } = coins(0.25, 0.5);
    expect(next.map(({ chances }) => chances)).toEqual([
      [0.25, 0.5],
      [0.75, 0.5],
    ]);
    // 0.25 log2(0.25 / 0.5) + 0.75 log2(0.75 / 0.5), and the other way round.
    expect(bits[0]).toBeCloseTo(-0.25 + 0.75 * Math.log2(1.5), 12);
    expect(bits[1]).toBeCloseTo(0.5 * 1 + 0.5 * Math.log2(0.5 / 0.75), 12);
  });

  test('is one throw where one coin cannot fall as the other does', () => {
    const { next, bits } = coins(1, 0.5);
    expect(next.map(({ chances }) => chances)).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
    expect(bits).toEqual([1, Number.POSITIVE_INFINITY]);
  });

  test('adds up over the moves of a round', () => {
    // Ann goes on with 0.386 where Bob's precision is 1; by the chain rule what she says and what he then says add up.
    const [one, other] = [standing('bargain', 'bob.precision=1'), standing('bargain', 'bob.precision=3')];
    const { bits } = tellingBetween([one, other]);
    const grabs = (precision: number) => 1 / (1 + Math.exp(-precision));
    const goes = (grab: number) => 1 / (1 + Math.exp(1 - 2 * (1 - grab)));
    const entropy = (p: number, q: number) => p * Math.log2(p / q) + (1 - p) * Math.log2((1 - p) / (1 - q));
    const [g1, g3] = [grabs(1), grabs(3)];
    expect(bits[0]).toBeCloseTo(entropy(goes(g1), goes(g3)) + goes(g1) * entropy(g1, g3), 12);
  });

  test('is nothing where play has ended, and not asked where one value alone is left', () => {
    expect(infer([0.25, 0.75], [1, 1])).toMatchObject({ apart: { between: [1, 0], next: [], bits: [0, 0] } });
    expect(infer([0, 0.5], [1, 1])).toMatchObject({ apart: undefined });
  });
});

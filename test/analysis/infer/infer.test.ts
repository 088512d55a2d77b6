import { describe, expect, test } from 'vitest';
import { inferRecord } from '../../../src/analysis/infer/infer-record.ts';
import { likelihoodsAlong } from '../../../src/analysis/infer/likelihood.ts';
import { parseLine } from '../../../src/game/notation.ts';
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
const infer = (values: readonly number[], prior: readonly number[]) =>
  inferRecord({ model, moves: heads, over: 'bias', values, prior }, values.map(under));

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

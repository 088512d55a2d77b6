import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawPaired, pairedUnknowns } from '../../../../src/analysis/band/paired/paired-draws.ts';
import { drawSettings } from '../../../../src/analysis/settings/hypercube.ts';
import { unknownsOf } from '../../../../src/analysis/settings/unknowns.ts';
import { game, modelOf } from '../../../support/load.ts';

const base = game('urn');
/** Red is drawn from half the range, and a glove too; blue is set. */
const other = modelOf(
  readFileSync('test/support/games/urn.yaml', 'utf8')
    .replace('plausible: { from: 0.1, to: 0.5,', 'plausible: { from: 0.1, to: 0.3,')
    .replace(/(says: Whether a glove is worn.,.*step: 1) }/, '$1, plausible: { from: 0, to: 1, why: Made up. } }'),
  ['blue=0.2'],
);
const draws = { draws: 40, seed: '7' };

describe('draws of two games', () => {
  const unknowns = pairedUnknowns(base, other);
  const settings = drawPaired(unknowns, draws);

  test('are of what is unknown in either, by name, the base’s own first', () => {
    expect(unknowns.map(({ name, base: was, other: is }) => [name, was?.plausible.to, is?.plausible.to])).toEqual([
      ['red', 0.5, 0.3],
      ['blue', 0.3, undefined],
      ['glove', undefined, 1],
    ]);
  });

  test('take the same share of the range of each', () => {
    settings.base.forEach(({ red }, draw) => {
      expect(Number(settings.other[draw]?.red) - 0.1).toBeCloseTo((Number(red) - 0.1) / 2, 15);
    });
  });

  test('draw what only one of them does not know in it alone', () => {
    expect(Object.keys(settings.base[0] ?? {})).toEqual(['red', 'blue']);
    expect(Object.keys(settings.other[0] ?? {})).toEqual(['red', 'glove']);
    expect(new Set(settings.other.map(({ glove }) => glove))).toEqual(new Set([0, 1]));
  });

  test('are those of the base by itself', () => {
    expect(settings.base).toEqual(drawSettings(unknownsOf(base), draws));
  });
});

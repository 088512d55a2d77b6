import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSettings } from '../../../src/analysis/settings/hypercube.ts';
import { unknownsOf } from '../../../src/analysis/settings/unknowns.ts';
import { game } from '../../support/load.ts';

const unknowns = unknownsOf(game('urn'));

describe('a Latin hypercube', () => {
  test('draws once from every part of a range, and within it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string({ minLength: 1, maxLength: 5 }), (draws, seed) => {
        const red = drawSettings(unknowns, { draws, seed }).map(settings => Number(settings.red));
        const parts = red.map(value => Math.floor(((value - 0.1) / 0.4) * draws + 1e-9)).sort((a, b) => a - b);
        expect(parts).toEqual(Array.from({ length: draws }, (_, i) => i));
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    const drawn = (seed: string) => drawSettings(unknowns, { draws: 10, seed });
    expect(drawn('7')).toEqual(drawn('7'));
    expect(drawn('7')).not.toEqual(drawn('8'));
  });

  test('draws an unknown alike whatever is drawn beside it', () => {
    const alone = drawSettings(unknowns.slice(0, 1), { draws: 10, seed: '7' });
    const both = drawSettings(unknowns, { draws: 10, seed: '7' });
    expect(both.map(({ red }) => red)).toEqual(alone.map(({ red }) => red));
  });
});

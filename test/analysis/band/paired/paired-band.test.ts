import { describe, expect, test } from 'vitest';
import { pairedBand } from '../../../../src/analysis/band/paired/paired-band.ts';

const odds = (...numbers: number[]) => Float64Array.from(numbers);
const asked = { share: 0.5, draws: 3, seed: '1', unknowns: [] };
const places = [
  { name: 'both', base: 0, other: 1 },
  { name: 'old', base: 1, other: -1 },
  { name: 'new', base: -1, other: 0 },
];

describe('a band of two games', () => {
  const base = [odds(0.25, 0.75), odds(0.5, 0.5), odds(0.5, 0.5)];

  test('is of the change draw by draw, and not of the bands', () => {
    const other = [odds(0.5, 0.5), odds(0.5, 0.5), odds(0.75, 0.25)];
    const record = pairedBand(asked, places, { base, other });
    expect(record).toMatchObject({
      refused: 0,
      endings: [
        {
          base: { low: 0.375, median: 0.5, high: 0.5 },
          other: { low: 0.375, median: 0.5, high: 0.5 },
          change: { low: -0.125, median: 0, high: 0.125, likelierIn: 1, lessLikelyIn: 1 },
        },
        { name: 'old', base: { median: 0.5, likeliestIn: 3 } },
        { name: 'new', other: { median: 0.5, likeliestIn: 3 } },
      ],
    });
    const [, old, added] = 'what' in record ? [] : record.endings;
    expect([Object.keys(old ?? {}), Object.keys(added ?? {})]).toEqual([
      ['name', 'base'],
      ['name', 'other'],
    ]);
  });

  test('takes no rounding for a change', () => {
    const other = base.map(([was = 0]) => odds(1 - was, was + 1e-15));
    expect(pairedBand(asked, places, { base, other })).toMatchObject({
      endings: [{ change: { likelierIn: 0, lessLikelyIn: 0 } }, {}, {}],
    });
  });

  test('leaves out of both what cannot be in one of them, and says why', () => {
    const no = { what: 'No.' };
    const record = pairedBand(asked, places, {
      base: [odds(0.25, 0.75), no, odds(1, 0)],
      other: [no, base[0]!, base[1]!],
    });
    expect(record).toMatchObject({ refused: 2, firstRefusal: no, endings: [{ base: { low: 1 } }, {}, {}] });
    expect(pairedBand(asked, places, { base, other: [no, no, no] })).toEqual(no);
  });
});

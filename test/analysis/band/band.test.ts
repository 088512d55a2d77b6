import { describe, expect, test } from 'vitest';
import { bandsOf } from '../../../src/analysis/band/band.ts';
import { bandRecord } from '../../../src/analysis/band/band-record.ts';
import { unknownsOf } from '../../../src/analysis/settings/unknowns.ts';
import { game } from '../../support/load.ts';

const odds = (...numbers: number[]) => Float64Array.from(numbers);
const asked = { share: 0.5, draws: 3, seed: '1', unknowns: unknownsOf(game('urn')) };

describe('bands', () => {
  test('leave out as much at both ends', () => {
    const drawn = Array.from({ length: 101 }, (_, i) => odds(i / 100, 1 - i / 100));
    const [first, second] = bandsOf(drawn, 0.9);
    expect([first?.low, first?.median, first?.high].map(p => p?.toFixed(12))).toEqual(
      [0.05, 0.5, 0.95].map(p => p.toFixed(12)),
    );
    expect(second?.low).toBeCloseTo(0.05, 12);
  });

  test('count in how many draws an ending is the likeliest, all that are equally likely', () => {
    const drawn = [odds(0.5, 0.3, 0.2), odds(0.4, 0.4, 0.2), odds(0.1, 0.2, 0.7)];
    expect(bandsOf(drawn, 0.9).map(({ likeliestIn }) => likeliestIn)).toEqual([2, 1, 1]);
  });

  test('count draws that cannot be for nothing, and say why', () => {
    const answers = [odds(0.25, 0.75), { what: 'No.' }, odds(0.375, 0.625)];
    expect(bandRecord(asked, answers)).toMatchObject({ refused: 1, firstRefusal: { what: 'No.' }, draws: 3 });
    expect(bandRecord(asked, answers)).toMatchObject({
      endings: [{ low: 0.28125, high: 0.34375 }, { likeliestIn: 2 }],
    });
    expect(bandRecord(asked, [{ what: 'No.' }])).toEqual({ what: 'No.' });
  });
});

import { describe, expect, test } from 'vitest';
import { type Unknown, unknownsOf, valueAtShare } from '../../../src/analysis/settings/unknowns.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';

const namesIn = (settings: readonly string[]) =>
  unknownsOf(bind(loadScenario(FLAGSHIP), settings)).map(({ name }) => name);

const flagship: Unknown = unknownsOf(bind(loadScenario(FLAGSHIP)))[0]!;
const whole = (shape: 'uniform' | 'triangular'): Unknown => ({
  ...flagship,
  default: 1,
  min: 0,
  max: 4,
  step: 1,
  plausible: { from: 0, to: 2, shape, why: 'Made up.' },
});

describe('what is drawn', () => {
  test('is every lever with a plausible range', () => {
    expect(unknownsOf(game('urn')).map(({ name }) => name)).toEqual(['red', 'blue']);
  });

  test('is not what the user has set', () => {
    expect(namesIn(['conflictChance=0.1'])).toEqual(namesIn([]).filter(name => name !== 'conflictChance'));
  });

  test('is not what nothing reads any more, because the user has set what it says', () => {
    expect(namesIn(['washington.precision=2'])).toEqual(namesIn([]).filter(name => name !== 'washingtonPrecision'));
    expect(namesIn(['trust=2'])).toEqual(namesIn([]));
  });
});

describe('the value at a share of a range', () => {
  test('runs evenly from end to end', () => {
    const [red] = unknownsOf(game('urn'));
    expect([0, 0.25, 0.75].map(share => Number(valueAtShare(red!, share).toFixed(12)))).toEqual([0.1, 0.2, 0.4]);
  });

  test('is half way up a triangle where half of its area lies', () => {
    const [, blue] = unknownsOf(game('urn'));
    // From 0 over 0.1 to 0.3: a third of the area lies below the peak.
    expect(valueAtShare(blue!, 1 / 3)).toBeCloseTo(0.1, 12);
    expect(valueAtShare(blue!, 0)).toBe(0);
    expect(valueAtShare(blue!, 1 / 12)).toBeCloseTo(0.05, 12);
    expect(valueAtShare(blue!, 11 / 12)).toBeCloseTo(0.3 - 0.1 * Math.sqrt(0.5), 12);
  });

  test('is a step where only steps mean something, each as often', () => {
    const drawn = Array.from({ length: 300 }, (_, i) => valueAtShare(whole('uniform'), i / 300));
    expect([0, 1, 2].map(step => drawn.filter(value => value === step).length)).toEqual([100, 100, 100]);
  });

  test('is a step next to the default more often under a triangle', () => {
    const drawn = Array.from({ length: 400 }, (_, i) => valueAtShare(whole('triangular'), i / 400));
    expect([0, 1, 2].map(step => drawn.filter(value => value === step).length)).toEqual([100, 200, 100]);
  });
});

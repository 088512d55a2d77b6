import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bordersOf } from '../../../src/ui/screens/graph/area.ts';
import { frameOf } from '../../../src/ui/screens/graph/frame.ts';
import { placesOf } from '../../../src/ui/screens/graph/names.ts';
import { bind } from '../../support/load.ts';
import { weir } from '../support/play.ts';

/** Odds of one to twelve endings. */
const anyOdds = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter(parts => parts.some(part => part > 0))
  .map(parts => Float64Array.from(parts, part => part / parts.reduce((sum, one) => sum + one, 0)));

const anyLines = fc.integer({ min: 1, max: 30 });

describe('the parts of a column', () => {
  test('are as the odds', () => {
    expect(bordersOf(Float64Array.of(0.25, 0.5, 0.25), 4)).toEqual([0, 1, 3, 4]);
    expect(bordersOf(Float64Array.of(0, 1), 3)).toEqual([0, 0, 3]);
  });

  property.prop([anyOdds, anyLines])('fill it, each as large as its odds but for one line', (odds, lines) => {
    const borders = bordersOf(odds, lines);
    expect(borders.at(-1)).toBe(lines);
    odds.forEach((p, ending) => {
      const size = (borders[ending + 1] ?? 0) - (borders[ending] ?? 0);
      expect(size).toBeGreaterThanOrEqual(0);
      expect(Math.abs(size - p * lines)).toBeLessThanOrEqual(1 + 1e-9);
    });
  });
});

describe('the names', () => {
  test('stand in the middle of their parts, and make room for those without one', () => {
    expect(placesOf([0, 1, 3, 4], 4)).toEqual([
      [0, 0],
      [1, 1],
      [3, 2],
    ]);
    expect(placesOf([0, 0, 6, 6], 6)).toEqual([
      [0, 0],
      [2, 1],
      [5, 2],
    ]);
    expect(placesOf([0, 0, 0, 6], 2)).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });

  property.prop([anyOdds, anyLines])('each have a line of their own, in file order', (odds, lines) => {
    const places = placesOf(bordersOf(odds, lines), lines);
    expect(places).toHaveLength(Math.min(lines, odds.length));
    places.forEach(([line, ending], i) => {
      expect(line).toBeGreaterThan(places[i - 1]?.[0] ?? -1);
      expect(line).toBeLessThan(lines);
      expect(ending).toBeGreaterThan(places[i - 1]?.[1] ?? -1);
    });
  });
});

property.prop([
  fc.integer({ min: 1, max: 400 }),
  fc.nat(),
  fc.boolean(),
  fc.integer({ min: 59, max: 300 }),
  fc.integer({ min: 8, max: 80 }),
])('whatever the size, the graph fits and shows the cursor', (points, cursor, isOn, width, height) => {
  const at = cursor % points;
  const { from, end, marks, odds, ladder, rounds, step } = frameOf(bind(weir()), { points, at, isOn }, width, height);
  expect(from).toBeLessThanOrEqual(at);
  expect(end).toBeGreaterThan(at);
  expect((end - from) * step).toBeLessThan(width);
  expect(marks + odds + 1 + ladder + rounds).toBeLessThanOrEqual(height);
  expect(ladder).toBeGreaterThan(0);
  if (isOn) expect(odds).toBeGreaterThan(0);
});

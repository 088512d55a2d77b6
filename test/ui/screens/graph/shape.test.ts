import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bordersOf } from '../../../../src/ui/screens/graph/area.ts';
import { frameOf } from '../../../../src/ui/screens/graph/frame.ts';
import { nameRows, placesOf } from '../../../../src/ui/screens/graph/names.ts';
import { bind, FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { weir } from '../../support/play.ts';

/** Odds of one to twelve endings. */
const anyOdds = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter(parts => parts.some(part => part > 0))
  .map(parts => Float64Array.from(parts, part => part / parts.reduce((sum, one) => sum + one, 0)));

const anyLines = fc.integer({ min: 1, max: 30 });

const sizesOf = (borders: readonly number[]) => borders.slice(1).map((border, i) => border - (borders[i] ?? 0));

describe('the parts of a column', () => {
  test('are as the odds', () => {
    expect(bordersOf(Float64Array.of(0.25, 0.5, 0.25), 4)).toEqual([0, 1, 3, 4]);
    expect(bordersOf(Float64Array.of(0, 1), 3)).toEqual([0, 0, 3]);
  });

  test('are never smaller for what is likelier, and half a line makes one', () => {
    // Borders rounded by themselves would give 0.14 one line of ten, and 0.12 two.
    expect(sizesOf(bordersOf(Float64Array.of(0.36, 0.14, 0.12, 0.38), 10))).toEqual([4, 1, 1, 4]);
    expect(sizesOf(bordersOf(Float64Array.of(0.06, 0.06, 0.06, 0.82), 10))).toEqual([1, 1, 1, 7]);
    expect(sizesOf(bordersOf(Float64Array.of(0.04, 0.04, 0.04, 0.88), 10))).toEqual([1, 0, 0, 9]);
  });

  property.prop([anyOdds, anyLines])('grow with the odds', (odds, lines) => {
    const sizes = sizesOf(bordersOf(odds, lines));
    for (const [i, p] of odds.entries())
      for (const [j, q] of odds.entries()) if (p > q) expect(sizes[i]).toBeGreaterThanOrEqual(sizes[j] ?? 0);
  });

  property.prop([anyOdds, anyLines])('fill it, each of half a line with one', (odds, lines) => {
    const borders = bordersOf(odds, lines);
    expect(borders.at(-1)).toBe(lines);
    odds.forEach((p, ending) => {
      const size = (borders[ending + 1] ?? 0) - (borders[ending] ?? 0);
      expect(size).toBeGreaterThanOrEqual(0);
      if (2 * p * lines >= 1 && lines >= odds.length) expect(size).toBeGreaterThan(0);
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
    // The second line says that there are two more.
    expect(placesOf([0, 0, 0, 6], 2)).toEqual([[0, 2]]);
  });

  test('say how many more there are where there is no room for all, as at 60 by 16', () => {
    const model = bind(loadScenario(FLAGSHIP));
    const { endings } = model.scenario;
    const odds = Float64Array.from(endings, (_, i) => (i === 0 ? 0.86 : 0.14 / (endings.length - 1)));
    const nowhere = { node: 0, move: undefined, marked: undefined, before: undefined, rung: 0 };
    const point = { ...nowhere, odds, isPlayed: true, isHere: true };
    const textsIn = (lines: number) => {
      const frame = { ...frameOf(model, { points: 1, at: 0, isOn: true }, 60, 9), odds: lines };
      return nameRows(model, point, point, frame).map(spans => spans?.map(({ text }) => text).join('') ?? '');
    };
    const cramped = textsIn(endings.length - 1);
    expect(cramped.at(-1)).toBe('   +2 more');
    expect(cramped.filter(text => text.includes('%'))).toHaveLength(endings.length - 2);
    const roomy = textsIn(endings.length);
    expect(roomy.filter(text => text.includes('%'))).toHaveLength(endings.length);
    expect(roomy.join('')).not.toContain('more');
  });

  property.prop([anyOdds, anyLines])('each have a line of their own, in file order', (odds, lines) => {
    const places = placesOf(bordersOf(odds, lines), lines);
    expect(places).toHaveLength(odds.length <= lines ? odds.length : Math.max(1, lines - 1));
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

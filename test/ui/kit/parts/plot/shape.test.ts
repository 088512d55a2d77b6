import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partRows } from '../../../../../src/ui/kit/parts/part-rows.ts';
import { bordersOf } from '../../../../../src/ui/kit/parts/plot/area.ts';
import { frameOf } from '../../../../../src/ui/kit/parts/plot/frame.ts';
import { nameRows, placesOf } from '../../../../../src/ui/kit/parts/plot/names.ts';
import type { Plot, PlotPoint } from '../../../../../src/ui/kit/parts/plot/plot.ts';
import { rowWidth } from '../../../../../src/ui/kit/rows/row.ts';
import { property } from '../../../../support/property.ts';
import { heard, seen } from '../../../support/lines.ts';

/** A plot of two endings and four levels over so many points, of which the last is the place where play stands. */
function plotOver(points: number, setting: Partial<Plot> = {}): Plot {
  return {
    kind: 'plot',
    points: Array.from({ length: points }, (_, i): PlotPoint => pointAt(i, points - 1)),
    cursor: points - 1,
    series: [
      { name: 'war', percent: '25%', change: '▲5' },
      { name: '平和', percent: '75%', change: '▼5' },
    ],
    hasArea: true,
    levels: 4,
    levelText: 'Rung 2: Closed weir, no water',
    lines: 16,
    ...setting,
  };
}

function pointAt(i: number, last: number): PlotPoint {
  const isLast = i === last;
  return {
    odds: Float64Array.of(0.25, 0.75),
    level: Math.min(3, i),
    mark: isLast ? '?!' : '',
    round: i % 2 === 1 ? String((i + 1) / 2) : '',
    isGone: i === 1,
    isPlayed: true,
    isHere: isLast,
  };
}

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

  property([anyOdds, anyLines])('grow with the odds', (odds, lines) => {
    const sizes = sizesOf(bordersOf(odds, lines));
    for (const [i, p] of odds.entries())
      for (const [j, q] of odds.entries()) if (p > q) expect(sizes[i]).toBeGreaterThanOrEqual(sizes[j] ?? 0);
  });

  property([anyOdds, anyLines])('fill it, each of half a line with one', (odds, lines) => {
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
    const names = ['war', 'peace', 'siege', 'truce', 'talks'];
    const odds = Float64Array.from(names, (_, i) => (i === 0 ? 0.86 : 0.14 / (names.length - 1)));
    const series = names.map(name => ({ name, percent: '4%', change: '' }));
    const textsIn = (lines: number) =>
      nameRows({ series }, odds, { odds: lines, names: 5 }).map(spans => spans?.map(({ text }) => text).join('') ?? '');
    const cramped = textsIn(names.length - 1);
    expect(cramped.at(-1)).toBe('   +2 more');
    expect(cramped.filter(text => text.includes('%'))).toHaveLength(names.length - 2);
    const roomy = textsIn(names.length);
    expect(roomy.filter(text => text.includes('%'))).toHaveLength(names.length);
    expect(roomy.join('')).not.toContain('more');
  });

  property([anyOdds, anyLines])('each have a line of their own, in file order', (odds, lines) => {
    const places = placesOf(bordersOf(odds, lines), lines);
    expect(places).toHaveLength(odds.length <= lines ? odds.length : Math.max(1, lines - 1));
    places.forEach(([line, ending], i) => {
      expect(line).toBeGreaterThan(places[i - 1]?.[0] ?? -1);
      expect(line).toBeLessThan(lines);
      expect(ending).toBeGreaterThan(places[i - 1]?.[1] ?? -1);
    });
  });
});

property([
  fc.integer({ min: 1, max: 400 }),
  fc.nat(),
  fc.boolean(),
  fc.integer({ min: 59, max: 300 }),
  fc.integer({ min: 8, max: 80 }),
])('whatever the size, the graph fits and shows the cursor', (points, cursor, isOn, width, height) => {
  const at = cursor % points;
  const plot = plotOver(points, { cursor: at, hasArea: isOn, lines: height });
  const { from, end, marks, odds, levels, rounds, step } = frameOf(plot, width);
  expect(from).toBeLessThanOrEqual(at);
  expect(end).toBeGreaterThan(at);
  expect((end - from) * step).toBeLessThan(width);
  expect(marks + odds + 1 + levels + rounds).toBeLessThanOrEqual(height);
  expect(levels).toBeGreaterThan(0);
  const rows = partRows(plot, width);
  expect(rows.length).toBeLessThanOrEqual(height);
  for (const row of rows) expect(rowWidth(row)).toBeLessThanOrEqual(width);
  if (isOn) expect(odds).toBeGreaterThan(0);
});

describe('a plot', () => {
  test('shows the marks, the odds, the axis, the levels and the rounds', () => {
    expect(seen(plotOver(3, { lines: 13 }), 48)).toMatchInlineSnapshot(`
      [
        "     │          ?!   ",
        " 100%│███████████████ █ war   25% ▲5",
        "     │███████████████",
        "     │░░░░░░░░░░░░░░░",
        "     │░░░░░░░░░░░░░░░",
        "  50%│░░░░░░░░░░░░░░░ ░ 平和  75% ▼5",
        "     │░░░░░░░░░░░░░░░",
        "     │░░░░░░░░░░░░░░░",
        "   0%│░░░░░░░░░░░░░░░",
        "     └─────╳────▲────",
        " rung│          ▃▃▃▃▃",
        "     │▁▁▁▁▁▆▆▆▆▆█████ Rung 2: Closed weir, no w…",
        "round      1",
      ]
    `);
  });

  test('shows the levels alone where it has no area', () => {
    expect(seen(plotOver(3, { lines: 5, hasArea: false }), 48)).toMatchInlineSnapshot(`
      [
        "     └─────╳────▲────",
        " rung│               ",
        "     │          ▆▆▆▆▆",
        "     │     ▃▃▃▃▃█████",
        "     │▁▁▁▁▁██████████ Rung 2: Closed weir, no w…",
      ]
    `);
  });

  test('has names only once the odds are known', () => {
    const series = [
      { name: 'war', percent: '', change: '' },
      { name: '平和', percent: '', change: '' },
    ];
    const points = [0, 1, 2].map(i => ({ ...pointAt(i, 2), odds: undefined }));
    expect(seen(plotOver(3, { points, series }), 48).join('')).not.toMatch(/war|平和|░/);
  });

  test('says nothing line by line', () => {
    expect(heard(plotOver(3), 48).filter(Boolean)).toEqual([]);
  });
});

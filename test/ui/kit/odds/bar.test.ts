import { describe, expect, test } from 'vitest';
import { barLayout } from '../../../../src/ui/kit/odds/bar-layout.ts';
import { barLines, barPart, barRows } from '../../../../src/ui/kit/odds/bar-view.ts';
import { fillOf, toneOf } from '../../../../src/ui/kit/odds/ending-look.ts';
import { rowWidth } from '../../../../src/ui/kit/rows/row.ts';
import type { Scene } from '../../../../src/ui/kit/scene/scene.ts';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { startBoard, weir } from '../../support/play.ts';

const scenarios = [weir(), loadScenario(FLAGSHIP), loadScenario('scenarios/cuban-missile-crisis.yaml')];
const WIDTHS = [60, 61, 70, 79, 80, 90, 99, 100, 120, 139, 140, 200, 2026];
const rowsOf = (scene: Scene, width: number, odds = true) => barRows(scene, barPart(scene, { odds }), width);

/** Odds of so many endings: all on one of them, evenly, and so on. */
function someOdds(count: number): readonly Float64Array[] {
  const certain = Array.from({ length: count }, (_, one) =>
    Float64Array.from({ length: count }, (_, i) => Number(i === one)),
  );
  const even = new Float64Array(count).fill(1 / count);
  const steep = Float64Array.from({ length: count }, (_, i) => (i === count - 1 ? 2 ** -i : 2 ** -(i + 1)));
  return [...certain, even, steep];
}

const withBar = (scene: Scene, odds: Float64Array, before?: Float64Array): Scene => ({
  ...scene,
  bar: { odds, before },
});
const textOf = (scene: Scene, width: number) =>
  rowsOf(scene, width).map(({ spans }) => spans.map(({ text }) => text).join(''));
const cellsOf = (lines: readonly string[]) => lines.join('').match(/[█▓▒░▚▄▞▀]/g)?.length ?? 0;

describe.each(scenarios)('the odds bar of $id', scenario => {
  const { scene } = startBoard({ scenario }).press();
  const odds = someOdds(scenario.endings.length);
  const names = scenario.endings.map(({ short }) => short);

  test.each(WIDTHS)('at %i columns fits, and has as many cells whatever the odds', width => {
    const { cells, lines } = barLayout(names, width);
    expect(lines.length).toBe(barLines(scene, width));
    expect(lines.length).toBeLessThanOrEqual(width < 120 ? 2 : 1);
    for (const one of odds) {
      for (const before of [undefined, ...odds]) {
        const rows = rowsOf(withBar(scene, one, before), width);
        expect(rows).toHaveLength(lines.length);
        for (const row of rows) expect(rowWidth(row)).toBeLessThanOrEqual(width);
      }
      expect(cellsOf(textOf(withBar(scene, one), width))).toBe(cells);
    }
  });

  test('names every ending in file order at every width, and in full where two lines have room', () => {
    for (const width of WIDTHS) {
      const text = textOf(withBar(scene, odds.at(-1) ?? new Float64Array()), width).join(' ');
      const places = scenario.endings.map(({ short }) => text.indexOf(` ${short.slice(0, width < 80 ? 3 : 14)}`));
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(places).not.toContain(-1);
    }
  });

  test('takes as many lines pending, off, failed and ended as with odds', () => {
    const fault = { what: 'It is too large.' };
    for (const width of WIDTHS) {
      const lines = barLines(scene, width);
      const ended = { ...scene, position: { ...scene.position, ending: 0 } };
      for (const one of [scene, { ...scene, fault }, ended]) expect(rowsOf(one, width)).toHaveLength(lines);
      expect(rowsOf(scene, width, false)).toHaveLength(lines);
    }
  });
});

test('no two endings of eight look the same, and neighbours differ without colour', () => {
  expect(new Set(Array.from({ length: 8 }, (_, i) => fillOf(i))).size).toBe(8);
  expect(new Set(Array.from({ length: 24 }, (_, i) => fillOf(i) + toneOf(i))).size).toBe(24);
});

test('what reads 1% has a cell, taken from the largest', () => {
  const { scene } = startBoard().press();
  const bar = withBar(scene, Float64Array.of(0.006, 0.99, 0.004));
  for (const width of WIDTHS) {
    const [text] = textOf(bar, width);
    expect(text).toMatch(/fight +1% █+ +peace +99% ░+ /);
  }
});

test('a screen reader hears the odds with what the last move changed', () => {
  const { scene } = startBoard().press();
  const bar = withBar(scene, Float64Array.of(0.3, 0.696, 0.004), Float64Array.of(0.35, 0.6, 0.05));
  expect(rowsOf(bar, Number.POSITIVE_INFINITY)[0]?.said).toBe(
    'Odds: fight 30%, down 5; peace 70%, up 10; drought under 1%, down 5.',
  );
});

test('without odds it says why', () => {
  const { scene } = startBoard().press();
  const fault = { what: 'It is too large.', wayOut: 'Make it smaller.' };
  expect(textOf({ ...scene, fault }, 80)).toEqual([' No odds: It is too large. Make it smaller.']);
});

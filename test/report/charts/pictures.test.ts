import { type LoggerInterface, logger, Warn } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { roundChart } from '../../../src/report/charts/by-round.ts';
import { rangeChart } from '../../../src/report/charts/ranges.ts';
import { svgOf } from '../../../src/report/charts/svg.ts';

const text = { title: 'A title <&>', notes: ['A note.', 'Not a forecast.'], repeat: 'Repeat it: parley odds' };

const ranges = rangeChart(
  text,
  [
    { name: 'first', range: [0.1, 0.4], points: [0.2, 0.3], figures: '20%' },
    { name: '日本海海戦', range: null, points: [null, 0.9], figures: '90%' },
  ],
  { title: 'Odds', isPercent: true },
);
const rounds = roundChart(
  text,
  ['2026-01-14', '2026-01-28', ''],
  [
    { name: 'war', odds: [0, 0.2, 0.25], figures: '25%' },
    { name: 'peace', odds: [1, 0.8, 0.75], figures: '75%' },
  ],
);
const oneRound = roundChart(text, [''], [{ name: 'war', odds: [0.5], figures: '50%' }]);

/** What Vega-Lite has against a specification. */
function complaints(spec: TopLevelSpec): readonly string[] {
  const said: string[] = [];
  const log = (...words: readonly unknown[]) => {
    said.push(words.join(' '));
    return own;
  };
  const own: LoggerInterface = { ...logger(Warn), warn: log, error: log };
  compile(spec, { logger: own });
  return said;
}

describe.each([
  ['ranges', ranges],
  ['rounds', rounds],
  ['one round', oneRound],
])('a picture of %s', (_, spec) => {
  test('is a specification that Vega-Lite has nothing against', () => {
    expect(complaints(spec)).toEqual([]);
  });

  test('stands alone: title, notes and how to repeat it are in it, and no colour of a page', async () => {
    const svg = await svgOf(spec);
    for (const words of ['A title &lt;&amp;&gt;', 'A note.', 'Not a forecast.', 'Repeat it: parley odds']) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('fill="white"');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('currentColor');
    expect(svg).not.toContain('NaN');
  });

  test('says the same twice', async () => {
    expect(await svgOf(spec)).toBe(await svgOf(spec));
  });
});

test('ranges draw what is there and nothing else', async () => {
  const svg = await svgOf(ranges);
  const drawn = (mark: string) =>
    [...svg.matchAll(new RegExp(`<g class="mark-${mark} [^>]*>(.*?)</g>`, 'gs'))].map(
      ([, inner = '']) => inner.match(/<(path|line|rect)/g)?.length ?? 0,
    );
  // Of the four points one is null; of the two rows one has no range.
  expect(drawn('symbol')).toEqual([1, 2]);
  expect(svg).toContain('日本海海戦');
});

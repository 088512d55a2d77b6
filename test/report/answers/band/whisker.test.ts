import { expect, test } from 'vitest';
import { whiskerText } from '../../../../src/report/answers/band/whisker.ts';

test.each([
  [{ low: 0.2, high: 0.75, mark: 0.5 }, '  ├──●─┤'],
  [{ low: 0, high: 1, mark: 0 }, '●────────┤'],
  [{ low: 0.2, high: 0.5, mark: 0.9 }, '  ├──┤   ●'],
  [{ low: 0.4, high: 0.7, mark: 0.1 }, ' ●  ├──┤'],
  [{ low: 0.2, high: 0.75, mark: 0.5, zero: 0.35 }, '  ├┼─●─┤'],
  [{ low: 0.2, high: 0.5, mark: 0.3, zero: 0.7 }, '  ├●─┤ ┊'],
  [{ low: 0.2, high: 0.5, mark: 0.3, zero: 0.1 }, ' ┊├●─┤'],
  [{ low: 0.2, high: 0.5, mark: 0.3, zero: 0.3 }, '  ├●─┤'],
  [{ low: 0.31, high: 0.32, mark: 0.3 }, '   ●'],
])('%j is drawn as %j', (whisker, text) => {
  expect(whiskerText(whisker, 10)).toBe(text);
});

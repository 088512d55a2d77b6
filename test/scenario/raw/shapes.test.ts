import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { CROSSING } from './crossing.ts';

/** What is told once a part of the scenario is written otherwise. */
const toldOf = (from: string, to: string) => {
  const read = parseScenario({ file: 'crossing.yaml', text: CROSSING.replace(from, to) }, () => ({
    what: 'There is none.',
  }));
  return read.ok ? [] : read.problems.map(({ what, wayOut }) => `${what} ${wayOut}`);
};

test('the crossing is read as it is', () => {
  expect(toldOf('', '')).toEqual([]);
});

const [, ...cases] = readFileSync(join(import.meta.dirname, 'shapes.txt'), 'utf8')
  .split('\n\n')
  .map(lines => lines.trimEnd().split('\n'));

test.each(cases)('%.60s written as %.20s is told', (from, to, said) => {
  expect(CROSSING).toContain(from);
  expect(toldOf(from ?? '', to ?? '')).toEqual([said]);
});

test.each([
  ['[{ chance: 1 }]', '{ chance: 1 }', 101, '"results" is a list of 101. Expected a list of at most 100 results.'],
  ['[high]', 'high', 1001, '"river" is a list of 1001. Expected a list of at most 1,000 values.'],
  ['[hold]', 'hold', 1001, '"action" is a list of 1001. Expected a list of at most 1,000.'],
])('a list that is too long is told how long it is: %s', (from, item, length, said) => {
  expect(toldOf(from, `[${Array.from({ length }, () => item).join()}]`)).toEqual([said]);
});

describe('a date', () => {
  const on = (date: string) => toldOf('on: 2025-12-01', `on: "${date}"`);

  test.each(['2025', '2025-12', '2025-12-01', '2025-12-01/03', '2025/2026', '2025-11/2025-12'])('can be %s', date => {
    expect(on(date)).toEqual([]);
  });

  test.each([
    '25',
    '2025-',
    '2025-1',
    '2025-12-1',
    '2025-12-011',
    'in 2025',
    '2025/',
    '2025/6',
    '2025-12-01/3',
    '2025//26',
    '2025-W52',
    '2025-365',
    '20251231',
    '2025-12-31T12:00',
    '2025-12-31/..',
    '2025-12-31/P1D',
    '2025-12-01/12-02-03',
  ])('cannot be %s', date => {
    expect(on(date)).toEqual([
      `"on" cannot be "${date}". Expected a date such as 2026-01-01, a month, a year, or two of them with a slash between.`,
    ]);
  });
});

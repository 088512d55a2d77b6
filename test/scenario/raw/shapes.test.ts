import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('a list that is too long is told how long it is', () => {
  const results = Array.from({ length: 101 }, () => '{ chance: 1 }').join();
  expect(toldOf('[{ chance: 1 }]', `[${results}]`)).toEqual([
    '"results" is a list of 101. Expected a list of at most 100 results.',
  ]);
});

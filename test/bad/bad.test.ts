import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsText } from '../../src/words/problem-text.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Message, Source } from '../../src/words/problem.ts';
import { MAX_TEXT } from '../../src/scenario/text/yaml.ts';

// Each NAME.yaml is a bad scenario and NAME.txt what is said about it. After a change of wording, read the difference
// that `npx vitest run test/bad -u` makes as a user would.
const FOLDER = import.meta.dirname;
const named = (ending: string) =>
  readdirSync(FOLDER).flatMap(file => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const fixtures = named('.yaml');

function open(reference: string, from = '.'): Source | Message {
  const file = join(dirname(from), reference);
  if (!existsSync(join(FOLDER, file))) return { what: `"${reference}" cannot be read.`, wayOut: 'There is no such file.' };
  return { file, text: readFileSync(join(FOLDER, file), 'utf8') };
}

function said(source: Source): string {
  const read = parseScenario(source, open);
  return `${problemsText(read.ok ? read.warnings : read.problems)}\n`;
}

test.each(fixtures)('%s', async name => {
  const text = readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');
  await expect(said({ file: `${name}.yaml`, text })).toMatchFileSnapshot(`./${name}.txt`);
});

test('every fixture has its message and every message its fixture', () => {
  expect(named('.txt').sort()).toEqual([...fixtures].sort());
  expect(fixtures.length).toBeGreaterThanOrEqual(50);
});

describe('every message', () => {
  const messages = named('.txt').map(name => readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));

  test('is for people', () => {
    for (const message of messages) {
      expect(message).not.toMatch(/Invalid input|Too (small|big)|\[object|undefined|\bNaN\b|\n\s+at /);
    }
  });

  test('names file, line and column, and ends with a count', () => {
    for (const message of messages) expect(message).toMatch(/^[\w/-]+\.yaml:\d+:\d+: (error|warning): .*\d (error|warning)s?\n$/s);
  });
});

test('the base of the fixtures is without fault', () => {
  expect(said({ file: 'base/harbour.yaml', text: readFileSync(join(FOLDER, 'base/harbour.yaml'), 'utf8') })).toBe('\n');
});

test('a text that is too long is refused unread', () => {
  expect(said({ file: 'long.yaml', text: 'x'.repeat(100_000_000) })).toBe(
    [
      'long.yaml:1:1: error: The file has 100,000,000 characters.',
      `        A scenario may have at most ${MAX_TEXT.toLocaleString('en')}.`,
      '1 error\n',
    ].join('\n'),
  );
});

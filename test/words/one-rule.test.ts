import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** What writes a number, a plural, a capital or a column by a rule of its own; each has its one function in `src/words`. */
const OWN_RULE =
  /\.to(?:Fixed|Precision|Exponential|LocaleString)\(|Intl\.NumberFormat|=== 1 \? '[a-z ]*' : '|\}%`|\.pad(?:End|Start)\(|charAt\(0\)\.toUpperCase/;

/** What is no text for people, or no number, or has a form that nothing else has. */
const ALLOWED: Readonly<Record<string, string>> = {
  'analysis/findings/levers/idle.ts': 'rounds a value that a lever is set to',
  'analysis/mutants/hint.ts': 'looks for a short number between two odds, which is written into a rule',
  'analysis/mutants/operators/chances.ts': 'rounds a chance of a changed scenario',
};

const own = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('words/'))
  .flatMap(file =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (OWN_RULE.test(line) ? [{ file, place: `${file}:${i + 1}: ${line.trim()}` }] : [])),
  );

test('outside of words nothing is written by a rule of its own', () => {
  const places = own.filter(({ file }) => !(file in ALLOWED)).map(({ place }) => place);
  expect(places).toEqual([]);
});

test('each exception is one', () => {
  const files = new Set(own.map(({ file }) => file));
  expect(Object.keys(ALLOWED).filter(file => !files.has(file))).toEqual([]);
});

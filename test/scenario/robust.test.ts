import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { anyFragment, anyOddValue } from '../../src/fuzz/broken/oddities.ts';
import { problemsText } from '../../src/words/problem-text.ts';
import { anyText } from '../support/arbitrary/text.ts';
import { few } from '../support/pace.ts';
import { property } from '../support/property.ts';
import { FLAGSHIP_TEXT, HARBOUR, read } from './support.ts';

/** Reads a text and checks that what comes back can be shown; an exception fails the test by itself. */
function survives(text: string): void {
  const checked = read(text);
  const problems = checked.ok ? checked.warnings : checked.problems;
  expect(checked.ok || problems.length > 0).toBe(true);
  for (const { what, wayOut, place } of problems) {
    expect(`${what} ${wayOut}`).not.toMatch(/Invalid input|Too (?:small|big)|\[object|\bat \/|Maximum call/);
    expect(what).toMatch(/\.$/);
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual(place.lineText.length + 1);
  }
  expect(problemsText(problems)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
}

test('the flagship has neither errors nor warnings', () => {
  const checked = read(FLAGSHIP_TEXT);
  expect(checked.ok ? checked.warnings : checked.problems).toEqual([]);
});

describe('any text gives a scenario or problems', () => {
  property([fc.oneof(fc.string(), anyText, fc.stringMatching(/^[-:[\]{},&*!|>'"%@#\sa\t]*$/))])('made up', text =>
    survives(text),
  );

  property([fc.nat(), fc.nat(40), anyFragment])('cut and pasted into', (at, cut, added) => {
    const start = at % HARBOUR.length;
    survives(HARBOUR.slice(0, start) + added + HARBOUR.slice(start + cut));
  });

  property([fc.nat(), fc.nat(40), anyFragment], { numRuns: 6 })(
    'the flagship, cut and pasted into',
    (at, cut, added) => {
      const start = at % FLAGSHIP_TEXT.length;
      survives(FLAGSHIP_TEXT.slice(0, start) + added + FLAGSHIP_TEXT.slice(start + cut));
    },
  );
});

/** Every path into a value, the value itself left out. */
function pathsInto(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [[key], ...pathsInto(held).map(path => [key, ...path])]);
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === step ? replaced(item, rest, by) : item));
  const entries = Object.entries(Object(value)).map(([key, held]) => [
    key,
    key === step ? replaced(held, rest, by) : held,
  ]);
  return Object.fromEntries(entries);
}

describe('any value in any place gives a scenario or problems', () => {
  const harbour: unknown = parse(HARBOUR);
  property([fc.constantFrom(...pathsInto(harbour)), anyOddValue])('put there', (path, value) => {
    survives(stringify(replaced(harbour, path, value)));
  });
});

describe('what would take for ever is refused at once', () => {
  test.each(
    few(
      [
        ['brackets', '['.repeat(50_000)],
        ['braces', '{a: '.repeat(25_000)],
        ['dashes', '- '.repeat(50_000)],
        ['dashes with more below', `a: 1\nb:\n  - ${'- '.repeat(50_000)}x\n  - y\n`],
        ['question marks with more below', `${'? '.repeat(50_000)}a: 1\nb: 2\n`],
        ['aliases', `a: &x 1\nb: [${'*x,'.repeat(25_000)}]`],
        ['dangling aliases', `b: [${'*y,'.repeat(25_000)}]`],
        ['nested conditions', `parley: 1\nendings: { war: { when: ${'{not: '.repeat(5000)}${'}'.repeat(5000)} } }`],
        ['unknown keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
        ['keys given twice', 'a: 1\n'.repeat(25_000)],
        ['tabs', '\ta: 1\n'.repeat(15_000)],
        ['an alias inside itself', 'endings: { war: { says: War., when: &x { not: *x } } }'],
        ['a very long key', `${'k'.repeat(400_000)}: 1`],
        ['unknown names', `extends: harbour\nround: { restsOn: [${'x,'.repeat(25_000)}] }`],
        [
          'checks',
          `extends: harbour\ngauges: {${[1, 2, 3, 4].map(i => `g${i}: { title: G, min: 0, max: 99, start: 0, restsOn: [offer] }`)}}
payoffs: { north: { eachRound: {${Array.from({ length: 100 }, (_, i) => `p${i}: { worth: g1 + g2 + g${3 + (i % 2)} }`)}} } }`,
        ],
      ],
      8,
    ),
  )('%s', (_, text) => {
    survives(text);
  });
});

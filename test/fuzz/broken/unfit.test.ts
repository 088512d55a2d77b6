import { expect, test } from 'vitest';
import { unfitMessage, unfitProblems } from '../../../src/fuzz/text/unfit.ts';

const place = { file: 'x', line: 1, column: 1, length: 1, lineText: 'abc' };

test('a sentence with a way out is fit to be read', () => {
  expect(unfitMessage({ what: '"x" is not a level.', wayOut: 'Known: calm.' })).toBeUndefined();
  expect(unfitProblems([{ severity: 'error', place, what: '"x" is not a level.' }])).toBeUndefined();
});

test.each([
  ['no sentence', 'not a sentence: no sentence'],
  ['Invalid input.', 'of no use'],
  ['It is [object Object].', 'of no use'],
  ['It broke\n    at file:///x.js:1.', 'on a terminal'],
  ['Expected undefined.', 'of no use'],
  ['\u001b[2J is not a level.', 'on a terminal'],
  ['\u202e is not a level.', 'on a terminal'],
])('%j is not', (what, why) => {
  expect(unfitMessage({ what })).toContain(why);
});

test('nor is a problem that points at nothing', () => {
  const beyond = { ...place, column: 9 };
  expect(unfitProblems([{ severity: 'error', place: beyond, what: 'It is wrong.' }])).toMatch(/^It points at nothing/);
});

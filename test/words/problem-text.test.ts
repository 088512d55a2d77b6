import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/words/problem.ts';
import { messageText, problemsText, problemText } from '../../src/words/problem-text.ts';

const problem = (lineText: string, column: number, length: number): Problem => ({
  severity: 'error',
  what: '"x" is wrong.',
  wayOut: 'Put it right.',
  place: { file: 'a.yaml', line: 3, column, length, lineText },
});

describe('a problem as text', () => {
  test('has the carets under the value', () => {
    expect(problemText(problem('start: here', 8, 4))).toBe(
      'a.yaml:3:8: error: "x" is wrong.\n    3 | start: here\n      |        ^^^^\n        Put it right.',
    );
  });

  test('counts wide characters as two and keeps tabs', () => {
    const [, , carets] = problemText(problem('\t会议: x', 6, 1)).split('\n');
    expect(carets).toBe('      | \t      ^');
  });

  test.each([
    ['at the start', 1],
    ['in the middle', 400],
    ['at the end', 996],
  ])('shows a part of a long line, with the carets %s of it', (_where, column) => {
    const line = `${'a'.repeat(column - 1)}WRONG${'b'.repeat(1000 - column - 4)}`;
    const [, shown = '', carets = ''] = problemText(problem(line, column, 5)).split('\n');
    expect(shown.length).toBeLessThanOrEqual(8 + 112);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('WRONG');
  });

  test('names the file as a terminal may show it', () => {
    const place = { ...problem('', 1, 1).place, file: 'a\u001b[2J.yaml' };
    expect(problemText({ ...problem('', 1, 1), place })).toMatch(/^a\uFFFD\[2J\.yaml:3:1: /);
  });

  test('of a file as a whole has no line', () => {
    expect(problemText(problem('', 1, 1)).split('\n')).toHaveLength(2);
  });
});

test('problems end with how many there are', () => {
  const warning: Problem = { ...problem('', 1, 1), severity: 'warning' };
  expect(problemsText([problem('', 1, 1), warning, warning])).toMatch(/\n1 error, 2 warnings$/);
});

test('a message is said with its way out, where it has one', () => {
  expect(messageText({ what: 'It is too large.', wayOut: 'Make it smaller.' })).toBe(
    'It is too large. Make it smaller.',
  );
  expect(messageText({ what: 'It is too large.' })).toBe('It is too large.');
});

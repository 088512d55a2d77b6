import type { Key } from 'ink';
import { describe, expect, test } from 'vitest';
import { makePressReader, pressesOf } from '../../../../src/ui/kit/input/key-press.ts';

const key = (of: Partial<Key> = {}) => of as Key;

/** Reads events of Ink one after the other. */
function read(...events: readonly (readonly [string, Partial<Key>?])[]): readonly string[] {
  const reads = makePressReader();
  return events.flatMap(([input, of]) => reads(input, key(of)));
}

describe('what is pasted', () => {
  test('is text: its line breaks, of whichever kind, are no Enter', () => {
    expect(read(['[200~'], ['a\rb\r\nc\nd'], ['[201~'])).toEqual(['a', '\n', 'b', '\n', 'c', '\n', 'd']);
  });

  test('may be one line break, which Ink takes for Enter', () => {
    expect(read(['[200~'], ['\r', { return: true }], ['[201~'])).toEqual(['\n']);
  });

  test('may come in pieces, and ends where the terminal says', () => {
    expect(read(['[200~'], ['a'], ['q\r'], ['[201~'], ['q'], ['\r', { return: true }])).toEqual([
      'a',
      'q',
      '\n',
      'q',
      'enter',
    ]);
  });
});

test('Alt-Enter is a line break within a text', () => {
  expect(pressesOf('', key({ return: true, meta: true }))).toEqual(['\n']);
});

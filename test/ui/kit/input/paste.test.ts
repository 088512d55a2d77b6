import type { Key } from 'ink';
import { describe, expect, test } from 'vitest';
import { makeKeyReader, pressesOf } from '../../../../src/ui/kit/input/key-press.ts';

const key = (of: Partial<Key> = {}) => of as Key;

/** Reads events of Ink one after the other. */
function read(...events: readonly (readonly [string, Partial<Key>?])[]) {
  const reads = makeKeyReader();
  const keyed = events.map(([input, of]) => reads(input, key(of)));
  return {
    presses: keyed.flatMap(({ presses }) => presses),
    pasted: keyed.flatMap(({ pasted }) => (pasted === '' ? [] : [pasted])),
  };
}

describe('what is pasted', () => {
  test('presses no key, and comes as one text whose line breaks are of one kind', () => {
    expect(read(['[200~'], ['a\rb\r\nc\nd'], ['[201~'])).toEqual({ presses: [], pasted: ['a\nb\nc\nd'] });
  });

  test('may be one line break or one tab, which Ink takes for keys', () => {
    const events = [['[200~'], ['\r', { return: true }], ['\t', { tab: true }], ['[201~']] as const;
    expect(read(...events)).toEqual({ presses: [], pasted: ['\n '] });
  });

  test('may come in pieces, and ends where the terminal says', () => {
    const events = [['[200~'], ['a'], ['q\r'], ['[201~'], ['q'], ['\r', { return: true }]] as const;
    expect(read(...events)).toEqual({ presses: ['q', 'enter'], pasted: ['aq\n'] });
  });

  test('does not hold the keyboard where its end never comes', () => {
    expect(read(['[200~'], ['a'], ['c', { ctrl: true }], ['q'])).toEqual({ presses: ['ctrl-c', 'q'], pasted: [] });
  });
});

test('Alt-Enter is a line break within a text', () => {
  expect(pressesOf('', key({ return: true, meta: true }))).toEqual(['\n']);
});

test.each([
  ['F5, of which Ink gives no name', '', {}],
  ['F5 with Ctrl, as the terminal writes it', '[15;5~', {}],
  ['an unknown sequence with digits in it', '[27;5;49~', {}],
  ['Alt with a sign', '#', { meta: true }],
])('%s is one key that does nothing', (_, input, of) => {
  expect(pressesOf(input, key(of))).toEqual(['no-key']);
});

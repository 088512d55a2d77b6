import { expect, test } from 'vitest';
import { inputRow, type TextInput, type Typed, typeInto } from '../../../../src/ui/kit/input/text-input.ts';
import { rowWidth } from '../../../../src/ui/kit/rows/row.ts';

/** Types keys one after another, as long as it goes on. */
function typed(keys: readonly string[], most?: number): Typed | undefined {
  let now: Typed | undefined = { kind: 'typing', input: { text: '' } };
  for (const key of keys) {
    const input: TextInput = now?.kind === 'typing' ? now.input : { text: '' };
    now = typeInto(input, key, most);
  }
  return now;
}

test.each([
  [['a', 'space', 'B', 'é', '漢'], { kind: 'typing', input: { text: 'a Bé漢' } }],
  [['a', '👍', 'backspace'], { kind: 'typing', input: { text: 'a' } }],
  [['backspace'], { kind: 'typing', input: { text: '' } }],
  [['a', 'b', 'ctrl-u', 'c'], { kind: 'typing', input: { text: 'c' } }],
  [['a', 'up', 'tab', 'page-down', 'ctrl-r'], { kind: 'typing', input: { text: 'a' } }],
  [['space', 'a', 'space', 'enter'], { kind: 'entered', text: 'a' }],
  [['enter'], { kind: 'entered', text: '' }],
  [['a', 'escape'], { kind: 'left' }],
  [['a', 'ctrl-c'], undefined],
  [['a', 'ctrl-z'], undefined],
])('%j', (keys, expected) => {
  expect(typed(keys)).toEqual(expected);
});

test('no more than so many characters are taken', () => {
  expect(typed(['a', '漢', 'c', 'up'], 3)).toEqual({ kind: 'typing', input: { text: 'a漢c' } });
  expect(typed(['a', '漢', 'c', 'd'], 3)).toEqual({ kind: 'full', most: 3 });
});

test.each([['short'], ['a much longer text than there is room for here'], ['漢字漢字漢字漢字漢字漢字漢字漢字漢字']])(
  'the end of “%s” is always seen, within the width',
  text => {
    const line = inputRow('Title', { text }, 30);
    const drawn = line.spans.map(span => span.text).join('');
    expect(rowWidth(line)).toBeLessThanOrEqual(30);
    expect(drawn).toContain(text.slice(-3));
    expect(line.said).toBe(`Title: ${text}`);
  },
);

import { expect, test } from 'vitest';
import { reduceWhatIf, START_WHAT_IF, type WhatIfEvent } from '../../../../src/ui/screens/what-if/state.ts';

const after = (...events: readonly WhatIfEvent[]) => events.reduce(reduceWhatIf, START_WHAT_IF);

test('what is turned is kept by name, and what is set back is not', () => {
  const { turned } = after(
    { type: 'turn', name: 'a', value: 1 },
    { type: 'turn', name: 'b', value: 'horizon' },
    { type: 'turn', name: 'a', value: 2 },
    { type: 'turn', name: 'b', value: null },
  );
  expect(turned).toEqual({ a: 2 });
});

test('everything can be set back at once', () => {
  expect(after({ type: 'turn', name: 'a', value: 1 }, { type: 'reset' }).turned).toEqual({});
});

test('what was set before is remembered, the latest last, and no more than a hundred', () => {
  expect(after({ type: 'turn', name: 'a', value: 1 }, { type: 'turn', name: 'a', value: 2 }).trail).toEqual([
    {},
    { a: 1 },
  ]);
  const held = after(...Array.from({ length: 300 }, (_, value): WhatIfEvent => ({ type: 'turn', name: 'a', value })));
  expect(held.trail).toHaveLength(100);
  expect(held.trail.at(-1)).toEqual({ a: 298 });
});

test('a notice stands until something is turned or a title is typed', () => {
  const told = after({ type: 'tell', notice: 'Saved.' });
  expect(told.notice).toBe('Saved.');
  expect(reduceWhatIf(told, { type: 'turn', name: 'a', value: 1 }).notice).toBe('');
  expect(reduceWhatIf(told, { type: 'name', naming: { title: null, input: { text: '' } } })).toMatchObject({
    notice: '',
    naming: { title: null },
  });
});

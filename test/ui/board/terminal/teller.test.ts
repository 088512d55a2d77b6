import { expect, test } from 'vitest';
import { makeTeller } from '../../../../src/ui/board/terminal/teller.ts';

const frame = (header: string, ...sections: readonly (readonly string[])[]) =>
  [header, ...sections.map(lines => lines.join('\n'))].join('\n\n');

test('what stands in a section with another heading is new, even where it was heard before', () => {
  const tell = makeTeller();
  tell(frame('Ann to move', ['Ann may:', '1: Wait.', 'Not open: Sign.']));
  expect(tell(frame('Bob to move', ['Bob may:', '1: Wait.', 'Not open: Sign.']))).toBe(
    'Bob to move\nBob may:\n1: Wait.\nNot open: Sign.',
  );
});

test('of a section that was heard, only what changed is new', () => {
  const tell = makeTeller();
  tell(frame('Ann to move', ['Standing:', 'Trust: 1.', 'Oil: calm.']));
  expect(tell(frame('Ann to move', ['Standing:', 'Trust: 2.', 'Oil: calm.']))).toBe('Trust: 2.');
  expect(tell(frame('Ann to move', ['Standing:', 'Trust: 2.', 'Oil: calm.']))).toBe('');
});

test('a line that stands once more is said once more', () => {
  const tell = makeTeller();
  tell(frame('', ['Line:', 'Wait.']));
  expect(tell(frame('', ['Line:', 'Wait.', 'Wait.']))).toBe('Wait.');
});

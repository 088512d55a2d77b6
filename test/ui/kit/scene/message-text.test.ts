import { expect, test } from 'vitest';
import { messageText } from '../../../../src/ui/kit/scene/message-text.ts';

test('a message is said with its way out, where it has one', () => {
  expect(messageText({ what: 'It is too large.', wayOut: 'Make it smaller.' })).toBe(
    'It is too large. Make it smaller.',
  );
  expect(messageText({ what: 'It is too large.' })).toBe('It is too large.');
});

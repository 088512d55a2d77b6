import { expect, test } from 'vitest';
import { inColumns } from '../../../../src/ui/board/view/in-columns.ts';

test('lines are broken between words, and empty ones stay', () => {
  const text = 'The odds of de-escalation rise.\n\nNo more.';
  expect(inColumns(text, 16)).toBe('The odds of\nde-escalation\nrise.\n\nNo more.');
  expect(inColumns(text, 80)).toBe(text);
});

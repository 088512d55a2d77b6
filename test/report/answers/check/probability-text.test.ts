import { expect, test } from 'vitest';
import { probabilityBeside, probabilityText } from '../../../../src/report/answers/check/probability-text.ts';

test('a probability has three figures, and is not rounded to what is impossible or certain', () => {
  expect([0, 1, 0.5, 1 / 3, 0.00012345, 1e-9, 1 - 1e-9, 0.9996].map(probabilityText)).toEqual([
    ...['0%', '100%', '50%', '33.3%', '0.0123%', 'below 0.0001%', 'above 99.9%', 'above 99.9%'],
  ]);
});

test('beside another it has as many figures as it takes to tell them apart', () => {
  expect(probabilityBeside(0.25, 0.2)).toBe('25%');
  expect(probabilityBeside(0.200004, 0.2)).toBe('20.0004%');
  expect(probabilityBeside(0.2, 0.2)).toBe('20%');
});

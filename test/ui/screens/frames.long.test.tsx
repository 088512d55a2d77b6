import { expect, test } from 'vitest';
import { frameOf } from '../support/frame.tsx';
import { prompt, startBoard } from '../support/play.ts';

test('a terminal of 2026 columns is not too wide', async () => {
  const { store, pressed } = startBoard({ analyst: prompt() });
  await pressed('2', 'n', 'n', 'u');
  expect(frameOf(store, { columns: 2026, rows: 200 })).toContain('round 1 of 3');
});

import { expect, test } from 'vitest';
import type { Variants } from '../../../../src/ui/board/store/variants.ts';
import { frameOf } from '../../support/frame.tsx';
import { leveredWeir } from '../../support/levered-weir.ts';
import { prompt, startBoard } from '../../support/play.ts';

const WIDE = { columns: 140, rows: 40 };
const scenario = leveredWeir();
const board = () => startBoard({ scenario, analyst: prompt(scenario) });

test('the bar over the panel shows the odds of what is set, as the panel does', async () => {
  const { store, pressed } = board();
  await pressed('w');
  expect(frameOf(store, WIDE)).toMatch(/^ fight 25% .* {2}exact$/m);
  await pressed('down', 'page-up');
  const frame = frameOf(store, WIDE);
  const [bar = '', line = ''] = [/^ fight .*◆ set$/m.exec(frame)?.[0], /^.*Odds from here[\s\S]*/m.exec(frame)?.[0]];
  const inBar = /peace +(\d+)%/.exec(bar)?.[1];
  const inPanel = /peace +[\d.]+% +([\d.]+)%/.exec(line)?.[1];
  expect(Number(inBar)).toBe(Math.round(Number(inPanel)));
  await pressed('escape');
  expect(frameOf(store, WIDE)).toMatch(/^ fight 25% .* {2}exact$/m);
});

test('what came of a key is told whole in the smallest terminal', async () => {
  const words = Array.from({ length: 50 }, (_, i) => `word${i}`).join(' ');
  const variants: Variants = { save: () => ({ saved: words }), command: () => words };
  const { store, pressed } = startBoard({ scenario, analyst: prompt(scenario), variants });
  await pressed('w', 'right', 'p');
  expect(frameOf(store, { columns: 60, rows: 16 })).toContain('word49');
});

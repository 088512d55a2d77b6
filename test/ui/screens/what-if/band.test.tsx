import { expect, test } from 'vitest';
import { loadScenario } from '../../../support/load.ts';
import { frameOf } from '../../support/frame.tsx';
import { leveredWeir } from '../../support/levered-weir.ts';
import { prompt, SILENT, startBoard } from '../../support/play.ts';

const WIDE = { columns: 140, rows: 40 };
const SMALL = { columns: 80, rows: 24 };
const urn = loadScenario('test/support/games/urn.yaml');
const board = () => startBoard({ scenario: urn, analyst: prompt(urn) });

test('b tells within what the odds lie over draws of what nobody knows, as odds --band 90 does', async () => {
  const { store, pressed } = board();
  await pressed('w', 'b');
  expect(frameOf(store, WIDE)).toMatch(/red +20\.0% +12\.1%–47\.9% +├─*●─*┤/);
  expect(frameOf(store, WIDE)).toContain('In 90% of 200 draws of 2 unknowns;');
  expect(frameOf(store, SMALL)).toMatch(/ red 20\.0% 12\.1%–47\.9% /);
  await pressed('b');
  expect(frameOf(store, SMALL)).toContain(' red 20.0% 0.0 ');
});

test('what is turned is not drawn, and turning goes back to the odds', async () => {
  const { store, pressed } = board();
  await pressed('w', 'right', 'b');
  expect(frameOf(store, WIDE)).toMatch(/red +30\.0% +30\.0%–30\.0% /);
  expect(frameOf(store, WIDE)).toContain('200 draws of 1 unknown;');
  await pressed('right');
  expect(frameOf(store, WIDE)).toMatch(/red +20\.0% +40\.0% +\+20\.0/);
});

test('while it is drawn it says so, and where nothing is unknown', async () => {
  const silent = startBoard({ scenario: urn, analyst: SILENT });
  await silent.pressed('w', 'b');
  expect(frameOf(silent.store, SMALL)).toContain('odds: …');
  const scenario = leveredWeir();
  const known = startBoard({ scenario, analyst: prompt(scenario) });
  await known.pressed('w', 'b');
  expect(frameOf(known.store, SMALL)).toContain('There is nothing that nobody knows');
});

import { expect, test } from 'vitest';
import { scenarioOf } from '../../../support/load.ts';
import { frameOf } from '../../support/frame.tsx';
import { prompt, startBoard } from '../../support/play.ts';
import { WEIR } from '../../support/weir.ts';

/** The weir without a ladder. */
const scenario = scenarioOf({
  file: 'weir.yaml',
  text: WEIR.replace(/ladder:\n.*\n.*\n/, '').replaceAll(/rung: \d, /g, ''),
});
const SIZES = [60, 80, 100, 140].map(columns => ({ columns, rows: 30 }));

test.each(SIZES)('no pane and no word of a ladder stands on the board at $columns columns', async size => {
  const board = startBoard({ scenario, analyst: prompt(scenario) });
  await board.pressed('2', 'n');
  const panes = new Set<string>();
  for (let i = 0; i < 5; i++) {
    expect(frameOf(board.store, size)).not.toMatch(/ladder|rung/i);
    panes.add(board.press('tab').state.pane);
  }
  expect([...panes].sort()).toEqual(['line', 'options', 'standing']);
  expect(frameOf(board.store, size, { reader: true })).not.toMatch(/ladder|rung/i);
});

test.each(SIZES)('nor on the graph at $columns columns', async size => {
  const board = startBoard({ scenario, analyst: prompt(scenario) });
  await board.pressed('2', 'n', 'g');
  for (const presses of [[], ['left'], ['a']]) {
    await board.pressed(...presses);
    expect(frameOf(board.store, size)).not.toMatch(/ladder|rung/i);
    expect(frameOf(board.store, size, { reader: true })).not.toMatch(/ladder|rung/i);
  }
  expect(frameOf(board.store, size)).toContain('The odds are off; a shows them.');
});

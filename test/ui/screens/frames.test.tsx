import { expect, test } from 'vitest';
import { widthOf } from '../../../src/words/width.ts';
import { FLAGSHIP, loadScenario } from '../../support/load.ts';
import { few } from '../../support/pace.ts';
import { frameOf } from '../support/frame.tsx';
import { prompt, startBoard, weir } from '../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
  { columns: 200, rows: 60 },
];

const name = ({ columns, rows }: (typeof SIZES)[number]) => `${columns}x${rows}`;

/** Two moves made, the last taken back: something of everything stands on the board. */
async function midGame() {
  const board = startBoard({ analyst: prompt() });
  await board.pressed('2', 'n', 'n', 'u');
  return board;
}

test.each(SIZES)('the board at $columns by $rows', async size => {
  const { store } = await midGame();
  await expect(frameOf(store, size)).toMatchFileSnapshot(`../frames/board/${name(size)}.txt`);
});

/** Explored once for all sizes. */
const GAMES = [weir(), loadScenario(FLAGSHIP)].map(scenario => ({ scenario, analyst: prompt(scenario) }));

test.each(few(SIZES, 1))('at $columns by $rows every screen keeps within its size', async size => {
  for (const game of GAMES) {
    const board = startBoard(game);
    for (const presses of [
      [],
      ['tab'],
      ['tab'],
      ['tab'],
      ['f'],
      ['end'],
      ['escape', 'i'],
      ['end'],
      ['escape', 'b'],
      ['escape', '?'],
      ['escape', 'n'],
    ]) {
      await board.pressed(...presses);
      const lines = frameOf(board.store, size).split('\n');
      expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(size.columns);
    }
  }
});

const SCREENS: readonly (readonly [string, readonly string[]])[] = [
  ['start', []],
  ['model-to-move', ['2', 'u', 'U', 'r']],
  ['line-pane', ['2', 'n', 'n', 'tab', 'up']],
  ['facts', ['2', 'u', 'f']],
  ['facts-end', ['f', 'end']],
  ['details', ['down', 'i', 'down']],
  ['branches', ['2', 'n', 'u', 'u', '1', 'n', 'b']],
  ['help', ['?', 'down']],
  ['ending', ['3']],
  ['closed-action', ['end', 'enter']],
  ['no-choice', ['2', 'space', '3']],
];

test.each(SCREENS)('the screen “%s” at 80 by 24', async (screen, presses) => {
  const board = startBoard({ analyst: prompt() });
  await board.pressed(...presses);
  const frame = frameOf(board.store, { columns: 80, rows: 24 });
  await expect(frame).toMatchFileSnapshot(`../frames/screen/${screen}.txt`);
});

test.each([
  { columns: 59, rows: 30 },
  { columns: 100, rows: 15 },
  { columns: 20, rows: 4 },
])('$columns by $rows is too small, and says what is needed', size => {
  const frame = frameOf(startBoard().store, size);
  expect(frame.split('\n').length).toBeLessThan(size.rows);
  expect(frame).toContain('Parley needs more');
  if (size.columns > 50) expect(frame).toContain('at least 60 columns and 16 lines');
});

import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/play/timeline.ts';
import { makeBoardStore } from '../../../../src/ui/board/store/board-store.ts';
import { few } from '../../../support/pace.ts';
import { frameOf } from '../../support/frame.tsx';
import { keptIn } from '../../support/kept.ts';
import { prompt, SILENT, startBoard, startPlay } from '../../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
  { columns: 200, rows: 60 },
];
const [, AT_80] = SIZES;

const typing = (text: string) => [...text].map(character => (character === ' ' ? 'space' : character));
const named = (text: string) => ['e', ...typing(text), 'enter'];
const noted = (text: string) => ['o', ...typing(text), 'enter'];

const TRUST = 'Trust is what lets the water be shared a turn later.';

/** Three lines: one on which the weir is opened, one that ends in a fight, one on which nothing is done. */
async function threeLines(game = {}) {
  const board = startBoard({ analyst: prompt(), seats: ['person', 'person'], ...game });
  await board.pressed('2', '2', 'n', 'U', 'U', '3', 'U', '1', '1', 'b');
  return board;
}

/** One of them has a name and a note, and the cursor on it. */
async function annotated(game = {}) {
  const board = await threeLines(game);
  await board.pressed('end', 'up', ...named('The opening'), ...noted(TRUST));
  return board;
}

describe('the lines of play', () => {
  test.each(SIZES)('at $columns by $rows', async size => {
    const { store } = await annotated();
    await expect(frameOf(store, size)).toMatchFileSnapshot(`../../frames/branches/${size.columns}x${size.rows}.txt`);
  });

  test('in words', async () => {
    const { store } = await annotated();
    await expect(frameOf(store, SIZES[1]!, { reader: true })).toMatchFileSnapshot('../../frames/branches/reader.txt');
  });

  test('with the odds off have no number of theirs', async () => {
    const { store, pressed } = await annotated();
    await pressed('a');
    const frame = frameOf(store, AT_80!);
    await expect(frame).toMatchFileSnapshot('../../frames/branches/odds-off.txt');
    expect(frame).not.toContain('%');
  });

  test('have a place for odds that are still being worked out', async () => {
    const { store } = await threeLines({ analyst: SILENT });
    expect(frameOf(store, AT_80!)).toMatch(/Open the weir on some days +…\n/);
  });

  test('Enter goes to the move under the cursor, back on the board', async () => {
    const { store, pressed } = await threeLines();
    const { scene, state } = await pressed('end', 'up', 'enter');
    expect(state.screen).toBe('main');
    expect(scene.line.filter(({ isPlayed }) => isPlayed).map(({ told }) => told.title)).toEqual([
      'Open the weir on some days',
    ]);
    expect(store.read().scene.timeline.at).toBe(1);
  });
});

describe('names and notes', () => {
  test('are kept as typed, and shown on the line of play', async () => {
    const { store, pressed } = await annotated();
    const { scene } = await pressed('end', 'up', 'enter');
    expect(textOf(scene.timeline, 'name', 1)).toBe('The opening');
    expect(textOf(scene.timeline, 'note', 1)).toBe(TRUST);
    const frame = frameOf(store, { columns: 140, rows: 40 });
    expect(frame).toContain('“The opening”');
    expect(frame).toContain('¶ Trust is what lets the water');
    const words = frameOf(store, AT_80!, { reader: true });
    expect(words).toContain(`Named “The opening”. Note: ${TRUST}`);
  });

  test('take no more than they may have, and say so', async () => {
    const { press } = await threeLines();
    press('e', ...typing('x'.repeat(60)));
    expect(press().state.message).toBe('');
    const { state } = press('y');
    expect(keptIn(state).branches.writing?.input.text).toBe('x'.repeat(60));
    expect(state.message).toBe('A name has at most 60 characters: no more are taken.');
    expect(press('backspace').state.message).toBe('');
  });

  test('begin from what stands there; Esc leaves it, and an empty text takes it away', async () => {
    const { press } = await annotated();
    expect(keptIn(press('e').state).branches.writing?.input.text).toBe('The opening');
    const left = press('!', 'escape');
    expect(left.state.screen).toBe('branches');
    expect(keptIn(left.state).branches.writing).toBeNull();
    expect(textOf(left.scene.timeline, 'name', 1)).toBe('The opening');
    expect(textOf(press('e', 'ctrl-u', 'enter').scene.timeline, 'name', 1)).toBe('');
  });

  test('take every key that is text, and those of the terminal stay those of the terminal', async () => {
    const { press, left } = await threeLines();
    expect(keptIn(press('e', ...typing('q?b')).state).branches.writing?.input.text).toBe('q?b');
    expect(left).toEqual([]);
    press('ctrl-c');
    expect(left).toEqual(['interrupted']);
  });

  test('a note has the line breaks that were pasted, a name does not', async () => {
    const { press } = await threeLines();
    press('end', 'up');
    const { scene } = press('o', 'a', '\n', 'b', 'enter', 'e', 'a', '\n', 'b', 'enter');
    expect(textOf(scene.timeline, 'note', 1)).toBe('a\nb');
    expect(textOf(scene.timeline, 'name', 1)).toBe('a b');
  });

  test('on the start stand over the line of play', async () => {
    const { store, pressed } = await threeLines();
    await pressed('home', ...noted('Water is low.'), 'escape');
    expect(frameOf(store, { columns: 140, rows: 40 })).toContain('¶ Water is low.');
    expect(frameOf(store, AT_80!, { reader: true })).toContain('The start. Note: Water is low.');
  });

  test('that cannot be saved are told of at once', async () => {
    const actor = startPlay();
    let trouble: string | undefined;
    const store = makeBoardStore(actor, '7', { analyst: SILENT, onLeave: () => {}, trouble: () => trouble });
    for (const press of ['b', 'o', 'x']) store.press(press);
    trouble = 'The disk is full.';
    store.press('enter');
    expect(store.read().state).toMatchObject({ screen: 'branches', message: 'The disk is full.' });
    store.press('down');
    expect(store.read().state.message).toBe('');
  });
});

describe('two lines side by side', () => {
  /** The line that opens the weir, against the one on which nothing is done. */
  async function compared() {
    const board = await annotated();
    await board.pressed('end', 'c', 'home', 'down', 'c');
    return board;
  }

  test.each(SIZES)('at $columns by $rows', async size => {
    const { store } = await compared();
    expect(store.read().state.screen).toBe('compare');
    await expect(frameOf(store, size)).toMatchFileSnapshot(`../../frames/compare/${size.columns}x${size.rows}.txt`);
  });

  test('in words', async () => {
    const { store } = await compared();
    await expect(frameOf(store, SIZES[1]!, { reader: true })).toMatchFileSnapshot('../../frames/compare/reader.txt');
  });

  test('with the odds off have no number of theirs', async () => {
    const { store, pressed } = await compared();
    await pressed('a', 'end');
    expect(frameOf(store, { columns: 100, rows: 60 })).not.toContain('%');
  });

  test('the same line twice is marked, and unmarked again', async () => {
    const { store, press } = await threeLines();
    expect(press('end', 'c').state).toMatchObject({ message: 'Marked: c on another line compares.' });
    press('end');
    expect(frameOf(store, AT_80!)).toMatch(/ c compare .*$/);
    const { state } = press('c');
    expect(state.screen).toBe('branches');
    expect(keptIn(state).branches.marked).toBeNull();
  });

  test('Esc goes back to the lines of play, where the cursor was, and then to the board', async () => {
    const { press } = await compared();
    expect(press('escape').state).toMatchObject({ screen: 'branches', cursors: { branches: 1 } });
    expect(press('escape').state.screen).toBe('main');
  });

  test('at every size keep within it', async () => {
    const { store, pressed } = await compared();
    for (const presses of [[], ['end'], ['escape'], ['home'], ['o', ...typing('long '.repeat(60))]]) {
      await pressed(...presses);
      for (const size of few(SIZES, 2)) {
        const lines = frameOf(store, size).split('\n');
        expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
        for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(size.columns);
      }
    }
  });
});

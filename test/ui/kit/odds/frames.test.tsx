import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { few } from '../../../support/pace.ts';
import { frameOf } from '../../support/frame.tsx';
import { LOST, prompt, SILENT, startBoard } from '../../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
  { columns: 200, rows: 60 },
];
const SIZE = { columns: 100, rows: 30 };

test.each(SIZES)('the odds at $columns by $rows', async size => {
  const board = startBoard({ analyst: prompt(), seats: ['person', 'person'] });
  await board.pressed('1');
  await expect(frameOf(board.store, size)).toMatchFileSnapshot(`../../frames/odds/${size.columns}x${size.rows}.txt`);
});

test.each([
  ['worlds-turn', { analyst: prompt() }, ['2', 'n']],
  ['ended', { analyst: prompt() }, ['3']],
  ['off', { analyst: prompt(), odds: false }, ['2', 'n']],
  ['failed', { analyst: LOST }, []],
  ['pending', { analyst: SILENT }, []],
] as const)('the odds: %s', async (name, game, presses) => {
  const board = startBoard(game);
  await board.pressed(...presses);
  await expect(frameOf(board.store, SIZE)).toMatchFileSnapshot(`../../frames/odds/${name}.txt`);
});

test.each([
  ['reader', { analyst: prompt() }, ['2', 'n']],
  ['reader-failed', { analyst: LOST }, []],
] as const)('the odds in words: %s', async (name, game, presses) => {
  const board = startBoard(game);
  await board.pressed(...presses);
  const words = frameOf(board.store, SIZE, { reader: true });
  await expect(`${words}\n`).toMatchFileSnapshot(`../../frames/odds/${name}.txt`);
});

describe('with the odds off', () => {
  test.each(few(SIZES, 1))('nothing is shown that only the analyst knows, at $columns by $rows', async size => {
    const [knowing, ignorant] = [startBoard({ analyst: prompt() }), startBoard({ analyst: SILENT })];
    for (const board of [knowing, ignorant]) await board.pressed('a');
    for (const key of ['', '2', 'n', 'i', '?', 'escape', 'escape', 'f', 'escape', 'b', 'escape', 'u']) {
      for (const board of [knowing, ignorant]) await board.pressed(key);
      for (const reader of [false, true]) {
        expect(frameOf(knowing.store, size, { reader })).toBe(frameOf(ignorant.store, size, { reader }));
      }
    }
  });

  test('a shows and hides them on every screen', async () => {
    const board = startBoard({ analyst: prompt() });
    for (const key of ['f', 'i', 'b', '?']) {
      await board.pressed(key);
      expect(frameOf(board.store, SIZE)).toMatch(/fight +\d+%/);
      await board.pressed('a');
      expect(frameOf(board.store, SIZE)).toContain('odds are off: a shows them');
      await board.pressed('a', 'escape');
    }
  });
});

describe('while the odds are being worked out', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Answers when it is told to. */
  function slow() {
    const waiting: (() => void)[] = [];
    const answers = prompt();
    const ask: typeof answers.ask = async question => {
      await new Promise<void>(go => waiting.push(go));
      return answers.ask(question);
    };
    const answer = async () => {
      while (waiting.length > 0) {
        waiting.shift()?.();
        await vi.advanceTimersByTimeAsync(1);
      }
    };
    return { analyst: { ask }, answer };
  }

  const barOf = (frame: string) => frame.split('\n')[1];

  test('the bar keeps what it showed in the first moment, then says so, then shows them', async () => {
    const { analyst, answer } = slow();
    const { store, press } = startBoard({ analyst });
    const bar = () => barOf(frameOf(store, SIZE));
    expect(bar()).toBe(' odds: …');
    await answer();
    const before = bar();
    expect(before).toMatch(/^ fight +\d+% /);
    press('2');
    expect(bar()).toBe(before);
    vi.advanceTimersByTime(200);
    expect(bar()).toBe(' odds: …');
    await answer();
    expect(bar()).toMatch(/^ fight +\d+% /);
    expect(bar()).not.toBe(before);
    press('u');
    expect(bar()).toBe(before);
  });

  test('an answer to a position that was left never stands at another', async () => {
    const { analyst, answer } = slow();
    const { store, press } = startBoard({ analyst });
    const fresh = startBoard({ analyst: prompt() });
    press('2');
    await answer();
    fresh.press('2');
    await vi.advanceTimersByTimeAsync(1);
    expect(frameOf(store, SIZE)).toBe(frameOf(fresh.store, SIZE));
  });
});

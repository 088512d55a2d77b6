import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../support/load.ts';
import { frameOf } from '../support/frame.tsx';
import { prompt, startBoard } from '../support/play.ts';
import { WEIR } from '../support/weir.ts';

const LEAST = { columns: 60, rows: 16 };
const SMALL = { columns: 80, rows: 24 };

/** Twelve sentences, told apart by their numbers. */
const LONG = Array.from({ length: 12 }, (_, i) => `Sentence number ${i} of what is told at great length here.`).join(
  ' ',
);

const wordy = () =>
  scenarioOf({
    file: 'weir.yaml',
    text: WEIR.replace('says: Upper Ford does nothing.', `says: ${LONG}`)
      .replace('says: The two towns fight over the water.', `says: ${LONG}`)
      .replace('why: They still speak to each other.', `why: ${LONG}`),
  });

/** Presses a key until it changes nothing more on the screen; returns all that was seen on the way. */
function seenBy(board: ReturnType<typeof startBoard>, key: string, size: typeof SMALL): string {
  const frames = [frameOf(board.store, size)];
  for (let times = 0; times < 200; times++) {
    board.store.press(key, size);
    const frame = frameOf(board.store, size);
    if (frame === frames.at(-1)) return frames.join('\n');
    frames.push(frame);
  }
  throw new Error(`${key} never came to an end`);
}

const numbersIn = (text: string) => new Set(text.replace(/[\s│]+/g, ' ').match(/(?<=number )\d+(?= of)/g));

describe('what is taller than its pane is read to its end by the arrow keys', () => {
  test.each([
    ['how play ended', ['3'], SMALL],
    ['a move of the line of play', ['1', 'tab'], SMALL],
    ['a move of the line of play', ['1', 'tab'], LEAST],
    ['an assumption', ['f', 'home'], LEAST],
    ['what comes of an action', ['i'], LEAST],
  ])('%s', (_, presses, size) => {
    const board = startBoard({ scenario: wordy(), seats: ['person', 'person'] });
    for (const press of presses) board.store.press(press, size);
    expect(numbersIn(seenBy(board, 'down', size)).size).toBe(12);
    expect(numbersIn(seenBy(board, 'up', size)).size).toBe(12);
  });

  test('what the odds are, at the end of help', async () => {
    const board = startBoard({ analyst: prompt() });
    board.store.press('?', LEAST);
    const seen = seenBy(board, 'down', LEAST).replace(/\s+/g, ' ');
    expect(seen).toContain('No ending is better than another');
    expect(seen).toContain('At the horizon the weir is not shared.');
    board.store.press('home', LEAST);
    board.store.press('end', LEAST);
    expect(frameOf(board.store, LEAST)).toContain('drought');
  });
});

test('a sign that a list goes on stands over no word, at any size', () => {
  const board = startBoard({ scenario: wordy(), seats: ['person', 'person'] });
  for (const columns of [60, 70, 80, 99, 100, 120, 140]) {
    for (const presses of [['f'], ['escape', '?'], ['escape', 'i'], ['escape']]) {
      for (const press of presses) board.store.press(press, { columns, rows: 16 });
      for (const line of frameOf(board.store, { columns, rows: 16 }).split('\n').slice(4)) {
        if (/[↑↓↕]$/.test(line)) expect(line).toMatch(/ [↑↓↕]$/);
        if (/[↑↓↕]$/.test(line)) expect([...line].length).toBe(columns);
      }
    }
  }
});

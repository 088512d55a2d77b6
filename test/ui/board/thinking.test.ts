import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decider } from '../../../src/play/decider.ts';
import { keysListed } from '../../../src/ui/board/bound-screen.ts';
import { makeListenerTeller } from '../../../src/ui/board/view/listener-teller.ts';
import { frameOf } from '../support/frame.tsx';
import { startBoard } from '../support/play.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SIZE = { columns: 80, rows: 24 };
const never: Decider = () => new Promise(() => undefined);

/** A board on which the model was asked for a move and thinks. */
function thinking(presses: readonly string[] = ['N']) {
  const board = startBoard({ decide: never });
  board.press(...presses);
  vi.advanceTimersByTime(200);
  return board;
}

describe('while the model thinks', () => {
  test('the board says so, and how to withdraw the question', async () => {
    const { store } = thinking();
    await expect(frameOf(store, SIZE)).toMatchFileSnapshot('../frames/screen/thinking.txt');
    expect(frameOf(store, { columns: 60, rows: 16 })).toContain('the model is thinking');
  });

  test('in the first moment nothing flickers: the board says no such thing', () => {
    const { store, press } = startBoard({ decide: never, seats: ['model', 'model'] });
    const before = frameOf(store, SIZE);
    press('n');
    expect(frameOf(store, SIZE)).toBe(before);
  });

  test('u withdraws the question and takes nothing back', () => {
    const { press } = thinking(['2', 'n']);
    expect(press().scene).toMatchObject({ isThinking: true, mover: 1 });
    const { scene } = press('u');
    expect(scene).toMatchObject({ isThinking: false, phase: 'paused', mover: 1 });
    expect(press('u').scene.timeline.at).toBe(0);
  });

  test('a person who left the move to it has it again after u, at the start too', () => {
    const { press } = thinking();
    expect(press('u').scene).toMatchObject({ isThinking: false, phase: 'playing' });
    expect(press('2').scene.line).toHaveLength(1);
  });

  test('a number says that it is thinking, and the other screens open', () => {
    const { press } = thinking();
    expect(press('1').state.message).toBe('The model is thinking: u withdraws the question.');
    for (const [key, screen] of [
      ['f', 'facts'],
      ['b', 'branches'],
      ['i', 'details'],
      ['?', 'help'],
    ] as const) {
      expect(press(key).state.screen).toBe(screen);
      expect(press('escape').state.screen).toBe('main');
    }
    expect(press('tab').state.pane).toBe('line');
  });

  test.each([[['N']], [['2', 'n']], [['2', 'space', 'n']]])('after %j every key is listed once', presses => {
    const { scene, state } = thinking(presses).press();
    const keys = keysListed({ scene, state }).flatMap(({ keys: each }) => each);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['u', 'n', 'space', 'q']));
  });

  test('a screen reader hears it once, and the options are not read again', () => {
    const teller = makeListenerTeller();
    const board = startBoard({ decide: never });
    const heard = () => teller.tell(board.store.read());
    heard();
    board.press('N');
    expect(heard()).not.toContain('thinking');
    vi.advanceTimersByTime(200);
    expect(heard()).toContain('Upper Ford to move. The model is thinking: u withdraws the question.');
    expect(heard()).toBe('');
  });

  test('leaving is possible', () => {
    const board = thinking();
    board.press('q');
    expect(board.left).toEqual(['quit']);
  });
});

describe('a model that cannot move', () => {
  const decide: Decider = () => ({ what: 'The game is too large.', wayOut: 'Allow more.' });
  const WHY = 'The model cannot move. The game is too large. Allow more.';

  test('says why each time it is asked; people can still play', () => {
    const { press } = startBoard({ decide });
    expect(press('N').state.message).toBe(WHY);
    expect(press('j').state.message).toBe('');
    expect(press('N').state.message).toBe(WHY);
    expect(press('2').scene.line).toHaveLength(1);
  });

  test('says so where play would go on by itself, and play pauses', () => {
    const { press } = startBoard({ decide });
    press('2');
    vi.advanceTimersByTime(1e6);
    const { scene, state } = press('tab');
    expect(scene).toMatchObject({ phase: 'paused', isThinking: false });
    expect(state.message).toBe('');
    expect(press('space').scene.phase).toBe('running');
    vi.advanceTimersByTime(1e6);
    expect(press().state.message).toBe(WHY);
  });
});

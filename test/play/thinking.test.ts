import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Position } from '../../src/game/position.ts';
import { openActions } from '../../src/game/rules.ts';
import type { Decider, Seat, Weights } from '../../src/play/decider.ts';
import type { PlayEvent } from '../../src/play/play-context.ts';
import type { Message } from '../../src/words/problem.ts';
import { game } from '../support/load.ts';
import { back, pause, playing, playOut, run, start, step, uniform } from '../support/playing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const model = game('haggle');

/** A model that answers when it is told to, the oldest question first; `asked` are the questions in their order. */
function slow(seats?: readonly Seat[]) {
  const asked: Position[] = [];
  const open: ((answer: Weights | Message) => void)[] = [];
  const decide: Decider = (_, position) => {
    asked.push(position);
    return new Promise(resolve => open.push(resolve));
  };
  const play = playing(model, seats, { decide });
  const answer = async (given?: Weights | Message) => {
    const position = asked[asked.length - open.length];
    const weights = position && openActions(model, position.state).map((_, i, all) => Number(i === all.length - 1));
    open.shift()?.(given ?? weights ?? []);
    await Promise.resolve();
    await Promise.resolve();
    return play.state();
  };
  return { ...play, asked, answer, isLong: () => play.value() === 'thinking.long' };
}

describe('while the model thinks', () => {
  test('play waits for the answer, and makes the move when it is there', async () => {
    const play = slow();
    expect(play.send(start, step)).toBe('thinking');
    expect(play.line()).toBe('');
    expect(await play.answer()).toBe('paused');
    expect(play.line()).toBe('seller:insist');
  });

  test('it is said only after a moment', async () => {
    const play = slow();
    play.send(start, step);
    expect(play.isLong()).toBe(false);
    vi.advanceTimersByTime(119);
    expect(play.isLong()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(play.isLong()).toBe(true);
    await play.answer();
    expect(play.isLong()).toBe(false);
  });

  test('further steps are owed, and made one by one', async () => {
    const play = slow();
    play.send(start, step, step, step, step);
    expect(play.asked).toHaveLength(1);
    expect(await play.answer()).toBe('thinking');
    expect(play.line()).toBe('seller:insist');
    await play.answer();
    expect(play.line()).toMatch(/^seller:insist buyer:walk world:(quiet|rumour)$/);
    expect(await play.answer()).toBe('paused');
    expect(play.line().split(' ')).toHaveLength(4);
  });

  test('steps owed beyond the end are forgotten', async () => {
    const play = slow();
    play.send(start, ...Array.from({ length: 30 }, () => step));
    for (let turn = 0; turn < 9; turn++) await play.answer();
    expect(play.state()).toBe('ended');
    play.send(back);
    expect(play.state()).toBe('paused');
  });

  test('taking back withdraws the question: nothing moves, and the late answer is not heard', async () => {
    const play = slow();
    play.send(start, step);
    await play.answer();
    play.send(step, step);
    expect(play.send(back)).toBe('paused');
    expect(await play.answer()).toBe('paused');
    expect(play.line()).toBe('seller:insist');
  });

  test('the answer to a withdrawn question is not taken for that to the next one', async () => {
    const play = slow();
    play.send(start, step, back, step);
    expect(play.asked).toHaveLength(2);
    expect(await play.answer([1, 0])).toBe('thinking');
    expect(await play.answer([0, 1])).toBe('paused');
    expect(play.line()).toBe('seller:insist');
  });

  test.each<[string, PlayEvent, string]>([
    ['pausing', pause, 'paused'],
    ['going elsewhere', { type: 'jump', node: 0 }, 'paused'],
    ['a person who takes the seat', { type: 'seat', party: 0, seat: 'person' }, 'playing'],
  ])('%s withdraws it too', async (_, event, state) => {
    const play = slow();
    play.send(start, run);
    vi.advanceTimersByTime(100);
    expect(play.state()).toBe('thinking');
    expect(play.send(event)).toBe(state);
    expect(await play.answer()).toBe(state);
    vi.advanceTimersByTime(1000);
    expect(play.line()).toBe('');
  });

  test('a game can be set running', async () => {
    const play = slow();
    expect(play.send(start, step, run)).toBe('thinking');
    expect(await play.answer()).toBe('running');
    vi.advanceTimersByTime(100);
    expect(play.state()).toBe('thinking');
  });

  test('a person who left the move to it waits, and may have it back', async () => {
    const play = slow(['person', 'person']);
    expect(play.send(start, step)).toBe('thinking');
    expect(play.choose('seller:cut')).toBe('thinking');
    expect(play.send(back)).toBe('playing');
    expect(play.choose('seller:cut')).toBe('playing');
    expect(await play.answer()).toBe('playing');
    expect(play.line()).toBe('seller:cut');
  });
});

describe('a model that cannot answer', () => {
  const why = { what: 'The game is too large.' };

  test('makes no move, and says why every time it is asked', async () => {
    const play = slow();
    for (let time = 0; time < 2; time++) {
      play.send(start, step, step);
      expect(play.context().whyNot).toBeNull();
      expect(await play.answer(why)).toBe('paused');
      expect(play.context()).toMatchObject({ whyNot: why, owed: 0, running: false });
      expect(play.line()).toBe('');
    }
  });

  test('stops a game that runs', async () => {
    const play = slow();
    play.send(start, run);
    vi.advanceTimersByTime(100);
    expect(await play.answer(why)).toBe('paused');
    vi.advanceTimersByTime(1000);
    expect(play.asked).toHaveLength(1);
  });

  test('leaves the move to the person, who can still choose', async () => {
    const play = slow(['person', 'person']);
    play.send(start, step);
    expect(await play.answer(why)).toBe('playing');
    expect(play.choose('seller:cut')).toBe('playing');
    expect(play.line()).toBe('seller:cut');
  });

  test('is told of at once where that is known at once', () => {
    const play = playing(model, ['person', 'person'], { decide: () => why });
    expect(play.send(start, step)).toBe('playing');
    expect(play.context().whyNot).toBe(why);
  });
});

test.each(['7', '8', '9'])('from seed %s the same line comes of a model that answers late', async seed => {
  const prompt = playOut(playing(model, undefined, { seed, decide: uniform }));
  const decide: Decider = async (of, position) => uniform(of, position);
  const late = playing(model, undefined, { seed, decide });
  late.send(start, ...Array.from({ length: 9 }, () => step));
  await vi.waitUntil(() => late.state() === 'ended', { timeout: 300_000 });
  expect(late.line()).toBe(prompt);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentPosition } from '../../src/play/timeline.ts';
import { game } from '../support/load.ts';
import { back, forward, last, pause, playing, run, start, step } from '../support/playing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('setting up', () => {
  test('lasts until play is started, whatever else is asked', () => {
    const play = playing(game('haggle'));
    for (const event of [step, run, pause, back, forward]) expect(play.send(event)).toBe('settingUp');
    expect(play.send({ type: 'jump', node: 0 })).toBe('settingUp');
    expect(play.send(start)).toBe('paused');
  });

  test('is when seats are taken', () => {
    const play = playing(game('haggle'));
    expect(play.send({ type: 'seat', party: 0, seat: 'person' })).toBe('settingUp');
    expect(play.send(start)).toBe('playing');
  });

  test('leads straight to the end where play starts in an ending', () => {
    const play = playing(game('stillborn'), ['person']);
    expect(play.send(start)).toBe('ended');
    expect(play.send(step, run, { type: 'choose', action: 0 })).toBe('ended');
    expect(play.line()).toBe('');
  });
});

describe('a person to move', () => {
  test('chooses an action that is open, and the others follow at their pace until it is the person’s turn', () => {
    const play = playing(game('haggle'), ['person', 'model'], { decide: last });
    expect(play.send(start)).toBe('playing');
    expect(play.choose('seller:insist')).toBe('running');
    expect(play.line()).toBe('seller:insist');
    vi.advanceTimersByTime(99);
    expect(play.line()).toBe('seller:insist');
    vi.advanceTimersByTime(1);
    expect(play.line()).toBe('seller:insist buyer:walk');
    vi.advanceTimersByTime(100);
    expect(play.state()).toBe('playing');
    expect(play.line()).toMatch(/^seller:insist buyer:walk world:(quiet|rumour)$/);
    vi.advanceTimersByTime(10_000);
    expect(play.line().split(' ')).toHaveLength(3);
  });

  test('is refused an action that is not open', () => {
    const play = playing(game('haggle'), ['person', 'person']);
    play.send(start);
    expect(play.choose('buyer:wait')).toBe('playing');
    expect(play.line()).toBe('');
    play.choose('seller:insist');
    expect(play.choose('buyer:accept/1')).toBe('playing');
    expect(play.line()).toBe('seller:insist');
  });

  test('can leave the move to the model', () => {
    const play = playing(game('haggle'), ['person', 'person'], { decide: last });
    expect(play.send(start, step)).toBe('playing');
    expect(play.line()).toBe('seller:insist');
    expect(play.context().seats).toEqual(['person', 'person']);
  });

  test('is not run over', () => {
    const play = playing(game('haggle'), ['person', 'model']);
    expect(play.send(start, run)).toBe('playing');
    vi.advanceTimersByTime(1000);
    expect(play.line()).toBe('');
  });

  test('may hand the side to the model, and take it again', () => {
    const play = playing(game('haggle'), ['person', 'model']);
    play.send(start);
    expect(play.send({ type: 'seat', party: 0, seat: 'model' })).toBe('paused');
    expect(play.choose('seller:cut')).toBe('paused');
    expect(play.send({ type: 'seat', party: 0, seat: 'person' })).toBe('playing');
    play.choose('seller:cut');
    expect(play.line()).toBe('seller:cut');
  });

  test('is where a game that runs on its own stops running', () => {
    const play = playing(game('haggle'), ['model', 'person'], { decide: last });
    play.send(start, run);
    vi.advanceTimersByTime(100);
    expect(play.state()).toBe('playing');
    expect(play.send({ type: 'seat', party: 1, seat: 'model' })).toBe('paused');
    vi.advanceTimersByTime(1000);
    expect(play.line()).toBe('seller:insist');
  });
});

describe('a game that the model plays', () => {
  test('moves one turn a step', () => {
    const play = playing(game('haggle'), undefined, { decide: last });
    expect(play.send(start, step)).toBe('paused');
    expect(play.line()).toBe('seller:insist');
    expect(play.send(step)).toBe('paused');
    expect(play.line()).toBe('seller:insist buyer:walk');
  });

  test('runs at its pace until it is paused, and goes on from there', () => {
    const play = playing(game('haggle'), undefined, { decide: last });
    expect(play.send(start, run)).toBe('running');
    vi.advanceTimersByTime(250);
    expect(play.line()).toBe('seller:insist buyer:walk');
    expect(play.send(pause)).toBe('paused');
    vi.advanceTimersByTime(1000);
    expect(play.line()).toBe('seller:insist buyer:walk');
    play.send(run);
    vi.advanceTimersByTime(100);
    expect(play.line().split(' ')).toHaveLength(3);
  });

  test('steps at once while it runs', () => {
    const play = playing(game('haggle'), undefined, { decide: last });
    expect(play.send(start, run, step, step)).toBe('running');
    expect(play.line().split(' ')).toHaveLength(2);
  });

  test('runs to the end and stops there', () => {
    const play = playing(game('lamps'));
    play.send(start, run);
    vi.advanceTimersByTime(400);
    expect(play.state()).toBe('ended');
    expect(currentPosition(play.context().timeline).ending).not.toBeNull();
    expect(play.send(step, run, pause)).toBe('ended');
    expect(play.line().split(' ')).toHaveLength(4);
  });

  test('stops at the limit of turns, and can be taken back from there', () => {
    const play = playing(game('haggle'), undefined, { turns: 2, decide: last });
    play.send(start, run);
    vi.advanceTimersByTime(1000);
    expect(play.state()).toBe('paused');
    expect(play.send(step, run)).toBe('paused');
    expect(play.line().split(' ')).toHaveLength(2);
    play.send(back, step);
    expect(play.line().split(' ')).toHaveLength(2);
  });

  test('never goes past the horizon, whatever the limit', () => {
    expect(playing(game('lamps'), undefined, { turns: 99 }).context().turns).toBe(4);
  });

  test('lets the world move first where the order says so', () => {
    const play = playing(game('weather'), ['person']);
    expect(play.send(start)).toBe('paused');
    expect(play.send(step)).toBe('playing');
    expect(play.line()).toMatch(/^world:/);
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startPosition } from '../../src/game/position.ts';
import { makeChart } from '../../src/play/chart/chart.ts';
import type { Seat } from '../../src/play/decider.ts';
import type { PlayEvent } from '../../src/play/play-context.ts';
import { stepFunctionOf } from '../../src/play/play-machine.ts';
import { currentPosition } from '../../src/play/timeline.ts';
import { game } from '../support/load.ts';
import { moveOf } from '../support/moves.ts';
import { replay } from '../support/plain/replay.ts';
import { back, forward, last, pause, playing, playOut, run, start, step } from '../support/playing.ts';
import { property } from '../support/property.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('taking back', () => {
  test('stops a game that runs', () => {
    const play = playing(game('haggle'), undefined, { decide: last });
    play.send(start, run);
    vi.advanceTimersByTime(200);
    expect(play.send(back)).toBe('paused');
    vi.advanceTimersByTime(1000);
    expect(play.line()).toBe('seller:insist');
    expect(play.send(forward)).toBe('paused');
    expect(play.line()).toBe('seller:insist buyer:walk');
  });

  test('asks the person again, and keeps the move as a branch', () => {
    const play = playing(game('haggle'), ['person', 'person']);
    play.send(start);
    play.choose('seller:cut');
    expect(play.send(back)).toBe('playing');
    play.choose('seller:insist');
    expect(play.line()).toBe('seller:insist');
    expect(play.send({ type: 'jump', node: 1 })).toBe('playing');
    expect(play.line()).toBe('seller:cut');
    play.choose('buyer:accept/1');
    expect(play.line()).toMatch(/^seller:cut buyer:accept\/\d$/);
  });

  test('withdraws the question from the one who was to move', () => {
    const play = playing(game('haggle'), ['person', 'person']);
    const deciding = () => play.context().parties.map(party => party.getSnapshot().matches('deciding'));
    play.send(start);
    play.choose('seller:cut');
    expect(deciding()).toEqual([false, true]);
    play.send(back);
    expect(deciding()).toEqual([true, false]);
    play.send(forward);
    expect(deciding()).toEqual([false, true]);
    play.send({ type: 'jump', node: 0 });
    expect(deciding()).toEqual([true, false]);
  });

  test('leads out of an ending', () => {
    const play = playing(game('ovens'), ['person']);
    play.send(start);
    expect(play.choose('cook:burn')).toBe('ended');
    expect(play.send(back)).toBe('playing');
    expect(play.send(forward)).toBe('ended');
  });

  test('at the start changes nothing', () => {
    const play = playing(game('haggle'));
    expect(play.send(start, back, forward)).toBe('paused');
    expect([...play.context().timeline.log]).toEqual([]);
  });

  test('and stepping again and again comes to every result', () => {
    const play = playing(game('coin'));
    play.send(start);
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      play.send(step);
      seen.add(play.line());
      play.send(back);
    }
    expect([...seen].sort()).toEqual(['player:throw/1', 'player:throw/2']);
  });
});

describe('the same seed', () => {
  const seed = '8';
  const out = (of: string) => playOut(playing(game('haggle'), undefined, { seed: of }));

  test('gives the same line of play, and another seed another', () => {
    expect(out(seed)).toBe(out(seed));
    expect(new Set(['1', '2', '3', '4', '5', '6'].map(out)).size).toBeGreaterThan(3);
  });

  test('gives this line of play for ever', () => {
    const rounds = [
      'seller:cut buyer:wait world:rumour',
      'seller:insist buyer:wait world:quiet',
      'seller:cut buyer:walk world:quiet',
    ];
    expect(out(seed)).toBe(rounds.join(' '));
  });

  test('gives the same line of play run as stepped, and delegated as seated', () => {
    const ran = playing(game('haggle'), undefined, { seed });
    ran.send(start, run);
    vi.advanceTimersByTime(1000);
    expect(ran.line()).toBe(out(seed));
    expect(playOut(playing(game('haggle'), ['person', 'person'], { seed }))).toBe(out(seed));
  });

  test('gives the same line of play after it was taken back and played forward', () => {
    const play = playing(game('haggle'), undefined, { seed });
    play.send(start, step, step, back, back, forward, forward);
    expect(playOut(play)).toBe(out(seed));
  });
});

test('a step that the chart does not take is refused', () => {
  const model = game('haggle');
  const move = moveOf(model, 'buyer:wait');
  expect(() => stepFunctionOf(makeChart(model))(startPosition(model), move)).toThrow(
    /^move 2\/0 cannot be made in state/,
  );
});

const anyEvent: fc.Arbitrary<PlayEvent> = fc.oneof(
  fc.constantFrom<PlayEvent>(start, step, back, forward, run, pause, { type: 'jump', node: 0 }),
  fc.nat(8).map((action): PlayEvent => ({ type: 'choose', action })),
  fc
    .tuple(fc.nat(3), fc.constantFrom('', 'Talks', ' untidy'))
    .map(([node, text]): PlayEvent => ({ type: 'annotate', annotation: { kind: 'name', node, text } })),
  fc
    .tuple(fc.nat(1), fc.constantFrom<Seat>('person', 'model'))
    .map(([party, seat]): PlayEvent => ({ type: 'seat', party, seat })),
);

property([fc.constantFrom('haggle', 'lamps', 'fishery'), fc.array(anyEvent, { maxLength: 40 })])(
  'no order of events leads play off the rules or leaves it between two states',
  (name, events) => {
    const model = game(name);
    const play = playing(model);
    for (const event of events) {
      expect(['settingUp', 'playing', 'paused', 'running', 'ended']).toContain(play.send(event));
      vi.advanceTimersByTime(event.type === 'run' ? 150 : 0);
      const { timeline, chart } = play.context();
      if (play.state() !== 'settingUp') {
        expect(play.state() === 'ended').toBe(currentPosition(timeline).ending !== null);
      }
      expect(replay(startPosition(model), timeline.log, stepFunctionOf(chart))).toEqual(timeline);
    }
  },
);

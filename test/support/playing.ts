import { createActor } from 'xstate';
import type { Model } from '../../src/game/model.ts';
import { makeLine } from '../../src/game/notation.ts';
import { startPosition } from '../../src/game/position.ts';
import { openActions } from '../../src/game/rules.ts';
import { makeChart } from '../../src/play/chart/chart.ts';
import type { Decider, Seat } from '../../src/play/decider.ts';
import type { PlayContext, PlayEvent, PlayInput } from '../../src/play/play-context.ts';
import { playMachine } from '../../src/play/play-machine.ts';
import { movesTo, startTimeline } from '../../src/play/timeline.ts';
import { moveOf } from './moves.ts';

/** The events that need nothing more said. */
export const start = { type: 'start' } as const;
export const step = { type: 'step' } as const;
export const back = { type: 'back' } as const;
export const forward = { type: 'forward' } as const;
export const run = { type: 'run' } as const;
export const pause = { type: 'pause' } as const;

/** Holds every open action equally likely. */
export const uniform: Decider = (model, { state }) => openActions(model, state).map(() => 1);

/** Plays the last action open, whatever it is. */
export const last: Decider = (model, { state }) =>
  openActions(model, state).map((_, i, all) => (i === all.length - 1 ? 1 : 0));

/** A game under way: what it is told, and how it stands. */
export interface Playing {
  /** Sends events and returns the state the machine is in then. */
  readonly send: (...events: PlayEvent[]) => string;
  /** A person chooses an action by name: `choose('seller:cut')`. */
  readonly choose: (action: string) => string;
  /** The moves from the start to where play stands. */
  readonly line: () => string;
  readonly context: () => PlayContext;
  readonly state: () => string;
  /** The state with the one within it: `thinking.long`. */
  readonly value: () => string;
}

/** Sets a game up; without `seats` the model plays every side. */
export function playing(model: Model, seats?: readonly Seat[], given: Partial<PlayInput> = {}): Playing {
  const input: PlayInput = {
    chart: makeChart(model),
    timeline: startTimeline(startPosition(model)),
    seats: seats ?? model.scenario.parties.map(() => 'model'),
    decide: uniform,
    seed: '7',
    pace: 100,
    ...given,
  };
  const actor = createActor(playMachine, { input }).start();
  const value = () => {
    const { value: now } = actor.getSnapshot();
    return typeof now === 'string' ? now : Object.entries(now).flat().join('.');
  };
  const state = () => value().split('.')[0] ?? '';
  const send = (...events: PlayEvent[]) => {
    for (const event of events) actor.send(event);
    return state();
  };
  return {
    send,
    choose: text => send({ type: 'choose', action: moveOf(model, text).action }),
    line: () => makeLine(model, movesTo(actor.getSnapshot().context.timeline)),
    context: () => actor.getSnapshot().context,
    state,
    value,
  };
}

/** Lets the model play on, a step at a time, until play ends or is at its limit; returns the line of play. */
export function playOut(play: Playing): string {
  play.send({ type: 'start' });
  let before: string;
  do {
    before = play.line();
    play.send({ type: 'step' });
  } while (play.line() !== before);
  return play.line();
}

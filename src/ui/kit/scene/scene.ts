import type { SnapshotFrom } from 'xstate';
import type { Thresholds } from '../../../analysis/why/judge.ts';
import type { Model } from '../../../game/model.ts';
import { type Position, roundOf, turnsOf } from '../../../game/position.ts';
import { moverOf } from '../../../game/rules.ts';
import { at } from '../../../num/at.ts';
import type { Seat } from '../../../play/decider.ts';
import type { playMachine } from '../../../play/play-machine.ts';
import { currentPosition, type NodeId, nodeOf, type Timeline } from '../../../play/timeline.ts';
import { moverName } from '../../../report/tell/move.ts';
import { type Mover, WORLD } from '../../../scenario/scenario.ts';
import type { Message } from '../../../words/problem.ts';
import type { Answers } from './answers.ts';
import { type LineMove, lineThrough } from './line.ts';
import { type Option, optionsOf } from './options.ts';
import { type BarOdds, outlooksAt, type ShownOutlook } from './outlook.ts';

export type PlaySnapshot = SnapshotFrom<typeof playMachine>;

/** What play waits for: a person's choice, a word to go on, the next tick of the clock, nothing more. */
type Phase = 'playing' | 'paused' | 'running' | 'ended';

/** Everything the screens tell of a game at one moment; worked out anew after each move, never kept up to date. */
export interface Scene extends ShownOutlook {
  readonly model: Model;
  readonly timeline: Timeline;
  readonly position: Position;
  readonly seed: string;
  /** What a move must cost to be marked. */
  readonly thresholds: Thresholds;
  readonly phase: Phase;
  readonly mover: Mover;
  readonly moverName: string;
  /** The seat of the one to move; the world has none. */
  readonly seat: Seat | 'world';
  /** One a party. */
  readonly seats: readonly Seat[];
  /** People play more than one side, and take turns at the keyboard. */
  readonly isHotSeat: boolean;
  /** From 1 to the horizon. */
  readonly round: number;
  /** The model has been asked for a move and has taken long enough over it to be worth a word. */
  readonly isThinking: boolean;
  /** No further move is made, though no ending holds: the number of turns asked for is reached. */
  readonly isAtLimit: boolean;
  /** The line of play through where one stands, with what was taken back after it. */
  readonly line: readonly LineMove[];
  readonly options: readonly Option[];
  /** The last decision of a person before this position, if there was one. */
  readonly lastDecision: NodeId | null;
  /** What the analyst has answered so far, for the screens that ask more. */
  readonly answers: Answers;
  /** Why there are no odds. */
  readonly fault: Message | undefined;
}

/** Works out what the screens tell from the state of the play machine; `shown` is what the odds bar showed last. */
export function sceneOf(
  snapshot: PlaySnapshot,
  { seed, thresholds }: Pick<Scene, 'seed' | 'thresholds'>,
  answers: Answers,
  shown: BarOdds | undefined,
): Scene {
  const { chart, timeline, seats, turns } = snapshot.context;
  const { model } = chart;
  const position = currentPosition(timeline);
  const mover = moverOf(model, position.state);
  return {
    model,
    timeline,
    position,
    seed,
    thresholds,
    phase: phaseOf(snapshot),
    mover,
    moverName: moverName(model, mover),
    seats,
    seat: mover === WORLD ? WORLD : at(seats, mover, 'seat'),
    isHotSeat: seats.filter(seat => seat === 'person').length > 1,
    round: Math.min(roundOf(model, position.turn), model.horizon),
    isThinking: snapshot.matches({ thinking: 'long' }),
    isAtLimit: position.ending === null && position.turn >= Math.min(turns, turnsOf(model)),
    line: lineThrough(model, timeline),
    options: position.ending === null ? optionsOf(model, position.state) : [],
    lastDecision: lastDecisionOf(model, timeline, seats),
    answers,
    fault: answers.fault,
    ...outlooksAt(timeline, answers, shown),
  };
}

function phaseOf(snapshot: PlaySnapshot): Phase {
  if (snapshot.matches('ended')) return 'ended';
  if (snapshot.matches('playing')) return 'playing';
  return snapshot.context.running ? 'running' : 'paused';
}

function lastDecisionOf(model: Model, timeline: Timeline, seats: readonly Seat[]): NodeId | null {
  let node = nodeOf(timeline, timeline.at).parent;
  while (node !== null) {
    const { position, parent } = nodeOf(timeline, node);
    const mover = moverOf(model, position.state);
    if (mover !== WORLD && seats[mover] === 'person') return node;
    node = parent;
  }
  return null;
}

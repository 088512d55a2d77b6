import type { ActorRefFrom } from 'xstate';
import { type Move, moverOf } from '../game/rules.ts';
import { streamOf } from '../num/random.ts';
import { type ActionIndex, WORLD } from '../scenario/scenario.ts';
import type { Message } from '../words/problem.ts';
import type { Chart } from './chart/chart.ts';
import type { Decider, Seat } from './decider.ts';
import type { Chosen, partyMachine, Undecided } from './party-machine.ts';
import { type Annotation, currentPosition, type NodeId, type Timeline } from './timeline.ts';
import type { DrawnEvent, worldMachine } from './world-machine.ts';

/** What a game is set up with. */
export interface PlayInput {
  readonly chart: Chart;
  /** A new one, or one read from a saved game. */
  readonly timeline: Timeline;
  /** One seat a party. */
  readonly seats: readonly Seat[];
  readonly decide: Decider;
  readonly seed: string;
  /** Milliseconds between the moves of a game that runs on its own. */
  readonly pace: number;
  /** Play pauses when so many turns were made; the horizon by default. */
  readonly turns?: number;
}

export interface PlayContext extends PlayInput {
  readonly parties: readonly ActorRefFrom<typeof partyMachine>[];
  readonly world: ActorRefFrom<typeof worldMachine>;
  readonly turns: number;
  /** The moves of the model and of the world follow one another without being asked for. */
  readonly running: boolean;
  /** How many steps were asked for while the model thought; each is made as soon as it can be. */
  readonly owed: number;
  /** Why the model did not move when it was last asked to; null where it did. */
  readonly whyNot: Message | null;
}

export type PlayEvent =
  | { readonly type: 'start' }
  /** A person plays an action of the party to move. */
  | { readonly type: 'choose'; readonly action: ActionIndex }
  /** The model, or the world, makes the next move. */
  | { readonly type: 'step' }
  | { readonly type: 'run' }
  | { readonly type: 'pause' }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }
  | { readonly type: 'jump'; readonly node: NodeId }
  /** Goes to where moves from the start lead, and plays those that were not; moves that were checked, chance included. */
  | { readonly type: 'follow'; readonly moves: readonly Move[] }
  /** Writes a name, a note or a prediction on a node; one that no saved game could hold is ignored. */
  | { readonly type: 'annotate'; readonly annotation: Annotation }
  | { readonly type: 'seat'; readonly party: number; readonly seat: Seat }
  | Chosen
  | Undecided
  | DrawnEvent;

/** Returns the one to move. */
export const moverNow = ({ chart, timeline }: PlayContext) => moverOf(chart.model, currentPosition(timeline).state);

/** Returns the actor of the party to move; none where the world is. */
export const partyNow = (context: PlayContext) => {
  const mover = moverNow(context);
  return mover === WORLD ? undefined : context.parties[mover];
};

/** Says whether a person is to move. */
export const isPersonsTurn = (context: PlayContext) => {
  const mover = moverNow(context);
  return mover !== WORLD && context.seats[mover] === 'person';
};

/**
 * Returns the two uniform numbers of the present turn: one to decide with, and one to draw with. Every turn has a
 * stream of its own, and so has each further try from the same node. So a move taken back may turn out otherwise the
 * next time, and no turn waits for the numbers of those before it.
 */
export function uniformsOf({ timeline, seed }: PlayContext): { decide: number; draw: number } {
  const stream = streamOf(seed, currentPosition(timeline).turn, timeline.tries.at(timeline.at) ?? 0);
  return { decide: stream(), draw: stream() };
}

import { type ActorRefFrom, assign, enqueueActions, sendTo, setup } from 'xstate';
import { turnsOf } from '../game/position.ts';
import { moverOf } from '../game/rules.ts';
import { streamOf } from '../num/random.ts';
import { type ActionIndex, WORLD } from '../scenario/scenario.ts';
import { type Chart, chartTakes, positionAt, snapshotAt, stepChart } from './chart.ts';
import type { Decider, Seat } from './decider.ts';
import { type Chosen, partyMachine } from './party-machine.ts';
import { currentPosition, goTo, type NodeId, playMove, redo, type Step, type Timeline, takeBack } from './timeline.ts';
import { type Drawn, worldMachine } from './world-machine.ts';

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
  | { readonly type: 'seat'; readonly party: number; readonly seat: Seat }
  | Chosen
  | Drawn;

/** Makes the step of a timeline out of a statechart. */
export function stepOf(chart: Chart): Step {
  return (position, move) => {
    const snapshot = snapshotAt(chart, position);
    if (!chartTakes(chart, snapshot, move)) {
      throw new Error(`move ${move.action}/${move.result} cannot be made in state ${position.state}`);
    }
    return positionAt(chart, stepChart(chart, snapshot, move));
  };
}

const moverNow = ({ chart, timeline }: PlayContext) => moverOf(chart.model, currentPosition(timeline).state);

const partyNow = (context: PlayContext) => {
  const mover = moverNow(context);
  return mover === WORLD ? undefined : context.parties[mover];
};

/**
 * Returns the two uniform numbers of the turn one stands at: to decide with, and to draw with. Every turn, and each
 * further try from the same node, has a stream of its own: a move taken back may turn out otherwise the next time, and
 * no turn waits for the numbers of those before it.
 */
function numbersOf({ timeline, seed }: PlayContext): { decide: number; draw: number } {
  const stream = streamOf(seed, currentPosition(timeline).turn, timeline.tries[timeline.at] ?? 0);
  return { decide: stream(), draw: stream() };
}

/** The play machine: setting up, playing (a person is to move), paused, running on its own, ended. */
export const playMachine = setup({
  types: { input: {} as PlayInput, context: {} as PlayContext, events: {} as PlayEvent },
  actors: { party: partyMachine, world: worldMachine },
  delays: { pace: ({ context }) => context.pace },
  guards: {
    isEnded: ({ context }) => currentPosition(context.timeline).ending !== null,
    isAtLimit: ({ context }) => currentPosition(context.timeline).turn >= context.turns,
    isPersonsTurn: ({ context }) => {
      const mover = moverNow(context);
      return mover !== WORLD && context.seats[mover] === 'person';
    },
    isWorldsTurn: ({ context }) => moverNow(context) === WORLD,
    isRunning: ({ context }) => context.running,
  },
  actions: {
    ask: enqueueActions(({ context, enqueue }) => {
      const party = partyNow(context);
      const position = currentPosition(context.timeline);
      if (party) enqueue.sendTo(party, { type: 'ask', position, u: numbersOf(context).decide });
    }),
    withdraw: enqueueActions(({ context, enqueue }) => {
      for (const party of context.parties) enqueue.sendTo(party, { type: 'withdraw' });
    }),
    passOn: enqueueActions(({ context, event, enqueue }) => {
      const party = partyNow(context);
      if (party && event.type === 'choose') enqueue.sendTo(party, event);
      if (party && event.type === 'step') enqueue.sendTo(party, { type: 'delegate' });
    }),
    draw: sendTo(
      ({ context }) => context.world,
      ({ context, event }) => ({
        type: 'draw',
        position: currentPosition(context.timeline),
        action: event.type === 'chosen' ? event.action : worldAction(context),
        u: numbersOf(context).draw,
      }),
    ),
    play: assign(({ context, event }) =>
      event.type === 'drawn' ? { timeline: playMove(context.timeline, event.move, stepOf(context.chart)) } : {},
    ),
    travel: assign(({ context, event }) => ({ running: false, timeline: travelled(context.timeline, event) })),
    sit: assign(({ context, event }) =>
      event.type === 'seat' ? { seats: context.seats.with(event.party, event.seat) } : {},
    ),
    tellSeat: enqueueActions(({ context, event, enqueue }) => {
      const party = event.type === 'seat' ? context.parties[event.party] : undefined;
      if (party && event.type === 'seat') enqueue.sendTo(party, { type: 'seat', seat: event.seat });
    }),
    startRunning: assign({ running: true }),
    stopRunning: assign({ running: false }),
  },
}).createMachine({
  id: 'play',
  context: ({ input, spawn }) => {
    const { model } = input.chart;
    return {
      ...input,
      turns: Math.min(input.turns ?? turnsOf(model), turnsOf(model)),
      running: false,
      world: spawn('world', { input: { model } }),
      parties: input.seats.map(seat => spawn('party', { input: { model, seat, decide: input.decide } })),
    };
  },
  initial: 'settingUp',
  on: {
    back: { target: '.judging', actions: ['withdraw', 'travel'] },
    forward: { target: '.judging', actions: ['withdraw', 'travel'] },
    jump: { target: '.judging', actions: ['withdraw', 'travel'] },
    seat: { target: '.judging', actions: ['withdraw', 'sit', 'tellSeat'] },
  },
  states: {
    settingUp: { on: { start: 'judging', seat: { actions: ['sit', 'tellSeat'] }, '*': {} } },
    judging: {
      always: [
        { guard: 'isEnded', target: 'ended' },
        { guard: 'isAtLimit', target: 'paused', actions: 'stopRunning' },
        { guard: 'isPersonsTurn', target: 'playing' },
        { guard: 'isRunning', target: 'running' },
        { target: 'paused' },
      ],
    },
    playing: {
      entry: ['stopRunning', 'ask'],
      on: {
        choose: { actions: 'passOn' },
        step: { actions: 'passOn' },
        chosen: { target: 'drawing', actions: 'startRunning' },
      },
    },
    paused: {
      on: {
        step: { target: 'moving', guard: ({ context }) => currentPosition(context.timeline).turn < context.turns },
        run: {
          target: 'running',
          guard: ({ context }) => currentPosition(context.timeline).turn < context.turns,
          actions: 'startRunning',
        },
      },
    },
    running: {
      after: { pace: 'moving' },
      on: { pause: { target: 'paused', actions: 'stopRunning' }, step: 'moving' },
    },
    moving: {
      initial: 'asking',
      states: {
        asking: {
          always: { guard: 'isWorldsTurn', target: '#play.drawing' },
          entry: 'ask',
        },
      },
      on: { chosen: 'drawing' },
    },
    drawing: {
      entry: 'draw',
      on: { drawn: { target: 'judging', actions: 'play' } },
    },
    ended: {},
  },
});

function worldAction({ chart: { model } }: PlayContext): ActionIndex {
  const world = model.scenario.actions.find(action => action.mover === WORLD);
  if (!world) throw new Error(`${model.scenario.id} has no world`);
  return world.index;
}

function travelled(timeline: Timeline, event: PlayEvent): Timeline {
  if (event.type === 'back') return takeBack(timeline);
  if (event.type === 'forward') return redo(timeline);
  return event.type === 'jump' ? goTo(timeline, event.node) : timeline;
}

import { assign, enqueueActions, sendTo, setup } from 'xstate';
import { turnsOf } from '../game/position.ts';
import { type ActionIndex, WORLD } from '../scenario/scenario.ts';
import { annotationFault } from './annotation.ts';
import { type Chart, chartTakes, positionAt, snapshotAt, stepChart } from './chart/chart.ts';
import { partyMachine } from './party-machine.ts';
import {
  isPersonsTurn,
  moverNow,
  type PlayContext,
  type PlayEvent,
  type PlayInput,
  partyNow,
  uniformsOf,
} from './play-context.ts';
import {
  annotate,
  currentPosition,
  goTo,
  playMove,
  playMoves,
  redo,
  type StepFunction,
  type Timeline,
  takeBack,
} from './timeline.ts';
import { worldMachine } from './world-machine.ts';

/** Milliseconds that the model may think before anybody sees that it does. */
const HESITATION = 120;

/** Makes the step of a timeline out of a statechart. */
export function stepFunctionOf(chart: Chart): StepFunction {
  return (position, move) => {
    const snapshot = snapshotAt(chart, position);
    if (!chartTakes(chart, snapshot, move)) {
      throw new Error(`move ${move.action}/${move.result} cannot be made in state ${position.state}`);
    }
    return positionAt(chart, stepChart(chart, snapshot, move));
  };
}

/**
 * The play machine: setting up, playing (a person is to move), paused, running on its own, thinking (the model is asked),
 * ended. What is asked of it while the model thinks counts once the answer is there; taking back withdraws the question.
 */
export const playMachine = setup({
  types: { input: {} as PlayInput, context: {} as PlayContext, events: {} as PlayEvent },
  actors: { party: partyMachine, world: worldMachine },
  delays: { pace: ({ context }) => context.pace, hesitation: HESITATION },
  guards: {
    isEnded: ({ context }) => currentPosition(context.timeline).ending !== null,
    isAtLimit: ({ context }) => currentPosition(context.timeline).turn >= context.turns,
    isPersonsTurn: ({ context }) => isPersonsTurn(context),
    isWorldsTurn: ({ context }) => moverNow(context) === WORLD,
    isRunning: ({ context }) => context.running,
    canAnnotate: ({ context: { chart, timeline }, event }) =>
      event.type === 'annotate' &&
      timeline.nodes.at(event.annotation.node) !== undefined &&
      annotationFault(chart.model, event.annotation) === undefined,
    canGoOn: ({ context }) => currentPosition(context.timeline).turn < context.turns,
  },
  actions: {
    ask: enqueueActions(({ context, enqueue }) => {
      const party = partyNow(context);
      const position = currentPosition(context.timeline);
      if (party) enqueue.sendTo(party, { type: 'ask', position, u: uniformsOf(context).decide });
    }),
    withdraw: enqueueActions(({ context, enqueue }) => {
      for (const party of context.parties) enqueue.sendTo(party, { type: 'withdraw' });
    }),
    passOn: enqueueActions(({ context, event, enqueue }) => {
      const party = partyNow(context);
      if (party && event.type === 'choose') enqueue.sendTo(party, event);
    }),
    delegate: enqueueActions(({ context, enqueue }) => {
      const party = isPersonsTurn(context) ? partyNow(context) : undefined;
      if (party) enqueue.sendTo(party, { type: 'delegate' });
    }),
    owe: assign(({ context }) => ({ owed: context.owed + 1 })),
    stepOwed: enqueueActions(({ context, enqueue }) => {
      if (context.owed === 0) return;
      enqueue.assign({ owed: context.owed - 1 });
      enqueue.raise({ type: 'step' });
    }),
    settle: assign({ running: false, owed: 0 }),
    noteWhyNot: assign(({ event }) => ({ whyNot: event.type === 'undecided' ? event.why : null })),
    draw: sendTo(
      ({ context }) => context.world,
      ({ context, event }) => ({
        type: 'draw',
        position: currentPosition(context.timeline),
        action: event.type === 'chosen' ? event.action : worldAction(context),
        u: uniformsOf(context).draw,
      }),
    ),
    play: assign(({ context, event }) =>
      event.type === 'drawn' ? { timeline: playMove(context.timeline, event.move, stepFunctionOf(context.chart)) } : {},
    ),
    travel: assign(({ context, event }) => ({ running: false, owed: 0, timeline: travelled(context, event) })),
    annotate: assign(({ context, event }) =>
      event.type === 'annotate' ? { timeline: annotate(context.timeline, event.annotation) } : {},
    ),
    sit: assign(({ context, event }) =>
      event.type === 'seat' ? { owed: 0, seats: context.seats.with(event.party, event.seat) } : {},
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
      owed: 0,
      whyNot: null,
      world: spawn('world', { input: { model } }),
      parties: input.seats.map(seat => spawn('party', { input: { model, seat, decide: input.decide } })),
    };
  },
  initial: 'settingUp',
  on: {
    back: { target: '.judging', actions: ['withdraw', 'travel'] },
    forward: { target: '.judging', actions: ['withdraw', 'travel'] },
    jump: { target: '.judging', actions: ['withdraw', 'travel'] },
    follow: { target: '.judging', actions: ['withdraw', 'travel'] },
    seat: { target: '.judging', actions: ['withdraw', 'sit', 'tellSeat'] },
    annotate: { guard: 'canAnnotate', actions: 'annotate' },
  },
  states: {
    settingUp: { on: { start: 'judging', seat: { actions: ['sit', 'tellSeat'] }, '*': {} } },
    judging: {
      always: [
        { guard: 'isEnded', target: 'ended', actions: 'settle' },
        { guard: 'isAtLimit', target: 'paused', actions: 'settle' },
        { guard: 'isPersonsTurn', target: 'playing' },
        { guard: 'isRunning', target: 'running' },
        { target: 'paused' },
      ],
    },
    playing: {
      entry: ['stopRunning', 'ask', 'stepOwed'],
      on: {
        choose: { actions: 'passOn' },
        step: { target: 'thinking', actions: 'startRunning' },
        chosen: { target: 'drawing', actions: 'startRunning' },
      },
    },
    paused: {
      entry: 'stepOwed',
      on: {
        step: { target: 'thinking', guard: 'canGoOn' },
        run: { target: 'running', guard: 'canGoOn', actions: 'startRunning' },
      },
    },
    running: {
      entry: 'stepOwed',
      after: { pace: 'thinking' },
      on: { pause: { target: 'paused', actions: 'stopRunning' }, step: 'thinking' },
    },
    thinking: {
      entry: ['noteWhyNot', 'ask', 'delegate'],
      always: { guard: 'isWorldsTurn', target: 'drawing' },
      initial: 'briefly',
      states: { briefly: { after: { hesitation: 'long' } }, long: {} },
      on: {
        chosen: 'drawing',
        undecided: { target: 'judging', actions: ['settle', 'noteWhyNot'] },
        step: { actions: 'owe' },
        run: { actions: 'startRunning' },
        pause: { target: 'judging', actions: ['withdraw', 'settle'] },
        back: { target: 'judging', actions: ['withdraw', 'settle'] },
      },
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

function travelled({ chart, timeline }: PlayContext, event: PlayEvent): Timeline {
  if (event.type === 'back') return takeBack(timeline);
  if (event.type === 'forward') return redo(timeline);
  if (event.type === 'jump') return goTo(timeline, event.node);
  if (event.type !== 'follow') return timeline;
  return playMoves(goTo(timeline, 0), event.moves, stepFunctionOf(chart));
}

import { produce } from 'immer';
import { type AnyActorScope, assign, createActor, initialTransition, type SnapshotFrom, setup } from 'xstate';
import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { digitsOf, packState, positionOf } from '../../game/space.ts';
import { at } from '../../num/at.ts';
import { actionAt, endingAt, levelAt, resultAt } from '../../scenario/part-at.ts';
import {
  chartConfig,
  type DrawnParams,
  ENDING_REGION,
  type EndsParams,
  eventType,
  TURN_REGION,
  UNDECIDED,
} from './chart-config.ts';
import { type ChartContext, type ChartEvent, chartNumber, makeReader } from './chart-reader.ts';

type ChartMachine = ReturnType<typeof makeMachine>;
export type ChartSnapshot = SnapshotFrom<ChartMachine>;

/** The statechart of a model, with the two ways in and out of it: moves and positions. */
export interface Chart {
  readonly model: Model;
  readonly machine: ChartMachine;
  readonly start: ChartSnapshot;
  /** What XState's transitions run in; nothing ever runs there, because no action of the chart has an effect outside. */
  readonly scope: AnyActorScope;
}

/** Compiles a model to its statechart. */
export function makeChart(model: Model): Chart {
  const machine = makeMachine(model);
  const [start] = initialTransition(machine);
  return { model, machine, start, scope: inertScope(machine) };
}

/**
 * One for all steps: XState's own `transition` makes an actor and its first snapshot at every call, three times the
 * work.
 */
function inertScope(machine: ChartMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = () => {};
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}

function makeMachine(model: Model) {
  const reader = makeReader(model);
  const { scenario } = model;
  return setup({
    types: { context: {} as ChartContext, events: {} as ChartEvent },
    guards: {
      drawn: ({ context, event }, params: DrawnParams) =>
        event.result === params.result && reader.canDraw(context, params),
      ends: ({ context }, { ending }: EndsParams) => reader.ends(context, ending),
    },
    actions: {
      count: assign(({ context }, params: DrawnParams) =>
        produce(context, draft => {
          for (const [tally, add] of reader.counts(context, params)) {
            draft.tallies[tally] = chartNumber(draft.tallies, tally) + add;
          }
        }),
      ),
      change: assign(({ context }, { gauge, by, to }: { gauge: string; by?: number; to?: number }) =>
        produce(context, draft => {
          draft.gauges[gauge] = to ?? reader.clamp(gauge, chartNumber(draft.gauges, gauge) + (by ?? 0));
        }),
      ),
      enterLevel: assign(({ context }, { track, level }: { track: string; level: string }) =>
        produce(context, draft => {
          draft.levels[track] = level;
        }),
      ),
      enterTurn: assign((_, { position }: { position: number }) => ({ position })),
      enterEnding: assign((_, { ending }: { ending: string }) => ({ ending })),
      passTurn: assign(({ context }) => ({ turn: context.turn + 1 })),
    },
  }).createMachine({
    ...chartConfig(model),
    context: {
      levels: {},
      gauges: gaugesAt(model, model.start),
      position: 0,
      turn: 0,
      ending: null,
      tallies: Object.fromEntries(scenario.tallies.map(({ id, start }) => [id, start])),
    },
  });
}

function gaugesAt({ scenario, space }: Model, state: number): Record<string, number> {
  const digits = digitsOf(space, state);
  return Object.fromEntries(
    scenario.variables.flatMap(({ kind, name, min }, i) =>
      kind === 'gauge' ? [[name, min + at(digits, i, 'variable')]] : [],
    ),
  );
}

/** Returns the event that makes a move. */
export function chartEventOf(model: Model, { action, result }: Move): ChartEvent {
  const made = actionAt(model.scenario, action);
  return { type: eventType(model, made, resultAt(made, result)), result };
}

/** Returns the snapshot after a move; the same snapshot where the chart does not take it. */
export function stepChart({ model, machine, scope }: Chart, snapshot: ChartSnapshot, move: Move): ChartSnapshot {
  return machine.transition(snapshot, chartEventOf(model, move), scope);
}

/** Says whether the chart takes a move. */
export function chartTakes({ model }: Chart, snapshot: ChartSnapshot, move: Move): boolean {
  return snapshot.can(chartEventOf(model, move));
}

/** Returns the names of a chart's turns, in the order of a round. */
function turnNamesOf({ config }: Pick<Chart['machine'], 'config'>): readonly string[] {
  const turns = config.states?.[TURN_REGION]?.states;
  if (!turns) throw new Error(`the chart ${config.id} has no turns`);
  return Object.keys(turns);
}

/** Returns the chart's snapshot of a position: the way in, for taking back and for jumping. */
export function snapshotAt({ model, machine }: Chart, { state, turn, tallies, ending }: Position): ChartSnapshot {
  const { scenario, space } = model;
  const digits = digitsOf(space, state);
  const levels = Object.fromEntries(
    scenario.variables.flatMap((variable, i) =>
      variable.kind === 'track' ? [[variable.name, levelAt(variable, at(digits, i, 'variable')).name]] : [],
    ),
  );
  const position = positionOf(space, state);
  const name = ending === null ? null : endingAt(scenario, ending).id;
  const turnName = at(turnNamesOf(machine), position, 'turn');
  return machine.resolveState({
    value: { ...levels, [TURN_REGION]: turnName, [ENDING_REGION]: name ?? UNDECIDED },
    context: {
      levels,
      gauges: gaugesAt(model, state),
      position,
      turn,
      ending: name,
      tallies: Object.fromEntries(scenario.tallies.map(({ id }, i) => [id, at(tallies, i, 'tally')])),
    },
  });
}

/** Returns the position a snapshot stands for, read from the chart's states and gauges: the way out. */
export function positionAt({ model }: Chart, snapshot: ChartSnapshot): Position {
  const { scenario, space } = model;
  const { context } = snapshot;
  const value: Record<string, unknown> = { ...Object(snapshot.value) };
  const digits = scenario.variables.map(variable =>
    variable.kind === 'track'
      ? variable.levels.findIndex(level => level.name === value[variable.name])
      : chartNumber(context.gauges, variable.name) - variable.min,
  );
  const turnNames = turnNamesOf(snapshot.machine);
  const ending = scenario.endings.findIndex(({ id }) => id === value[ENDING_REGION]);
  return {
    state: packState(space, digits, turnNames.indexOf(String(value[TURN_REGION]))),
    turn: context.turn,
    tallies: scenario.tallies.map(({ id }) => chartNumber(context.tallies, id)),
    ending: ending < 0 ? null : ending,
  };
}

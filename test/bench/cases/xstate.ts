import { transition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { Model } from '../../../src/game/model.ts';
import { drawsOf, openActions } from '../../../src/game/rules.ts';
import { MAX_HORIZON } from '../../../src/game/settings/settings.ts';
import { streamOf } from '../../../src/num/random.ts';
import { type Chart, type ChartSnapshot, chartEventOf, makeChart, positionAt } from '../../../src/play/chart/chart.ts';
import type { ChartEvent } from '../../../src/play/chart/chart-reader.ts';
import { bind } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { type Finding, ratioAtLeast } from '../finding.ts';
import { ladder, ladderOfSizes, SMALL } from '../games.ts';
import { effortOf, type Scope } from '../scope.ts';
import { timesOfWork } from '../times.ts';

/** How many states `xstate/graph` explores: its time grows faster than they do; the goal is held against the most. */
const STATES = { quick: [1000, 2000], whole: [1000, 10_000] };
const GOAL = ratioAtLeast(10_000);
const WORK = 'build the table';
const STEPS = 2000;

/** Holds the table against XState's own exploration and XState's own step, on the statecharts of the same games. */
export function againstXstate(scope: Scope): readonly Finding[] {
  const model = ladder();
  const chart = makeChart(model);
  const rate = rateOf(model, scope);
  return [firstStates(chart, rate, scope), wholeGame(scope), ...stepFindings(chart, 1e9 / rate, scope)];
}

/** Returns how many branches a second the table of a model is built with. */
function rateOf(model: Model, scope: Scope): number {
  const { branches } = tableOf(model);
  return branches / (timesOfWork(() => tableOf(model), effortOf(scope)).best / 1000);
}

/** Its ordinary use: with a list of all events, and told to stop where enough states are known. */
function firstStates(chart: Chart, rate: number, { quick }: Scope): Finding {
  const all = allEvents(chart);
  const explored = STATES[quick ? 'quick' : 'whole'].map(states => {
    let expanded = 0;
    const explored = exploreChart(chart, { events: all, stopWhen: () => expanded++ >= states });
    return { ...explored, states };
  });
  const last = explored.at(-1) ?? { states: 0, rate: Number.NaN };
  const told = explored.map(
    ({ states, seconds }) => `${states.toLocaleString('en')} states in ${seconds.toFixed(1)} s`,
  );
  const held = quick ? '; the goal is held against 10,000, without --quick' : '';
  return {
    work: WORK,
    on: `ladder, whole; its first ${last.states.toLocaleString('en')} states for xstate/graph`,
    figure: rate,
    unit: '/s',
    rival: { name: 'xstate/graph', figure: last.rate },
    note: `getAdjacencyMap with the list of all ${all.length} events: ${told.join(', ')}${held}`,
    ...(quick ? {} : { goal: GOAL }),
  };
}

/** Its best use: all of a small game, told which moves are open in each state. Both must find the same. */
function wholeGame(scope: Scope): Finding {
  const model = ladderOfSizes(SMALL);
  // The horizon is no matter of the table, and none of the chart if it is far enough.
  const chart = makeChart(bind(model.scenario, [], MAX_HORIZON));
  const table = tableOf(model);
  const { states, branches, rate } = exploreChart(chart, { events: snapshot => openEvents(chart, snapshot) });
  if (states !== table.states || branches !== table.branches) {
    throw new Error(
      `xstate/graph finds ${states} states and ${branches} branches, not as the table ${table.states} and ${table.branches}`,
    );
  }
  return {
    work: WORK,
    on: `ladder of ${states.toLocaleString('en')} states, whole for both`,
    figure: rateOf(model, scope),
    unit: '/s',
    rival: { name: 'xstate/graph', figure: rate },
    note: 'getAdjacencyMap told which moves are open in each state, so that it tries no other',
  };
}

type Options = Parameters<typeof getAdjacencyMap<ChartSnapshot, ChartEvent, never>>[1];

/** Explores a chart, and counts the branches that are open in the states it went on from. */
function exploreChart(chart: Chart, options: Pick<Options, 'events' | 'stopWhen'>) {
  const from = performance.now();
  const map = getAdjacencyMap(chart.machine, {
    ...options,
    // By default the turn would count, and no state come twice.
    serializeState: ({ value, context }) => JSON.stringify([value, context.gauges]),
  });
  const seconds = (performance.now() - from) / 1000;
  const found = Object.values(map);
  const expanded = found.filter(({ transitions }) => Object.keys(transitions).length > 0);
  const branches = expanded.reduce((sum, { state }) => sum + openEvents(chart, state).length, 0);
  return { states: found.length, branches, seconds, rate: branches / seconds };
}

function allEvents({ model }: Chart): ChartEvent[] {
  return model.scenario.actions.flatMap(action =>
    action.results.map((_, result) => chartEventOf(model, { action: action.index, result })),
  );
}

function openEvents(chart: Chart, snapshot: ChartSnapshot): ChartEvent[] {
  const { model } = chart;
  const { state, ending } = positionAt(chart, snapshot);
  if (ending !== null) return [];
  return openActions(model, state).flatMap(action =>
    drawsOf(model, state, action).map(({ result }) => chartEventOf(model, { action: action.index, result })),
  );
}

function stepFindings(chart: Chart, perBranch: number, scope: Scope): readonly Finding[] {
  const walk = randomWalk(chart);
  const rival = { name: 'a branch of the table', figure: perBranch };
  const step = (on: string, take: (snapshot: ChartSnapshot, event: ChartEvent) => unknown): Finding => {
    const times = timesOfWork(() => walk.map(([snapshot, event]) => take(snapshot, event)), effortOf(scope));
    return {
      work: 'one step of the statechart',
      on,
      figure: (times.best * 1e6) / walk.length,
      unit: 'ns',
      rival,
      times,
    };
  };
  return [
    step("ladder, XState's transition", (snapshot, event) => transition(chart.machine, snapshot, event)),
    step('ladder, without an actor for each step, as Parley takes it', (snapshot, event) =>
      chart.machine.transition(snapshot, event, chart.scope),
    ),
  ];
}

/** Returns the steps of random play from the start, begun anew wherever it ends. */
function randomWalk(chart: Chart): readonly (readonly [ChartSnapshot, ChartEvent])[] {
  const stream = streamOf('walk');
  const steps: (readonly [ChartSnapshot, ChartEvent])[] = [];
  let snapshot = chart.start;
  while (steps.length < STEPS) {
    const events = openEvents(chart, snapshot);
    const event = events[Math.floor(stream() * events.length)];
    if (event) steps.push([snapshot, event]);
    snapshot = event ? chart.machine.transition(snapshot, event, chart.scope) : chart.start;
  }
  return steps;
}

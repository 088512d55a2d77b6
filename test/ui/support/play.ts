import { createActor } from 'xstate';
import { startPosition } from '../../../src/game/position.ts';
import { openActions } from '../../../src/game/rules.ts';
import { makeChart } from '../../../src/machine/chart.ts';
import type { Decider, Seat } from '../../../src/machine/decider.ts';
import { playMachine } from '../../../src/machine/play-machine.ts';
import { startTimeline } from '../../../src/machine/timeline.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { makeBoardStore, type PlayActor } from '../../../src/ui/state/board-store.ts';
import type { Leave } from '../../../src/ui/state/respond.ts';
import { bind, scenarioOf } from '../../support/load.ts';
import { WEIR } from './weir.ts';

export interface Game {
  readonly scenario?: Scenario;
  readonly seats?: readonly Seat[];
  readonly turns?: number;
  /** As a user writes them: `trust=3`. */
  readonly settings?: readonly string[];
}

export const weir = () => scenarioOf({ file: 'weir.yaml', text: WEIR });

/** Always takes the first open action, so that frames can be written down. */
const first: Decider = (model, { state }) => openActions(model, state).map((_, i) => (i === 0 ? 1 : 0));

/** Starts play; by default a person plays the first party of the weir and the model the others. */
export function startPlay({ scenario = weir(), seats, turns, settings }: Game = {}): PlayActor {
  const model = bind(scenario, settings);
  const actor = createActor(playMachine, {
    input: {
      chart: makeChart(model),
      timeline: startTimeline(startPosition(model)),
      seats: seats ?? scenario.parties.map((_, i) => (i === 0 ? 'person' : 'model')),
      decide: first,
      seed: '7',
      pace: 1e6,
      ...(turns === undefined ? {} : { turns }),
    },
  });
  actor.start();
  actor.send({ type: 'start' });
  return actor;
}

/** Starts play with the screens' store on it; `left` holds how the person left. */
export function startBoard(game: Game = {}) {
  const actor = startPlay(game);
  const left: (Leave | 'suspended')[] = [];
  const store = makeBoardStore(actor, '7', {
    onLeave: leave => left.push(leave),
    onSuspend: () => left.push('suspended'),
  });
  const press = (...presses: readonly string[]) => {
    for (const each of presses) store.press(each);
    return store.read();
  };
  return { actor, store, press, left };
}

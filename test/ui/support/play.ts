import { setImmediate as soon } from 'node:timers/promises';
import { createActor } from 'xstate';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import type { Analyst } from '../../../src/analysis/analyst/question.ts';
import type { Lesson } from '../../../src/analysis/lesson/lesson.ts';
import type { Model } from '../../../src/game/model.ts';
import { startPosition } from '../../../src/game/position.ts';
import { openActions } from '../../../src/game/rules.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import type { Decider, Seat } from '../../../src/play/decider.ts';
import { playMachine } from '../../../src/play/play-machine.ts';
import { startTimeline } from '../../../src/play/timeline.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { makeBoardStore, type PlayActor } from '../../../src/ui/board/store/board-store.ts';
import type { Variants } from '../../../src/ui/board/store/variants.ts';
import type { Leave } from '../../../src/ui/kit/screen/key-entry.ts';
import { bind, scenarioOf } from '../../support/load.ts';
import { WEIR } from './weir.ts';

export interface Game {
  readonly scenario?: Scenario;
  readonly seats?: readonly Seat[];
  readonly turns?: number;
  /** As a user writes them: `trust=3`. */
  readonly settings?: readonly string[];
  /** The first open action unless another decides. */
  readonly decide?: Decider;
  /** Who answers what the board asks; nobody, unless this is said. */
  readonly analyst?: Pick<Analyst, 'ask'>;
  /** Whether the odds are on at the start. */
  readonly odds?: boolean;
  /** Milliseconds between moves that follow one another by themselves; so many that none does, unless this is said. */
  readonly pace?: number;
  readonly variants?: Variants;
  /** A lesson to go through. */
  readonly lesson?: Lesson;
}

/** An analyst who never answers: everything is still being worked out. */
export const SILENT: Pick<Analyst, 'ask'> = { ask: () => new Promise(() => undefined) };

/** An analyst who answers at once, in this thread. */
export function prompt(scenario = weir(), settings?: readonly string[]): Pick<Analyst, 'ask'> {
  const model: Model = bind(scenario, settings);
  const game = preparePlay(model, () => Promise.resolve());
  return { ask: async question => ('what' in game ? game : answerTo(game, question)) };
}

/** An analyst who could not explore the game. */
export const LOST: Pick<Analyst, 'ask'> = {
  ask: async () => ({
    what: '"weir" has more than 10 states that can be reached.',
    wayOut: 'Allow more by --max-states.',
  }),
};

export const weir = () => scenarioOf({ file: 'weir.yaml', text: WEIR });

/** Always takes the first open action, so that frames can be written down. */
const first: Decider = (model, { state }) => openActions(model, state).map((_, i) => (i === 0 ? 1 : 0));

/** Starts play; by default a person plays the first party of the weir and the model the others. */
export function startPlay({
  scenario = weir(),
  seats,
  turns,
  settings,
  decide = first,
  pace = 1e6,
}: Game = {}): PlayActor {
  const model = bind(scenario, settings);
  const actor = createActor(playMachine, {
    input: {
      chart: makeChart(model),
      timeline: startTimeline(startPosition(model)),
      seats: seats ?? scenario.parties.map((_, i) => (i === 0 ? 'person' : 'model')),
      decide,
      seed: '7',
      pace,
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
  const { analyst = SILENT, variants, odds, lesson } = game;
  const store = makeBoardStore(actor, '7', {
    analyst,
    odds,
    variants,
    lesson,
    onLeave: leave => left.push(leave),
    onSuspend: () => left.push('suspended'),
  });
  const press = (...presses: readonly string[]) => {
    for (const each of presses) store.press(each);
    return store.read();
  };
  /** Presses keys, and waits for what the analyst answers after each. */
  const pressed = async (...presses: readonly string[]) => {
    for (const each of ['', ...presses]) {
      if (each !== '') store.press(each);
      for (let turn = 0; turn < 5; turn++) await soon();
    }
    return store.read();
  };
  return { actor, store, press, pressed, left };
}

import type { ActorRefFrom } from 'xstate';
import type { Analyst } from '../../analysis/analyst/question.ts';
import type { playMachine } from '../../machine/play-machine.ts';
import { cannotMove } from '../../report/conduct.ts';
import type { Press } from '../key-press.ts';
import { type BarOdds, outlookQuestions } from '../scene/outlook.ts';
import { type PlaySnapshot, type Scene, sceneOf } from '../scene/scene.ts';
import { partOf } from '../screens/registry.ts';
import type { Leave } from '../screens/screen-part.ts';
import { makeAsker } from './asker.ts';
import { type BoardState, reduceBoard, START_STATE } from './board-state.ts';
import { respond } from './respond.ts';

export type PlayActor = ActorRefFrom<typeof playMachine>;

/** What is drawn. */
export interface Shown {
  readonly scene: Scene;
  readonly state: BoardState;
}

/** Holds what is drawn, passes keys on, and says when it changed. */
export interface BoardStore {
  readonly read: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (press: Press) => void;
  /** Shows a message until the next key or move. */
  readonly say: (message: string) => void;
  readonly close: () => void;
}

/** What stands around the board. */
export interface Surroundings {
  /** Who answers what the screens ask. */
  readonly analyst: Pick<Analyst, 'ask'>;
  /** The odds are shown from the start; so they are where this is left out. */
  readonly odds?: boolean | undefined;
  /** Called once a person leaves. */
  readonly onLeave: (leave: Leave) => void;
  /** Called when the terminal is to be given back to the shell for a while. */
  readonly onSuspend?: () => void;
  /** Asked after each move for what went wrong beside the board, such as a game that can no longer be saved. */
  readonly trouble?: (() => string | undefined) | undefined;
}

/** Follows a running play actor. */
export function makeBoardStore(
  actor: PlayActor,
  seed: string,
  { analyst, odds = true, onLeave, onSuspend, trouble }: Surroundings,
): BoardStore {
  const listeners = new Set<() => void>();
  let snapshot: PlaySnapshot = actor.getSnapshot();
  let state = reduceBoard(START_STATE, { type: 'odds', on: odds });
  let shown: Shown | undefined;
  let bar: BarOdds | undefined;
  const read = () => {
    shown ??= { scene: sceneOf(snapshot, seed, asker.answers(), bar), state };
    bar = shown.scene.bar;
    return shown;
  };
  const changed = () => {
    shown = undefined;
    ask();
    for (const listener of listeners) listener();
  };
  const asker = makeAsker(analyst, changed);
  const ask = () => {
    const { scene } = read();
    asker.want([...outlookQuestions(scene.timeline), ...(partOf(state.screen).asks?.(scene, state) ?? [])]);
  };
  ask();
  const told = (message: string) => reduceBoard(state, { type: 'say', message });
  const follower = actor.subscribe(next => {
    if (next.context.timeline.at !== snapshot.context.timeline.at) {
      state = reduceBoard(state, { type: 'moved' });
      state = told(trouble?.() ?? '');
    }
    const { whyNot } = next.context;
    if (whyNot && whyNot !== snapshot.context.whyNot) state = told(cannotMove(whyNot));
    snapshot = next;
    changed();
  });
  return {
    read,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: press => {
      const response = respond(read().scene, state, press);
      state = response.state;
      changed();
      if (response.play) actor.send(response.play);
      if (response.leave) onLeave(response.leave);
      if (response.suspend) onSuspend?.();
    },
    say: message => {
      state = told(message);
      changed();
    },
    close: () => {
      follower.unsubscribe();
      asker.close();
    },
  };
}

import type { ActorRefFrom } from 'xstate';
import type { playMachine } from '../../machine/play-machine.ts';
import type { Press } from '../key-press.ts';
import { type PlaySnapshot, type Scene, sceneOf } from '../scene/scene.ts';
import { type BoardState, reduceBoard, START_STATE } from './board-state.ts';
import { type Leave, respond } from './respond.ts';

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
  readonly close: () => void;
}

/** What stands around the board. */
export interface Surroundings {
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
  { onLeave, onSuspend, trouble }: Surroundings,
): BoardStore {
  const listeners = new Set<() => void>();
  let snapshot: PlaySnapshot = actor.getSnapshot();
  let state = START_STATE;
  let shown: Shown | undefined;
  const changed = () => {
    shown = undefined;
    for (const listener of listeners) listener();
  };
  const read = () => {
    shown ??= { scene: sceneOf(snapshot, seed), state };
    return shown;
  };
  const follower = actor.subscribe(next => {
    if (next.context.timeline.at !== snapshot.context.timeline.at) {
      state = reduceBoard(reduceBoard(state, { type: 'moved' }), { type: 'say', message: trouble?.() ?? '' });
    }
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
    close: () => follower.unsubscribe(),
  };
}

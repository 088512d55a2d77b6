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

/**
 * Follows a running play actor; `onLeave` is called once a person leaves. `trouble` is asked after each move for what
 * went wrong beside the board, such as a game that can no longer be saved.
 */
export function makeBoardStore(
  actor: PlayActor,
  seed: string,
  onLeave: (leave: Leave) => void,
  trouble: () => string | undefined = () => undefined,
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
      state = reduceBoard(reduceBoard(state, { type: 'moved' }), { type: 'say', message: trouble() ?? '' });
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
    },
    close: () => follower.unsubscribe(),
  };
}

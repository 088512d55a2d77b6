import type { Analyst } from '../../../analysis/analyst/question.ts';
import { type BarOdds, outlookQuestions } from '../../kit/scene/outlook.ts';
import { type PlaySnapshot, type Scene, sceneOf } from '../../kit/scene/scene.ts';
import type { ScreensState, Shown } from '../bound-screen.ts';
import { makeAsker } from './asker.ts';

/** Where play and the screens stand. */
interface Held {
  readonly snapshot: PlaySnapshot;
  readonly state: ScreensState;
}

/** Holds where play and the screens stand, and what is drawn of both. */
export interface HeldBoard {
  readonly held: () => Held;
  readonly read: () => Shown;
  /** Takes over what has changed, asks what the screens want to know now, and tells whoever draws. */
  readonly hold: (changed: Partial<Held>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something that is asked now is still to be answered. */
  readonly isWaiting: () => boolean;
  readonly close: () => void;
}

/** Holds a board as it begins; nothing is asked before something is held. */
export function holdBoard(
  first: Held,
  setting: Pick<Scene, 'seed' | 'thresholds'>,
  analyst: Pick<Analyst, 'ask'>,
): HeldBoard {
  const listeners = new Set<() => void>();
  let held = first;
  let shown: Shown | undefined;
  let bar: BarOdds | undefined;
  const read = () => {
    shown ??= { scene: sceneOf(held.snapshot, setting, asker.answers(), bar), state: held.state };
    bar = shown.scene.bar;
    return shown;
  };
  const redraw = () => {
    shown = undefined;
    const { scene, state } = read();
    asker.want([...outlookQuestions(scene.timeline), ...state.screens[state.screen].asks({ scene, state })]);
    for (const listener of listeners) listener();
  };
  const asker = makeAsker(analyst, redraw);
  return {
    held: () => held,
    read,
    hold: changed => {
      held = { ...held, ...changed };
      redraw();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isWaiting: asker.isWaiting,
    close: asker.close,
  };
}

import type { Press } from '../kit/input/key-press.ts';
import { oddsSubject } from '../kit/scene/odds-subject.ts';
import type { Scene } from '../kit/scene/scene.ts';
import type { BoardState, Screen } from '../kit/screen/board-state.ts';
import type { Binding, ScreenInput } from '../kit/screen/screen-part.ts';
import { keysScreenOf, partOf } from './registry.ts';

/** Returns the keys that do something now on a screen; with help open, those of the screen behind it. */
export function bindingsOf(scene: Scene, state: BoardState, screen = keysScreenOf(state)): readonly Binding[] {
  const { keys, moreKeys } = partOf(screen);
  const open = keys.filter(({ isOpen }) => isOpen(scene, state));
  return [...(moreKeys?.(momentOf(scene, state)) ?? []), ...open];
}

/** Returns what there is to draw from and to answer a key with. */
export function momentOf(scene: Scene, state: BoardState): ScreenInput {
  const moment: ScreenInput = {
    scene,
    state,
    listed: () => bindingsOf(scene, state),
    subject: () => {
      const { subject } = partOf(state.screen);
      return subject ? subject(moment) : oddsSubject(scene);
    },
  };
  return moment;
}

/** Returns the key that could do something on a screen, whether or not it does anything now. */
export function knownKey(press: Press, screen: Screen): Binding | undefined {
  return partOf(screen).keys.find(({ keys }) => keys.includes(press));
}

import type { Scene } from '../../kit/scene/scene.ts';
import type { Shown } from '../bound-screen.ts';
import { makeToldOdds } from './told-odds.ts';
import { makeToldSections } from './told-sections.ts';
import { wordsOf } from './words-view.ts';

/** Tells what is shown, but not what it has told before. */
export interface ScreenTeller {
  /** Returns what is to be told now; empty where that is nothing. */
  readonly tell: (shown: Shown) => string;
  /** What is told next is told whole. */
  readonly forget: () => void;
}

/**
 * Tells screens one after the other as text. Of the board, what stood there when it was last told is left out. Only the
 * actions to choose from are told after each move and whenever one comes back to the board. Any other screen is told
 * whole when it is opened, and after that what is new in it. How the odds changed is told since they were last told: a
 * line that is typed may lead through many moves.
 */
export function makeScreenTeller(): ScreenTeller {
  const [told, toldOdds] = [makeToldSections(), makeToldOdds()];
  let last = { screen: '', cursor: '', at: -1 };
  return {
    tell: ({ scene, state }) => {
      const { sections, cursor } = wordsOf({ scene: { ...scene, bar: toldOdds.since(scene, state) }, state });
      const { at } = scene.timeline;
      const isBoard = state.screen === 'main';
      const isOpened = state.screen !== last.screen;
      const choices = isOpened || at !== last.at ? openCount(scene) : 0;
      const whole = isBoard ? choices : isOpened ? Number.POSITIVE_INFINITY : 0;
      const texts = sections.map((section, i) => told.newsIn(section, i > 0 && i === sections.length - 1 ? whole : 0));
      // Screens that tell more of what is under the cursor have told it by now.
      const moved = isBoard || isOpened || cursor === last.cursor || texts.at(-1) !== '' ? '' : cursor;
      last = { screen: state.screen, cursor, at };
      return [...texts, moved, state.message].filter(Boolean).join('\n\n');
    },
    forget: () => {
      told.forget();
      toldOdds.forget();
      last = { screen: '', cursor: '', at: -1 };
    },
  };
}

/** Returns how many actions can be chosen: they stand first, a line each. Where there are none, how play ended is told whole. */
export function openCount({ options }: Scene): number {
  if (options.length === 0) return Number.POSITIVE_INFINITY;
  return options.filter(({ lacks }) => lacks === '').length;
}

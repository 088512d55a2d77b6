import type { Shown } from '../../ui/board/bound-screen.ts';
import { newLinesOf } from '../../ui/board/terminal/teller.ts';
import { type Section, wordsOf } from '../../ui/board/view/words-view.ts';
import { makeToldOdds } from './told-odds.ts';

/** Tells what is shown, but not what it has told before. */
export interface ScreenTeller {
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
  const told = new Map<string, readonly string[]>();
  const toldOdds = makeToldOdds();
  let last = { screen: '', cursor: '', at: -1 };
  /** The first `whole` lines are told in any case, the others only where they are new. */
  const newsIn = ({ heading, lines }: Section, whole: number) => {
    const news = [...lines.slice(0, whole), ...newLinesOf(lines.slice(whole), told.get(heading))];
    told.set(heading, lines);
    return news.length === 0 ? '' : [heading, ...news].filter(Boolean).join('\n');
  };
  return {
    tell: ({ scene, state }) => {
      const { sections, cursor } = wordsOf({ scene: { ...scene, bar: toldOdds.since(scene, state) }, state });
      const { at } = scene.timeline;
      const isBoard = state.screen === 'main';
      const isOpened = state.screen !== last.screen;
      const choices = isOpened || at !== last.at ? openCount(scene) : 0;
      const whole = isBoard ? choices : isOpened ? Number.POSITIVE_INFINITY : 0;
      const texts = sections.map((section, i) => newsIn(section, i > 0 && i === sections.length - 1 ? whole : 0));
      // Screens that tell more of what is under the cursor have told it by now.
      const moved = isBoard || isOpened || cursor === last.cursor || texts.at(-1) !== '' ? '' : cursor;
      last = { screen: state.screen, cursor, at };
      return [...texts, moved, state.message].filter(Boolean).join('\n\n');
    },
    forget: () => {
      told.clear();
      toldOdds.forget();
      last = { screen: '', cursor: '', at: -1 };
    },
  };
}

/** The actions that can be chosen stand first, a line each. Where there are none, how play ended is told whole. */
function openCount({ options }: Shown['scene']): number {
  if (options.length === 0) return Number.POSITIVE_INFINITY;
  return options.filter(({ lacks }) => lacks === '').length;
}

import type { Shown } from '../bound-screen.ts';
import { openCount, type ScreenTeller } from './screen-teller.ts';
import { makeToldOdds } from './told-odds.ts';
import { makeToldSections } from './told-sections.ts';
import { type Section, wordsOf } from './words-view.ts';

/**
 * Tells the board to a person who listens and moves a cursor: what happened, the odds, and who moves. What can be chosen is
 * told once where the person chooses, without what each action does to the odds, which the cursor tells; whoever comes
 * back to the board hears where the cursor is. Any other screen is told whole when it is opened, and after that what is new
 * in it.
 */
export function makeListenerTeller(): ScreenTeller {
  const [told, toldOdds] = [makeToldSections(), makeToldOdds()];
  let last = { screen: '', cursor: '', at: -1 };
  const onBoard = (shown: Shown): readonly string[] => {
    const { scene } = shown;
    const { sections } = wordsOf(withoutNext(shown));
    const isMoved = scene.timeline.at !== last.at;
    const choices = scene.phase === 'running' ? [] : sections.slice(-1);
    const others = choices.length === 0 ? sections : sections.slice(0, -1);
    const choice = ({ heading, lines }: Section) => {
      if (scene.phase === 'paused') return isMoved ? heading : '';
      return told.newsIn({ heading, lines }, isMoved ? openCount(scene) : 0);
    };
    return [...others.map(section => told.newsIn(section)), ...choices.map(choice)];
  };
  return {
    tell: ({ scene, state }) => {
      const shown = { scene: { ...scene, bar: toldOdds.since(scene, state) }, state };
      const { sections, cursor, keys } = wordsOf(shown);
      const isOpened = state.screen !== last.screen;
      const whole = isOpened ? Number.POSITIVE_INFINITY : 0;
      const texts =
        state.screen === 'main'
          ? onBoard(shown)
          : sections.map((section, i) => told.newsIn(section, i === 0 ? 0 : whole));
      const where = isOpened || cursor !== last.cursor ? cursor : '';
      const end = state.message === '' && isOpened ? keys : state.message;
      last = { screen: state.screen, cursor, at: scene.timeline.at };
      return [...texts, where, end].filter(Boolean).join('\n\n');
    },
    forget: () => {
      told.forget();
      toldOdds.forget();
      last = { screen: '', cursor: '', at: -1 };
    },
  };
}

/** The board as it is before it is known what can come next. */
const withoutNext = ({ scene, state }: Shown): Shown => ({ scene: { ...scene, outlook: undefined }, state });

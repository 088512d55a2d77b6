import { type ComparedLines, compareLines } from '../../../report/tell/branches/compare-lines.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import { listView } from '../../kit/screen/list-view.ts';
import { type ScreenInput, told, type WholeScreen } from '../../kit/screen/screen-part.ts';
import { oddsAtNodes, oddsQuestion } from '../branches/tree.ts';
import { comparedItems } from './view.ts';

const LENGTHS = { length: (moment: ScreenInput) => itemsIn(moment, 80, null).length };

/** Two lines of play side by side. */
export const COMPARE: WholeScreen = {
  ...LENGTHS,
  keys: [
    ...ODDS_KEYS,
    ...cursorKeys(LENGTHS),
    closingKey('b c', 'Goes back to the lines of play'),
    FACTS_KEY,
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: (scene, state) => {
    const lines = linesIn(scene, state);
    return state.odds && lines ? [oddsQuestion(scene, nodesOf(lines))] : [];
  },
  // Lines are numbered where they are listed: a number typed here is meant for none of the board's actions.
  picks: ({ state }) => told(state, 'There is nothing to choose here. Esc goes back to the lines of play.'),
  view: (moment, width, height) => {
    const at = cursorOn(COMPARE, moment);
    return listView('Two lines of play', itemsIn(moment, width, at), at, width, height);
  },
};

function linesIn({ model, timeline }: Scene, { branches: { marked, against } }: BoardState): ComparedLines | undefined {
  return marked === null || against === null ? undefined : compareLines(model, timeline, marked, against);
}

/** Where the lines part, and where each leads. */
function nodesOf({ trunk, ends }: ComparedLines): readonly number[] {
  return [trunk.at(-1) ?? 0, ...ends.map(({ node }) => node)];
}

function itemsIn({ scene, state }: ScreenInput, width: number, cursor: number | null) {
  const lines = linesIn(scene, state);
  if (!lines) return [];
  const odds = oddsAtNodes(scene, state, nodesOf(lines));
  return comparedItems({ scene, lines, odds, hasOdds: state.odds && scene.fault === undefined }, cursor, width);
}

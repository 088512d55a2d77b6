import { at } from '../../../num/at.ts';
import type { NodeId } from '../../../play/timeline.ts';
import { type ComparedLines, compareLines } from '../../../report/tell/branches/compare-lines.ts';
import { oddsAtNodes, oddsQuestion } from '../../kit/scene/odds-at-nodes.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, placeOn } from '../../kit/screen/cursor.ts';
import { type ScreenInput, told } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { comparedItems } from './view.ts';

/** The ends of the two lines; null before any are compared. */
type LineEnds = readonly [NodeId, NodeId] | null;

const RANGE = { length: (input: ScreenInput<LineEnds>) => itemsIn(input, 80, null).length };

/** Two lines of play side by side. */
export const COMPARE: ScreenPart<LineEnds> = {
  ...RANGE,
  start: null,
  keys: [
    ...ODDS_KEYS,
    ...cursorKeys(RANGE),
    closingKey('b c', 'Goes back to the lines of play'),
    FACTS_KEY,
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: ({ scene, state, own }) => {
    const lines = linesIn(scene, own);
    return state.odds && lines ? [oddsQuestion(scene, nodesOf(lines))] : [];
  },
  // Lines are numbered where they are listed: a number typed here is meant for none of the board's actions.
  picks: ({ state }) => told(state, 'There is nothing to choose here. Esc goes back to the lines of play.'),
  opened: ({ own }, destination) => (destination.screen === 'compare' ? destination.ends : own),
  view: onePane((input, width, height) => {
    const place = placeOn(RANGE, input);
    return listView('Two lines of play', itemsIn(input, width, place.item), place, width, height);
  }),
};

function linesIn({ model, timeline }: Scene, ends: LineEnds): ComparedLines | undefined {
  return ends ? compareLines(model, timeline, ...ends) : undefined;
}

/** Where the lines part, and where each leads. */
function nodesOf({ trunk, ends }: ComparedLines): readonly number[] {
  return [at(trunk, trunk.length - 1, 'shared node'), ...ends.map(({ node }) => node)];
}

function itemsIn({ scene, state, own }: ScreenInput<LineEnds>, width: number, cursor: number | null) {
  const lines = linesIn(scene, own);
  if (!lines) return [];
  const odds = oddsAtNodes(scene, state, nodesOf(lines));
  return comparedItems({ scene, lines, odds, hasOdds: state.odds && scene.fault === undefined }, cursor, width);
}

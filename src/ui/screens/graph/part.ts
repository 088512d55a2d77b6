import { at } from '../../../num/at.ts';
import type { NodeId } from '../../../play/timeline.ts';
import { lineQuestions } from '../../kit/marks/marked-line.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { type BoardState, reduceBoard } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorIn, cursorKeys } from '../../kit/screen/cursor.ts';
import { done, type KeyResponse, keyEntry, type ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { onePane } from '../../kit/screen/screen-view.ts';
import { graphView } from './view.ts';

/** The start of the line of play, and the place after each of its moves. */
const RANGE = {
  length: ({ scene }: ScreenInput) => scene.line.length + 1,
  follow: ({ scene }: ScreenInput) => scene.line.findLastIndex(({ isPlayed }) => isPlayed) + 1,
};

/** The odds by move, to walk along. */
export const GRAPH: ScreenPart<null> = {
  ...RANGE,
  start: null,
  keys: [
    {
      ...keyEntry('left h', '←', 'walk', 'Walks along the line of play, to the move before (also h)', walk(-1)),
      hint: '←→',
    },
    keyEntry('right l', '→', '', 'Walks along the line of play, to the next move (also l)', walk(1)),
    keyEntry('enter', 'Enter', 'go there', 'Goes to the move under the cursor', goThere, isElsewhere),
    keyEntry(
      'v',
      'v',
      'why so',
      'Tells what is known of the move under the cursor',
      tell,
      ({ scene, state }) => cursorOf(scene, state) > 0,
    ),
    ...ODDS_KEYS,
    ...cursorKeys(RANGE),
    closingKey('g'),
    FACTS_KEY,
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: ({ scene, state }) => lineQuestions(scene, state.odds),
  view: onePane(({ scene, state }, width, height) =>
    graphView(scene, cursorOf(scene, state), state.odds, width, height),
  ),
};

function cursorOf(scene: Scene, { cursors }: BoardState): number {
  const follow = scene.line.findLastIndex(({ isPlayed }) => isPlayed) + 1;
  return cursorIn(cursors, 'graph', scene.line.length + 1, follow);
}

function walk(by: number) {
  return ({ scene, state }: ScreenInput): KeyResponse => {
    const to = Math.max(0, Math.min(scene.line.length, cursorOf(scene, state) + by));
    return done(state, { type: 'point', list: 'graph', at: to });
  };
}

/** The first point is the start, before any move. */
function nodeAt(scene: Scene, state: BoardState): NodeId {
  const cursor = cursorOf(scene, state);
  return cursor === 0 ? 0 : at(scene.line, cursor - 1, 'move').node;
}

function isElsewhere({ scene, state }: ScreenInput): boolean {
  return nodeAt(scene, state) !== scene.timeline.at;
}

/** The graph stays open: whoever goes to a move there goes on looking. */
function goThere({ scene, state }: ScreenInput): KeyResponse {
  return { state, play: { type: 'jump', node: nodeAt(scene, state) } };
}

function tell({ scene, state }: ScreenInput): KeyResponse {
  const pointed = reduceBoard(state, { type: 'point', list: 'line', at: cursorOf(scene, state) - 1 });
  return { state: pointed, opens: { screen: 'move' } };
}

import { moverOf } from '../../../game/rules.ts';
import { at } from '../../../num/at.ts';
import type { PlayEvent } from '../../../play/play-context.ts';
import { nodeOf } from '../../../play/timeline.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { lineQuestions } from '../../kit/marks/marked-line.ts';
import { type PartItem, paragraph } from '../../kit/parts/part.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { type BoardState, reduceBoard } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, placeOn } from '../../kit/screen/cursor.ts';
import { done, type KeyResponse, keyEntry, type ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { lineCursor } from '../../kit/screen/under-cursor.ts';
import { courseQuestion, type ShownMove, shownMove } from './shown-move.ts';
import { moveItems } from './view.ts';

/** How many things there are to tell of a move does not depend on how wide the screen is. */
const RANGE = { length: ({ scene, state }: ScreenInput) => itemsOf(scene, state, Number.POSITIVE_INFINITY).length };

/** What is known of a move of the line of play: why it is marked, and the better line. */
export const MOVE: ScreenPart<null> = {
  ...RANGE,
  start: null,
  keys: [
    keyEntry(
      'b',
      'b',
      'play better',
      'Plays the better action from there, as a branch',
      branch,
      ({ scene, state }) => betterOf(scene, state) !== undefined,
    ),
    keyEntry(
      'enter',
      'Enter',
      'go there',
      'Goes to this move',
      goThere,
      ({ scene, state }) => nodeHere(scene, state) !== scene.timeline.at,
    ),
    { ...keyEntry('left h', '←', 'other move', 'Goes to the move before (also h)', walk(-1)), hint: '←→' },
    keyEntry('right l', '→', '', 'Goes to the next move (also l)', walk(1)),
    ...ODDS_KEYS,
    ...cursorKeys(RANGE),
    closingKey('v'),
    FACTS_KEY,
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: ({ scene, state }) => {
    const shown = here(scene, state);
    const course = shown && state.odds ? courseQuestion(scene, shown) : undefined;
    return [...lineQuestions(scene, state.odds), ...(course ? [course] : [])];
  },
  view: onePane((input, width, height) => {
    const { scene, state } = input;
    const place = placeOn(RANGE, input);
    const items = itemsOf(scene, state, width - 1);
    return listView(
      'A move of the line of play',
      items.map((item, i) => ({ ...item, isMarked: i === place.item })),
      place,
      width,
      height,
    );
  }),
};

/** The cursor of the line of play says which move is told. */
const here = (scene: Scene, state: BoardState): ShownMove | undefined => shownMove(scene, lineCursor(scene, state));
const nodeHere = (scene: Scene, state: BoardState) => scene.line[lineCursor(scene, state)]?.node;

function betterOf(scene: Scene, state: BoardState) {
  return state.odds ? here(scene, state)?.better : undefined;
}

function itemsOf(scene: Scene, state: BoardState, width: number): readonly PartItem[] {
  const shown = here(scene, state);
  if (!shown) return [{ parts: [paragraph('No move has been made yet.', { indent: 1 })] }];
  return moveItems(scene, shown, state.odds, width);
}

function walk(by: number) {
  return ({ scene, state }: ScreenInput): KeyResponse => {
    const to = Math.max(0, Math.min(scene.line.length - 1, lineCursor(scene, state) + by));
    const pointed = reduceBoard(state, { type: 'point', list: 'line', at: to });
    return done(pointed, { type: 'point', list: 'move', at: 0 });
  };
}

function goThere({ scene, state }: ScreenInput): KeyResponse {
  const node = nodeHere(scene, state);
  return node === undefined ? { state } : { ...done(state, { type: 'close' }), play: { type: 'jump', node } };
}

/**
 * The better action is played where the other one was, whoever sits there, and play rests after it, so that all can see
 * what came of it.
 */
function branch({ scene, state }: ScreenInput): KeyResponse {
  const [shown, action] = [here(scene, state), betterOf(scene, state)];
  if (!shown || action === undefined) return { state };
  const mover = moverOf(scene.model, nodeOf(scene.timeline, shown.from).position.state);
  if (mover === WORLD) return { state };
  const seat = at(scene.seats, mover, 'seat');
  const plays: readonly PlayEvent[] = [
    { type: 'jump', node: shown.from },
    ...(seat === 'person' ? [] : [{ type: 'seat', party: mover, seat: 'person' } as const]),
    { type: 'choose', action },
    ...(seat === 'person' ? [] : [{ type: 'seat', party: mover, seat } as const]),
    { type: 'pause' },
  ];
  return { ...done(state, { type: 'close' }), plays };
}

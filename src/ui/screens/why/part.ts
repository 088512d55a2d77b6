import { at } from '../../../num/at.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import { messageText } from '../../../words/problem-text.ts';
import { type PartItem, paragraph } from '../../kit/parts/part.ts';
import { itemRows } from '../../kit/parts/part-rows.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn, placeOn } from '../../kit/screen/cursor.ts';
import { type KeyResponse, keyEntry, type ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { askedChoice, isWorlds, outlookAsked, reasonsAsked, whyQuestions } from './place.ts';
import { eventItems, reasonItems, type WhyRoom, whyTitle } from './view.ts';

/** What it all comes to stands first, and there the cursor begins. */
const RANGE = { length: (input: ScreenInput) => itemsOf(input, 0).length };

/** Why the one to move chooses as it does, or why a move that was made was chosen. */
export const WHY: ScreenPart<null> = {
  ...RANGE,
  start: null,
  keys: [
    ...cursorKeys(RANGE),
    keyEntry('f', 'f', 'facts', 'Shows what the action under the cursor rests on, then all facts', askFacts),
    ...ODDS_KEYS,
    closingKey('y'),
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: ({ scene, state }) => (state.odds ? whyQuestions(scene, askedChoice(scene, state)) : []),
  view: onePane((input, width, height) => {
    const place = placeOn(RANGE, input);
    const cursor = place.item;
    const title = whyTitle(input.scene, askedChoice(input.scene, input.state));
    const items = itemsOf(input, cursor, { width, height });
    // What is told under it only where the cursor stands is read there.
    return {
      ...listView(title, items, place, width, height),
      cursorSaid: firstSaid(at(items, cursor, 'item'), width),
    };
  }),
};

const ANY_ROOM: WhyRoom = { width: 80, height: 24 };

function itemsOf({ scene, state }: ScreenInput, cursor: number, room = ANY_ROOM): readonly PartItem[] {
  const asked = askedChoice(scene, state);
  const { state: stands, turn, ending } = asked.position;
  const say = (text: string): readonly PartItem[] => [{ parts: [paragraph(text, { indent: 3 })] }];
  if (ending !== null) {
    return say('Play has ended. In the line of play, put the cursor on a move, and y tells why it was chosen.');
  }
  if (!state.odds) return say('The odds are off, and with them all that the model weighs; a shows them.');
  if (scene.fault) return say(`There are no reasons: ${messageText(scene.fault)}`);
  if (isWorlds(scene, asked)) {
    const outlook = scene.answers.to(outlookAsked(stands, turn));
    return outlook ? eventItems(scene, asked, outlook, cursor, room) : say('…');
  }
  const { reasons, refused } = scene.answers.to(reasonsAsked(stands, turn)) ?? {};
  if (refused) return say(`There are no reasons: ${messageText(refused)}`);
  return reasons ? reasonItems(scene, asked, reasons, cursor, room) : say('…');
}

function firstSaid(item: PartItem, width: number): string {
  return at(itemRows(item, width), 0, 'line').said;
}

/** Before the cursor is on any action the likeliest is told in full, and so it is what is asked after. */
function askFacts(input: ScreenInput): KeyResponse {
  const { scene, state } = input;
  const { state: stands, turn } = askedChoice(scene, state).position;
  const open = state.odds ? scene.answers.to(reasonsAsked(stands, turn))?.reasons?.open : undefined;
  const one = open?.[Math.max(1, cursorOn(RANGE, input)) - 1];
  const subject = one ? actionAt(scene.model.scenario, one.action) : null;
  return { state, opens: { screen: 'facts', subject } };
}

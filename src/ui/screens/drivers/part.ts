import { at } from '../../../num/at.ts';
import { type PartItem, paragraph } from '../../kit/parts/part.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn, placeOn } from '../../kit/screen/cursor.ts';
import { type KeyResponse, keyEntry } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { type DriversInput, type DriversState, driversQuestion, toldDrivers } from './told.ts';
import { driversItems, driversTitle } from './view.ts';

/** What it comes to stands first, and there the cursor begins. */
const RANGE = { length: (input: DriversInput) => itemsOf(input, 0, 80).length };

/** Which levers the odds of an ending hang on, each turned by itself. */
export const DRIVERS: ScreenPart<DriversState> = {
  ...RANGE,
  start: { turned: {}, ending: null },
  keys: [
    {
      ...keyEntry('left h', '←', 'ending', 'Looks at the ending before (also h)', otherEnding(-1), isTold),
      hint: '←→',
    },
    keyEntry('right l', '→', '', 'Looks at the next ending (also l)', otherEnding(1), isTold),
    keyEntry('f', 'f', 'facts', 'Shows what the lever under the cursor rests on, then all facts', askFacts),
    ...cursorKeys(RANGE),
    ...ODDS_KEYS,
    closingKey('D', 'Goes back to what is set'),
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: ({ scene, state, own }) =>
    state.odds && scene.position.ending === null ? [driversQuestion(scene, own.turned)] : [],
  opened: ({ own }, destination) => (destination.screen === 'drivers' ? { ...own, turned: destination.turned } : own),
  view: onePane((input, width, height) => {
    const place = placeOn(RANGE, input);
    const told = toldDrivers(input);
    const title = typeof told === 'string' ? 'What drives the odds' : driversTitle(told);
    return listView(title, itemsOf(input, place.item, width), place, width, height);
  }),
};

function itemsOf(input: DriversInput, cursor: number, width: number): readonly PartItem[] {
  const told = toldDrivers(input);
  return typeof told === 'string' ? [{ parts: [paragraph(told, { indent: 3 })] }] : driversItems(told, cursor, width);
}

function isTold(input: DriversInput): boolean {
  return typeof toldDrivers(input) !== 'string';
}

/** Round and round: the ending after the last is the first. */
function otherEnding(by: number) {
  return (input: DriversInput): KeyResponse<DriversState> => {
    const told = toldDrivers(input);
    if (typeof told === 'string') return { state: input.state };
    const count = told.base.length;
    return { state: input.state, own: { ...input.own, ending: (told.ending + by + count) % count } };
  };
}

function askFacts(input: DriversInput): KeyResponse<DriversState> {
  const { state } = input;
  const told = toldDrivers(input);
  const cursor = cursorOn(RANGE, input);
  if (typeof told === 'string' || cursor === 0) return { state, opens: { screen: 'facts', subject: null } };
  const { lever } = at(told.found.swings, cursor - 1, 'lever');
  return { state, opens: { screen: 'facts', subject: { title: lever.name, restsOn: lever.restsOn, numbers: [] } } };
}

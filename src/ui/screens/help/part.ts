import { aboutOdds } from '../../kit/odds/about-odds.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn, placeOn } from '../../kit/screen/cursor.ts';
import { done, type KeyResponse, keyEntry, type ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { helpItems } from './view.ts';

/** The keys, and last what the odds bar is. */
const RANGE = { length: ({ listed }: ScreenInput) => listed().length + 1 };

/** The keys of the screen it was opened from, and what the odds bar is. */
export const HELP: ScreenPart<null> = {
  ...RANGE,
  start: null,
  keys: [
    keyEntry('enter', 'Enter', 'does it', 'Does what the key under the cursor does', runKey),
    ...ODDS_KEYS,
    ...cursorKeys(RANGE),
    closingKey('?', 'Closes this list of keys'),
    ...COMMON_KEYS,
  ],
  view: onePane((input, width, height) => {
    const place = placeOn(RANGE, input);
    const at = place.item;
    const about = { parts: aboutOdds(input.scene, at === RANGE.length(input) - 1) };
    return listView('Keys', [...helpItems(input.listed(), at), about], place, width, height);
  }),
};

/** Closes help and does what the key under its cursor does. */
function runKey(input: ScreenInput): KeyResponse {
  const behind = done(input.state, { type: 'close' });
  const press = input.listed()[cursorOn(RANGE, input)]?.keys[0];
  return press === undefined || HELP_KEY.keys.includes(press) ? behind : { ...behind, press };
}

import { aboutOdds } from '../../kit/odds/about-odds.ts';
import { reduceBoard } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import { listView } from '../../kit/screen/list-view.ts';
import { type KeyResponse, keyEntry, type ScreenInput, type WholeScreen } from '../../kit/screen/screen-part.ts';
import { helpItems } from './view.ts';

/** The keys, and last what the odds bar is. */
const LENGTHS = { length: ({ listed }: ScreenInput) => listed().length + 1 };

/** The keys of the screen it was opened from, and what the odds bar is. */
export const HELP: WholeScreen = {
  ...LENGTHS,
  keys: [
    keyEntry('enter', 'Enter', 'does it', 'Does what the key under the cursor does', runKey),
    ...ODDS_KEYS,
    ...cursorKeys(LENGTHS),
    closingKey('?', 'Closes this list of keys'),
    ...COMMON_KEYS,
  ],
  view: (moment, width, height) => {
    const at = cursorOn(HELP, moment);
    const about = { rows: aboutOdds(moment.scene, at === LENGTHS.length(moment) - 1, width) };
    return listView('Keys', [...helpItems(moment.listed(), at, width), about], at, width, height);
  },
};

/** Closes help and does what the key under its cursor does. */
function runKey(moment: ScreenInput): KeyResponse {
  const behind = reduceBoard(moment.state, { type: 'close' });
  const binding = moment.listed()[cursorOn(HELP, moment)];
  return binding && binding !== HELP_KEY ? binding.does({ ...moment, state: behind }) : { state: behind };
}

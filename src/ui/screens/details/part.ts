import { row, span } from '../../rows/row.ts';
import type { Item } from '../../rows/scroll.ts';
import type { Option } from '../../scene/options.ts';
import { optionUnderCursor } from '../board/lists.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../common-keys.ts';
import { cursorKeys, cursorOn } from '../cursor.ts';
import { listView } from '../list-view.ts';
import type { ScreenInput, WholeScreen } from '../screen-part.ts';
import { detailItems } from './view.ts';

const LENGTHS = { length: ({ scene, state }: ScreenInput) => aspectsIn(optionUnderCursor(scene, state)) };

/** What may come of the action under the cursor, and what it rests on. */
export const DETAILS: WholeScreen = {
  ...LENGTHS,
  subject: ({ scene, state }) => optionUnderCursor(scene, state) ?? null,
  keys: [...ODDS_KEYS, ...cursorKeys(LENGTHS), closingKey('i'), FACTS_KEY, HELP_KEY, ...COMMON_KEYS],
  view: (moment, width, height) => {
    const items = detailItems(moment.scene, optionUnderCursor(moment.scene, moment.state), width);
    const at = cursorOn(DETAILS, moment);
    return listView('Under the cursor', marked(items, at), at, width, height);
  },
};

/** Itself, its outcomes, and what it rests on. */
function aspectsIn(option: Option | undefined): number {
  return option ? 1 + option.outcomes.length + option.restsOn.length : 0;
}

/** Puts the sign of the cursor before an item that has none of its own. */
function marked(items: readonly Item[], at: number): readonly Item[] {
  return items.map(({ rows }, i) => ({
    rows: rows.map((line, j) => row([span(i === at && j === 0 ? '›' : ' ', 'cursor'), ...line.spans], line.said)),
  }));
}

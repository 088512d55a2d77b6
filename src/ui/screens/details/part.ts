import { detailItems } from '../../kit/moves/option-details.ts';
import type { Option } from '../../kit/scene/options.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, placeOn } from '../../kit/screen/cursor.ts';
import type { ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { optionUnderCursor } from '../../kit/screen/under-cursor.ts';

const RANGE = { length: ({ scene, state }: ScreenInput) => aspectsIn(optionUnderCursor(scene, state)) };

/** What may come of the action under the cursor, and what it rests on. */
export const DETAILS: ScreenPart<null> = {
  ...RANGE,
  start: null,
  subject: ({ scene, state }) => optionUnderCursor(scene, state) ?? null,
  keys: [...ODDS_KEYS, ...cursorKeys(RANGE), closingKey('i'), FACTS_KEY, HELP_KEY, ...COMMON_KEYS],
  view: onePane((input, width, height) => {
    const items = detailItems(input.scene, optionUnderCursor(input.scene, input.state));
    const place = placeOn(RANGE, input);
    return listView(
      'Under the cursor',
      items.map((item, i) => ({ ...item, isMarked: i === place.item })),
      place,
      width,
      height,
    );
  }),
};

/** Itself, its outcomes, and what it rests on. */
function aspectsIn(option: Option | undefined): number {
  return option ? 1 + option.outcomes.length + option.restsOn.length : 0;
}

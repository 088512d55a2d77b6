import { exhibitsOf, type Subject } from '../../kit/scene/evidence.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, placeOn } from '../../kit/screen/cursor.ts';
import type { ScreenInput } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { factItems } from './view.ts';

/** The first exhibit is a heading. */
const RANGE = {
  length: ({ scene, own }: ScreenInput<Subject | null>) => exhibitsOf(scene, own).length,
  follow: () => 1,
};

/** What the thing that was asked about rests on, then all facts and assumptions. */
export const FACTS: ScreenPart<Subject | null> = {
  ...RANGE,
  start: null,
  keys: [...ODDS_KEYS, ...cursorKeys(RANGE), closingKey('f'), HELP_KEY, ...COMMON_KEYS],
  opened: ({ own }, destination) => (destination.screen === 'facts' ? destination.subject : own),
  view: onePane((input, width, height) => {
    const exhibits = exhibitsOf(input.scene, input.own);
    const place = placeOn(RANGE, input);
    return listView('Facts and assumptions', factItems(exhibits, place.item), place, width, height);
  }),
};

import { exhibitsOf } from '../../kit/scene/evidence.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import { listView } from '../../kit/screen/list-view.ts';
import type { ScreenInput, WholeScreen } from '../../kit/screen/screen-part.ts';
import { factItems } from './view.ts';

/** The first exhibit is a heading. */
const LENGTHS = {
  length: ({ scene, state }: ScreenInput) => exhibitsOf(scene, state.subject).length,
  follow: () => 1,
};

/** What the thing that was asked about rests on, then all facts and assumptions. */
export const FACTS: WholeScreen = {
  ...LENGTHS,
  keys: [...ODDS_KEYS, ...cursorKeys(LENGTHS), closingKey('f'), HELP_KEY, ...COMMON_KEYS],
  view: (moment, width, height) => {
    const exhibits = exhibitsOf(moment.scene, moment.state.subject);
    const at = cursorOn(FACTS, moment);
    return listView('Facts and assumptions', factItems(exhibits, at, width), at, width, height);
  },
};

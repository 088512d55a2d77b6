import { branchesOf } from '../../scene/branches.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../common-keys.ts';
import { cursorKeys, cursorOn } from '../cursor.ts';
import { listView } from '../list-view.ts';
import { done, keyEntry, type Moment, type Response, type WholeScreen } from '../screen-part.ts';
import { branchItems } from './view.ts';

const LENGTHS = {
  length: ({ scene }: Moment) => branchesOf(scene).length,
  follow: ({ scene }: Moment) => branchesOf(scene).findIndex(({ isHere }) => isHere),
};

/** The lines of play, to go to another. */
export const BRANCHES: WholeScreen = {
  ...LENGTHS,
  keys: [
    keyEntry('enter', 'Enter', 'go there', 'Goes to the end of the line under the cursor', goThere),
    ...ODDS_KEYS,
    ...cursorKeys(LENGTHS),
    closingKey('b'),
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  view: (moment, width, height) => {
    const at = cursorOn(BRANCHES, moment);
    return listView('Lines of play', branchItems(branchesOf(moment.scene), at), at, width, height);
  },
};

function goThere(moment: Moment): Response {
  const { scene, state } = moment;
  const end = branchesOf(scene)[cursorOn(BRANCHES, moment)]?.end;
  return end === undefined ? { state } : { ...done(state, { type: 'close' }), play: { type: 'jump', node: end } };
}

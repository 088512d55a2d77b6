import type { TreeRow } from '../../../report/tell/branches/tree.ts';
import { inputRow } from '../../kit/input/text-input.ts';
import { row, textRow } from '../../kit/rows/row.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import { listView } from '../../kit/screen/list-view.ts';
import {
  done,
  type KeyEntry,
  type KeyResponse,
  keyEntry,
  type ScreenInput,
  told,
  type WholeScreen,
} from '../../kit/screen/screen-part.ts';
import { oddsAtNodes, oddsQuestion, rowsIn } from './tree.ts';
import { treeItems } from './view.ts';
import { beginWriting, hearWriting } from './writing.ts';

const LENGTHS = {
  length: ({ scene }: ScreenInput) => rowsIn(scene).length,
  follow: ({ scene }: ScreenInput) => rowsIn(scene).findIndex(({ isHere }) => isHere),
};

const isWriting = (_: unknown, { branches }: BoardState) => branches.writing !== null;

/** While a text is typed nothing else is to be had. */
const idle = (entry: KeyEntry): KeyEntry => ({
  ...entry,
  isOpen: (scene, state) => !isWriting(scene, state) && entry.isOpen(scene, state),
});

/** Does something with the row under the cursor. */
const at =
  (does: (moment: ScreenInput, shown: TreeRow) => KeyResponse) =>
  (moment: ScreenInput): KeyResponse => {
    const shown = rowsIn(moment.scene)[cursorOn(BRANCHES, moment)];
    return shown ? does(moment, shown) : { state: moment.state };
  };

/** The lines of play as a tree, to go to another, to name them, and to compare two. */
export const BRANCHES: WholeScreen = {
  ...LENGTHS,
  keys: [
    keyEntry('enter', 'Enter', 'keep', 'Keeps the text; an empty one takes away what stood there', enter, isWriting),
    keyEntry('escape', 'Esc', 'leave', 'Leaves the text as it was', leave, isWriting),
    ...[
      keyEntry('enter', 'Enter', 'go there', 'Goes to the move under the cursor', at(goThere)),
      keyEntry(
        'e',
        'e',
        'name',
        'Names the line from the move under the cursor on',
        at((moment, { node }) => beginWriting(moment, 'name', node)),
      ),
      keyEntry(
        'o N',
        'o',
        'note',
        'Writes a note on the move under the cursor (also N); Alt-Enter begins another line of it',
        at((moment, { node }) => beginWriting(moment, 'note', node)),
      ),
      keyEntry(
        'c',
        'c',
        'mark',
        'Marks the line to the move under the cursor; c on another line then compares the two',
        at(mark),
        (_, { branches }) => branches.marked === null,
      ),
      keyEntry(
        'c',
        'c',
        'compare',
        'Compares the marked line with that to the move under the cursor; on the marked one, takes the mark away',
        at(mark),
        (_, { branches }) => branches.marked !== null,
      ),
      closingKey('b'),
      ...ODDS_KEYS,
      FACTS_KEY,
      ...cursorKeys(LENGTHS),
      HELP_KEY,
    ].map(idle),
    // Those of the terminal are for it, whatever is typed.
    ...COMMON_KEYS.map(key => (key.short === '' ? key : idle(key))),
  ],
  asks: (scene, state) => (state.odds ? [oddsQuestion(scene, nodesIn(scene))] : []),
  hears: hearWriting,
  picks: (moment, nth) => {
    const shown = rowsIn(moment.scene)[nth];
    return shown && goThere(moment, shown);
  },
  view: (moment, width, height) => {
    const { scene, state } = moment;
    const { writing, marked } = state.branches;
    const cursor = cursorOn(BRANCHES, moment);
    const odds = oddsAtNodes(scene, state, nodesIn(scene));
    const hasOdds = state.odds && scene.fault === undefined;
    const items = treeItems({ model: scene.model, rows: rowsIn(scene), odds, hasOdds, marked, cursor }, width);
    const view = listView('Lines of play', items, cursor, width, height - (writing ? 1 : 0));
    if (!writing) return view;
    const label = writing.kind === 'name' ? 'Name' : 'Note';
    const blanks = Number.isFinite(height)
      ? Array.from({ length: height - 1 - view.rows.length }, () => textRow(''))
      : [];
    const typed = inputRow(label, writing.input, width);
    return { ...view, rows: [...view.rows, ...blanks, row(typed.spans, typed.said)] };
  },
};

const nodesIn = (scene: ScreenInput['scene']) => rowsIn(scene).map(({ node }) => node);

function goThere({ state }: ScreenInput, { node }: TreeRow): KeyResponse {
  return { ...done(state, { type: 'close' }), play: { type: 'jump', node } };
}

function mark({ state }: ScreenInput, { node }: TreeRow): KeyResponse {
  const { marked } = state.branches;
  if (marked === null) {
    return told(done(state, { type: 'branches', to: { marked: node } }).state, 'Marked: c on another line compares.');
  }
  if (marked === node) {
    return told(done(state, { type: 'branches', to: { marked: null } }).state, 'The mark is taken away.');
  }
  const chosen = done(state, { type: 'branches', to: { against: node } });
  return done(chosen.state, { type: 'open', screen: 'compare' });
}

function enter(moment: ScreenInput): KeyResponse {
  return hearWriting(moment, 'enter') ?? { state: moment.state };
}

function leave(moment: ScreenInput): KeyResponse {
  return hearWriting(moment, 'escape') ?? { state: moment.state };
}

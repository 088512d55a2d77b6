import type { TreeRow } from '../../../report/tell/branches/tree.ts';
import type { Part } from '../../kit/parts/part.ts';
import { partRows } from '../../kit/parts/part-rows.ts';
import { textRow } from '../../kit/rows/row.ts';
import { oddsAtNodes, oddsQuestion } from '../../kit/scene/odds-at-nodes.ts';
import { COMMON_KEYS, closingKey, FACTS_KEY, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn, placeOn } from '../../kit/screen/cursor.ts';
import { done, type KeyEntry, type KeyResponse, keyEntry, type ScreenInput, told } from '../../kit/screen/key-entry.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { listView, onePane } from '../../kit/screen/screen-view.ts';
import { type BranchInput, type BranchResponse, type BranchWork, NO_BRANCH_WORK } from './state.ts';
import { rowsIn } from './tree.ts';
import { treeItems } from './view.ts';
import { beginWriting, hearWriting, WRITE_SAYINGS } from './writing.ts';

const RANGE = {
  length: ({ scene }: ScreenInput) => rowsIn(scene).length,
  follow: ({ scene }: ScreenInput) => rowsIn(scene).findIndex(({ isHere }) => isHere),
};

type BranchKey = KeyEntry<BranchWork, BranchWork>;

const isWriting = ({ own }: BranchInput) => own.writing !== null;

/** While a text is typed nothing else is to be had. */
const idle = (entry: BranchKey): BranchKey => ({
  ...entry,
  isOpen: input => !isWriting(input) && entry.isOpen(input),
});

/** Does something with the row under the cursor. */
const at =
  (does: (input: BranchInput, shown: TreeRow) => BranchResponse) =>
  (input: BranchInput): BranchResponse => {
    const shown = rowsIn(input.scene)[cursorOn(RANGE, input)];
    return shown ? does(input, shown) : { state: input.state };
  };

/** The lines of play as a tree, to go to another, to name them, and to compare two. */
export const BRANCHES: ScreenPart<BranchWork> = {
  ...RANGE,
  start: NO_BRANCH_WORK,
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
        at((input, { node }) => beginWriting(input, 'name', node)),
      ),
      keyEntry(
        'o N',
        'o',
        'note',
        'Writes a note on the move under the cursor (also N); Alt-Enter begins another line of it',
        at((input, { node }) => beginWriting(input, 'note', node)),
      ),
      keyEntry(
        'c',
        'c',
        'mark',
        'Marks the line to the move under the cursor; c on another line then compares the two',
        at(mark),
        ({ own }) => own.marked === null,
      ),
      keyEntry(
        'c',
        'c',
        'compare',
        'Compares the marked line with that to the move under the cursor; on the marked one, takes the mark away',
        at(mark),
        ({ own }) => own.marked !== null,
      ),
      closingKey('b'),
      ...ODDS_KEYS,
      FACTS_KEY,
      ...cursorKeys(RANGE),
      HELP_KEY,
    ].map(idle),
    // Those of the terminal are for it, whatever is typed.
    ...COMMON_KEYS.map(key => (key.short === '' ? key : idle(key))),
  ],
  asks: ({ scene, state }) => (state.odds ? [oddsQuestion(scene, nodesIn(scene))] : []),
  hears: hearWriting,
  picks: (input, nth) => {
    const shown = rowsIn(input.scene)[nth];
    return shown && goThere(input, shown);
  },
  sayings: WRITE_SAYINGS,
  view: onePane((input, width, height) => {
    const { scene, state, own } = input;
    const { writing, marked } = own;
    const place = placeOn(RANGE, input);
    const cursor = place.item;
    const odds = oddsAtNodes(scene, state, nodesIn(scene));
    const hasOdds = state.odds && scene.fault === undefined;
    const items = treeItems({ model: scene.model, rows: rowsIn(scene), odds, hasOdds, marked, cursor }, width);
    const view = listView('Lines of play', items, place, width, height - (writing ? 1 : 0));
    if (!writing) return view;
    const typed: Part = { kind: 'input', label: writing.kind === 'name' ? 'Name' : 'Note', input: writing.input };
    // It stands on the last line.
    const blanks = Number.isFinite(height)
      ? Array.from({ length: height - 1 - view.rows.length }, () => textRow(''))
      : [];
    return {
      ...view,
      items: [...view.items, { parts: [typed] }],
      rows: [...view.rows, ...blanks, ...partRows(typed, width)],
    };
  }),
};

const nodesIn = (scene: ScreenInput['scene']) => rowsIn(scene).map(({ node }) => node);

function goThere({ state }: ScreenInput, { node }: TreeRow): KeyResponse {
  return { ...done(state, { type: 'close' }), play: { type: 'jump', node } };
}

function mark({ state, own }: BranchInput, { node }: TreeRow): BranchResponse {
  const { marked } = own;
  if (marked === null) {
    return { ...told(state, 'Marked: c on another line compares.'), own: { ...own, marked: node } };
  }
  if (marked === node) return { ...told(state, 'The mark is taken away.'), own: { ...own, marked: null } };
  return { state, opens: { screen: 'compare', ends: [marked, node] } };
}

function enter(input: BranchInput): BranchResponse {
  return hearWriting(input, 'enter') ?? { state: input.state };
}

function leave(input: BranchInput): BranchResponse {
  return hearWriting(input, 'escape') ?? { state: input.state };
}

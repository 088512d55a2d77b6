import { type BranchWork, NO_BRANCH_WORK } from '../../screens/branches/state.ts';
import type { Course } from '../../screens/lesson/state.ts';
import type { Predicting } from '../../screens/predict/state.ts';
import { reduceWhatIf, START_WHAT_IF, type WhatIfEvent, type WhatIfState } from '../../screens/what-if/state.ts';
import type { Subject } from '../scene/evidence.ts';

export const PANES = ['options', 'line', 'standing', 'ladder'] as const;
/** A part of the board that a cursor can stand in. */
export type Pane = (typeof PANES)[number];

export type Screen =
  | 'board'
  | 'facts'
  | 'details'
  | 'branches'
  | 'compare'
  | 'graph'
  | 'move'
  | 'help'
  | 'predict'
  | 'lesson'
  | 'whatIf'
  | 'why';

/** Everything with a cursor of its own. */
export type ListName = Pane | Exclude<Screen, 'board'>;

/** What the screens keep by themselves; whose turn it is and where play stands are the play machine's. */
export interface BoardState {
  readonly screen: Screen;
  /** The screens that this one was opened from, each from the one before it; closing goes back to the last. */
  readonly behind: readonly Screen[];
  readonly pane: Pane;
  /** Where the cursor of each list was put; a list that is not named follows play. */
  readonly cursors: { readonly [list in ListName]?: number | undefined };
  /** What the facts screen was asked about. */
  readonly subject: Subject | null;
  readonly whatIf: WhatIfState;
  readonly branches: BranchWork;
  /** The numbers that come from the policies and the odds are shown. */
  readonly odds: boolean;
  /** Odds that a class is giving. */
  readonly predicting: Predicting | null;
  /** The lesson that is on. */
  readonly course: Course | null;
  /** Why a key did nothing; until the next key. */
  readonly message: string;
}

export type BoardEvent =
  | { readonly type: 'open'; readonly screen: Exclude<Screen, 'board'>; readonly subject?: Subject | null }
  /** Goes back from a screen to the one before it. */
  | { readonly type: 'close' }
  | { readonly type: 'focus'; readonly pane: Pane }
  | { readonly type: 'point'; readonly list: ListName; readonly at: number }
  | { readonly type: 'odds'; readonly on: boolean }
  | { readonly type: 'whatIf'; readonly event: WhatIfEvent }
  | { readonly type: 'branches'; readonly to: Partial<BranchWork> }
  | { readonly type: 'say'; readonly message: string }
  | { readonly type: 'predict'; readonly to: Predicting }
  | { readonly type: 'course'; readonly to: Course }
  /** Play stands elsewhere than before. */
  | { readonly type: 'moved' };

export const START_STATE: BoardState = {
  screen: 'board',
  behind: [],
  pane: 'options',
  cursors: {},
  subject: null,
  whatIf: START_WHAT_IF,
  branches: NO_BRANCH_WORK,
  odds: true,
  predicting: null,
  course: null,
  message: '',
};

/** Returns the state after an event. */
export function reduceBoard(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'open':
      return {
        ...state,
        screen: event.screen,
        behind: behindOf(state, event.screen),
        cursors: { ...state.cursors, [event.screen]: undefined },
        subject: event.subject === undefined ? state.subject : event.subject,
      };
    case 'close':
      return { ...state, screen: state.behind.at(-1) ?? 'board', behind: state.behind.slice(0, -1) };
    case 'focus':
      return { ...state, pane: event.pane };
    case 'point':
      return { ...state, cursors: { ...state.cursors, [event.list]: event.at } };
    case 'odds':
      return { ...state, odds: event.on };
    case 'predict':
      return { ...state, predicting: event.to };
    case 'course':
      return { ...state, course: event.to };
    case 'branches':
      return { ...state, branches: { ...state.branches, ...event.to } };
    case 'whatIf':
      return { ...state, whatIf: reduceWhatIf(state.whatIf, event.event) };
    case 'say':
      return state.message === event.message ? state : { ...state, message: event.message };
    case 'moved': {
      const { standing, facts, help } = state.cursors;
      return { ...state, cursors: { standing, facts, help }, message: '' };
    }
  }
}

/** A screen that is gone back to by opening it again does not stand behind itself. */
function behindOf({ screen, behind }: BoardState, opened: Screen): readonly Screen[] {
  const way = [...behind, screen];
  const known = way.indexOf(opened);
  return known < 0 ? way : way.slice(0, known);
}

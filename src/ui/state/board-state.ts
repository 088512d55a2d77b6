import type { Subject } from '../scene/evidence.ts';

export const PANES = ['options', 'line', 'standing', 'ladder'] as const;
/** A part of the board that a cursor can stand in. */
export type Pane = (typeof PANES)[number];

export type Screen = 'board' | 'facts' | 'details' | 'branches' | 'help';

/** Everything with a cursor of its own. */
export type ListName = Pane | Exclude<Screen, 'board'>;

/** What the screens keep by themselves; whose turn it is and where play stands are the play machine's. */
export interface BoardState {
  readonly screen: Screen;
  /** The screen that help was opened from, and goes back to. */
  readonly behind: Screen;
  readonly pane: Pane;
  /** Where the cursor of each list was put; a list that is not named follows play. */
  readonly cursors: { readonly [list in ListName]?: number | undefined };
  /** What the facts screen was asked about. */
  readonly subject: Subject | null;
  /** The numbers that come from the policies and the odds are shown. */
  readonly odds: boolean;
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
  | { readonly type: 'say'; readonly message: string }
  /** Play stands elsewhere than before. */
  | { readonly type: 'moved' };

export const START_STATE: BoardState = {
  screen: 'board',
  behind: 'board',
  pane: 'options',
  cursors: {},
  subject: null,
  odds: true,
  message: '',
};

/** Returns the state after an event. */
export function reduceBoard(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'open':
      return {
        ...state,
        screen: event.screen,
        behind: event.screen === 'help' ? state.screen : 'board',
        cursors: { ...state.cursors, [event.screen]: undefined },
        subject: event.subject === undefined ? state.subject : event.subject,
      };
    case 'close':
      return { ...state, screen: state.screen === 'help' ? state.behind : 'board', behind: 'board' };
    case 'focus':
      return { ...state, pane: event.pane };
    case 'point':
      return { ...state, cursors: { ...state.cursors, [event.list]: event.at } };
    case 'odds':
      return { ...state, odds: event.on };
    case 'say':
      return state.message === event.message ? state : { ...state, message: event.message };
    case 'moved': {
      const { standing, facts, help } = state.cursors;
      return { ...state, cursors: { standing, facts, help }, message: '' };
    }
  }
}

import type { ListName, Pane, ScreenName } from './screen-name.ts';
import { LINEAR, type ScreenSize } from './size.ts';

/** What all screens share; whose turn it is and where play stands are the play machine's. */
export interface BoardState {
  readonly screen: ScreenName;
  /** The screens that this one was opened from, each from the one before it; closing goes back to the last. */
  readonly behind: readonly ScreenName[];
  /** The pane of the main screen that the cursor is in. */
  readonly pane: Pane;
  /** Where the cursor of each list was put; a list that is not named follows play. */
  readonly cursors: { readonly [list in ListName]?: number | undefined };
  /** How many lines of the item under its cursor are scrolled away, by list; none of a list that is not named. */
  readonly lines: { readonly [list in ListName]?: number | undefined };
  /** The screen on which a person sees all this; without bounds where it is read in words. */
  readonly size: ScreenSize;
  /** The numbers that come from the policies and the odds are shown. */
  readonly odds: boolean;
  /** Why a key did nothing; until the next key. */
  readonly message: string;
}

export type BoardEvent =
  | { readonly type: 'open'; readonly screen: Exclude<ScreenName, 'main'> }
  /** Goes back from a screen to the one before it. */
  | { readonly type: 'close' }
  | { readonly type: 'focus'; readonly pane: Pane }
  | { readonly type: 'point'; readonly list: ListName; readonly at: number; readonly line?: number }
  | { readonly type: 'odds'; readonly on: boolean }
  | { readonly type: 'resize'; readonly size: ScreenSize }
  | { readonly type: 'say'; readonly message: string }
  /** Play stands elsewhere than before. */
  | { readonly type: 'moved' };

export const START_STATE: BoardState = {
  screen: 'main',
  behind: [],
  pane: 'options',
  cursors: {},
  lines: {},
  size: LINEAR,
  odds: true,
  message: '',
};

/** Returns the state after an event. */
export function reduceBoard<State extends BoardState>(state: State, event: BoardEvent): State {
  switch (event.type) {
    case 'open':
      return {
        ...state,
        screen: event.screen,
        behind: behindOf(state, event.screen),
        cursors: { ...state.cursors, [event.screen]: undefined },
        lines: { ...state.lines, [event.screen]: undefined },
      };
    case 'close':
      return { ...state, screen: state.behind.at(-1) ?? 'main', behind: state.behind.slice(0, -1) };
    case 'focus':
      return { ...state, pane: event.pane };
    case 'point':
      return {
        ...state,
        cursors: { ...state.cursors, [event.list]: event.at },
        lines: { ...state.lines, [event.list]: event.line },
      };
    case 'odds':
      return { ...state, odds: event.on };
    case 'resize':
      return { ...state, size: event.size };
    case 'say':
      return state.message === event.message ? state : { ...state, message: event.message };
    case 'moved': {
      const { standing, facts, help } = state.cursors;
      return { ...state, cursors: { standing, facts, help }, lines: {}, message: '' };
    }
  }
}

/** A screen that is gone back to by opening it again does not stand behind itself. */
function behindOf({ screen, behind }: BoardState, opened: ScreenName): readonly ScreenName[] {
  const way = [...behind, screen];
  const known = way.indexOf(opened);
  return known < 0 ? way : way.slice(0, known);
}

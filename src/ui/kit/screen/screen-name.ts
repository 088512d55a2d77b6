export const PANES = ['options', 'line', 'standing', 'ladder'] as const;

/** A part of the main screen that a cursor can stand in. */
export type Pane = (typeof PANES)[number];

/** The screens by name: one goes to another by this, and knows no more of it. */
export const SCREEN_NAMES = [
  'main',
  'facts',
  'details',
  'branches',
  'compare',
  'graph',
  'move',
  'help',
  'predict',
  'lesson',
  'whatIf',
  'drivers',
  'why',
] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

/** Everything with a cursor of its own. */
export type ListName = Pane | Exclude<ScreenName, 'main'>;

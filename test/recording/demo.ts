/** Keys that are typed one after the other, what then stands on the screen, and how long there is to read it. */
export interface Beat {
  /** As tmux names them; a text of several letters is typed as it stands. */
  readonly keys: readonly string[];
  readonly shows: string | RegExp;
  /** Seconds. */
  readonly rest: number;
  /** It is a letter, of which nothing comes but the letter. */
  readonly isLetter?: true;
}

/** Beats that show one thing. */
export interface Chapter {
  readonly title: string;
  readonly beats: readonly Beat[];
}

const beat = (keys: string, shows: string | RegExp, rest: number): Beat => ({
  keys: keys === '' ? [] : keys.split(' '),
  shows,
  rest,
});

/** Types a text as people type, then Enter. */
const typed = (text: string, shows: string | RegExp, rest: number): readonly Beat[] => [
  ...[...text].map((letter, i) => ({
    keys: [letter === ' ' ? 'Space' : letter],
    shows: text.slice(0, i + 1).trimEnd(),
    rest: 0.05,
    isLetter: true as const,
  })),
  { keys: ['Enter'], shows, rest },
];

/** Turns a lever as a held key does, a step at a time. */
const turned = (values: readonly string[]): readonly Beat[] =>
  values.map(value => beat('Right', new RegExp(`◆${value.replace('.', '\\.')}\\s`), 0.25));

/** The shell is back, under what the program says at the end. */
const LEFT = /No ending yet[\s\S]*\n\$\s*$/;

export const SIZE = { columns: 100, rows: 30 } as const;
export const TITLE = 'Parley: a crisis that a class can read';

/** The demonstration; with its seed it is the same whenever it is played. */
export const DEMO: readonly Chapter[] = [
  {
    title: 'Play',
    beats: [
      beat('', '$', 1),
      ...typed('parley play washington-caracas --seed 7 --no-save', 'model picks', 3.5),
      beat('Down', '› 2', 0.5),
      beat('Down', '› 3', 0.5),
      beat('Down', '› 4', 2),
      beat('Enter', /Caracas may[\s\S]*model picks/, 2.5),
    ],
  },
  {
    title: 'Odds, and the class without them',
    beats: [
      beat('N', /round 2 of 12 · Washington to move[\s\S]*model picks/, 4),
      beat('a', 'odds are off', 1.5),
      beat('a', 'model picks', 1.5),
    ],
  },
  {
    title: 'Marks',
    beats: [
      beat('Tab', '[Line of play]', 1),
      beat('Home', /›\s+1 Washington/, 1.5),
      beat('v', /Instead “[\s\S]*3 World/, 4),
      beat('Escape', '[Line of play]', 0.5),
    ],
  },
  {
    title: 'The graph',
    beats: [
      beat('g', /100%│[\s\S]*Rung \d/, 3),
      beat('Left', 'Round 1, Caracas', 1),
      beat('Left', /Round 1, Washington: .* \? war/, 2.5),
      beat('Left', 'The start, before any move', 1.5),
      beat('Escape', '[Line of play]', 0.5),
      beat('End', /› 1 World/, 0.8),
    ],
  },
  {
    title: 'Why',
    beats: [
      beat('BTab', '[Washington may]', 0.8),
      beat('y', 'lowest: expects', 4),
      beat('Down', /›\s+\d+% █+ +\S/, 2),
      beat('Escape', 'model picks', 0.5),
    ],
  },
  {
    title: 'What if',
    beats: [
      beat('w', /^ war \d+\.\d% 0\.0 /m, 2),
      beat('Down', '› talks chance', 1),
      ...turned(['0.55', '0.6', '0.65', '0.7', '0.75', '0.8', '0.85']),
      beat('Right', /agreement \d+\.\d% [+−][\s\S]*◆0\.9\s/, 2.5),
      beat('R', /^ war \d+\.\d% 0\.0 /m, 1.5),
      beat('Escape', 'model picks', 0.5),
    ],
  },
  {
    title: 'Branches',
    beats: [
      beat('u u u', /round 1 of 12 · Washington to move[\s\S]*model picks/, 1),
      beat('7', /Caracas may[\s\S]*model picks/, 2),
      beat('b', /◀ here[\s\S]*standoff|standoff[\s\S]*◀ here/, 2),
      beat('e', 'Name', 0.5),
      ...typed('A first step', '“A first step”', 1.2),
      beat('c', 'marked', 0.8),
      beat('Up', '›', 0.8),
      beat('c', /war +A +\d+% +B +\d+%/, 4),
      beat('Escape', 'Lines of play', 0.8),
      beat('Escape', 'model picks', 0.5),
      beat('q', LEFT, 1),
    ],
  },
  {
    title: 'A lesson',
    beats: [
      ...typed('clear', '$', 0.5),
      ...typed('parley play --lesson grit --no-save', 'GRIT: a step of one’s own · 8 steps', 3),
      beat('Space', 'step 1 of 8', 2),
      beat('Space', 'Your odds, in percent', 1),
      beat('5', /War +5%/, 0.4),
      beat('Down', '› Agreement', 0.3),
      beat('2', /Agreement +2%/, 0.2),
      beat('0', /Agreement +20%/, 0.4),
      beat('End', '› Standoff', 0.4),
      beat('r', /Standoff +75%/, 1),
      beat('Enter', /Score \d\.\d{3}/, 3),
      beat('Space', 'Space tell', 1),
      beat('Space', /Agreement \d+\.\d%, de-escalation/, 3.5),
      beat('q', LEFT, 2),
    ],
  },
];

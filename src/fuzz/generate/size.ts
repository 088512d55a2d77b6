import fc from 'fast-check';

/** How large generated scenarios are: each number is the most there may be of something, and fewer come up as often. */
export interface ScenarioSize {
  /** 1 or more. */
  readonly parties: number;
  readonly tracks: number;
  /** Levels of a track, 1 or more. */
  readonly levels: number;
  readonly gauges: number;
  /** Values of a gauge, 1 or more. */
  readonly values: number;
  /** Actions of a party beside the one that is always open. */
  readonly actions: number;
  readonly shocks: number;
  /** Endings beside the one without a condition. */
  readonly endings: number;
  readonly tallies: number;
  /** Rules under `always`, which may hold or not; 0 as a rule, since hardly anything asks after them. */
  readonly rules: number;
  /** In rounds, 1 or more. */
  readonly horizon: number;
}

/** Small enough that a whole generated game is explored in a millisecond, and large enough that all kinds of parts meet. */
export const SMALL: ScenarioSize = {
  parties: 3,
  tracks: 3,
  levels: 4,
  gauges: 3,
  values: 4,
  actions: 3,
  shocks: 3,
  endings: 3,
  tallies: 2,
  rules: 0,
  horizon: 5,
};

/** What generated things are called; where more are wanted the names come again with a number. */
export const NAMES = {
  parties: ['amber', 'birch', 'cedar'],
  tracks: ['talks', 'border', 'trade'],
  levels: ['calm', 'wary', 'tense', 'open'],
  gauges: ['trust', 'strain', 'supply'],
  actions: ['yield', 'press', 'threaten'],
  shocks: ['storm', 'leak', 'strike'],
  endings: ['accord', 'rupture', 'stalemate'],
  tallies: ['words', 'shots'],
} as const;

function nameAt(names: readonly string[], index: number): string {
  const round = Math.floor(index / names.length);
  return `${names[index % names.length]}${round === 0 ? '' : round + 1}`;
}

/** From `least` to `most` names of a kind, always the first ones, so that a smaller scenario is a part of a larger. */
export function someOf(names: readonly string[], least: number, most: number): fc.Arbitrary<string[]> {
  return fc
    .integer({ min: Math.min(least, most), max: most })
    .map(count => Array.from({ length: count }, (_, index) => nameAt(names, index)));
}

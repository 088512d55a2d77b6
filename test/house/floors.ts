/** Which folders stand in a place, and which of the others each may import; nothing else. The order is the architecture. */
export type Floors = Readonly<Record<string, readonly string[]>>;

/** The folders of `src`, from the ground up. */
const SRC: Floors = {
  words: [],
  num: [],
  scenario: ['words', 'num'],
  game: ['words', 'num', 'scenario'],
  play: ['words', 'num', 'scenario', 'game'],
  solve: ['words', 'num', 'scenario', 'game'],
  analysis: ['words', 'num', 'scenario', 'game', 'solve'],
  fuzz: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis'],
  report: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'fuzz'],
  ui: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'report'],
  sources: ['words', 'scenario'],
  cli: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'fuzz', 'report', 'ui', 'sources'],
  library: ['words', 'num', 'scenario', 'game', 'solve', 'analysis', 'report', 'sources'],
};

/** The floors of each folder that has some, by its path. */
export const FLOORS: Readonly<Record<string, Floors>> = {
  src: SRC,
  'src/ui': { kit: [], screens: ['kit'], board: ['kit', 'screens'] },
};

/** The floors of `src` that do no input, output or drawing. */
export const PURE = ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'fuzz'].map(
  name => `src/${name}`,
);

/** The public entries: they may import from everywhere, and nothing imports them. */
export const ENTRIES = ['src/index.ts', 'src/fuzz.ts'];

import { restOf, slotOf } from '../../num/alias.ts';
import { startRun } from '../../num/stream-seeds.ts';
import { drawBits } from '../../num/xor128.ts';
import { type TallyMoments, tallyMomentsOf } from './moments.ts';
import { GROWING_SLOT, SLOT, type WalkLayer, type WalkTable } from './walk-table.ts';

/** Runs of play: some of those of one seed, which are numbered from 1. */
export interface Runs {
  readonly first: number;
  readonly count: number;
}

/** What some runs came to. */
export interface Counted extends Runs {
  /** How many took each ending. */
  readonly endings: readonly number[];
  /** What each tally grew by. */
  readonly growth: readonly TallyMoments[];
  /** How many turns were played in all. */
  readonly turns: number;
  /** The numbers of the first runs with the ending to keep. */
  readonly kept: readonly number[];
}

/** Which runs to keep the numbers of: the first so many with an ending. */
export interface Keep {
  readonly ending: number;
  readonly most: number;
}

/** How many numbers the state of a stream has. */
const STREAM = 4;

/** Runs under way, numbered from 0. */
interface Walkers {
  /** `STREAM` numbers a run. */
  readonly streams: Int32Array;
  /** The state that each run has come to, in the layer of the turn. */
  readonly at: Int32Array;
  /** The runs that have not ended, in order, at its beginning. */
  readonly going: Int32Array;
  /** For each of `going` the slot that it has drawn this turn, counted from the first of the layer, and the rest. */
  readonly slot: Int32Array;
  readonly rest: Int32Array;
  /** What the tallies have grown by: one number a tally a run. */
  readonly growth: Float64Array;
  /** The ending of each run that has one. */
  readonly ended: Int16Array;
}

/**
 * Plays runs to their ends and counts what they came to; `words` are the `seedWords` of their seed. All take their
 * first turn, then all their second, and so on, and each turn in two passes, of which the first draws and the second
 * reads the slots drawn: so many reads of memory are under way at once, and from one layer at a time. One run after
 * another takes twice as long, since each turn then waits for memory. The order changes no result, as each run draws
 * from its own stream.
 */
export function walkRuns(table: WalkTable, words: Int32Array, runs: Runs, keep?: Keep): Counted {
  const walkers = begin(table, words, runs);
  let turns = 0;
  let going = runs.count;
  for (const [turn, layer] of table.layers.slice(0, -1).entries()) {
    going = draw(layer, walkers, turn, going);
    if (layer.eachRound) addRound(table, layer.eachRound, walkers, going);
    if (layer.width === SLOT) move(layer, walkers, going);
    else moveAndCount(table, layer, walkers, going);
    turns += going;
  }
  endAtHorizon(table, walkers, going);
  return { ...runs, turns, ...countEnds(table, walkers, runs, keep) };
}

function begin({ start, tallies }: WalkTable, words: Int32Array, { first, count }: Runs): Walkers {
  const streams = new Int32Array(STREAM * count);
  for (let run = 0; run < count; run++) startRun(words, first + run, streams, STREAM * run);
  const going = new Int32Array(count);
  for (let run = 0; run < count; run++) going[run] = run;
  return {
    streams,
    at: new Int32Array(count).fill(start),
    going,
    slot: new Int32Array(count),
    rest: new Int32Array(count),
    growth: new Float64Array(tallies * count),
    ended: new Int16Array(count),
  };
}

/** Draws a slot for each run that goes on, and returns how many those are. */
function draw(
  { first, ending }: WalkLayer,
  { streams, at, going, slot, rest, ended }: Walkers,
  turn: number,
  before: number,
): number {
  let left = 0;
  for (let i = 0; i < before; i++) {
    const run = going[i]!;
    const state = at[run]!;
    const from = first[state]!;
    const count = first[state + 1]! - from;
    if (count === 0) {
      ended[run] = ending[state]!;
      continue;
    }
    const bits = drawBits(streams, STREAM * run, turn);
    going[left] = run;
    slot[left] = from + slotOf(bits, count);
    rest[left] = restOf(bits, count);
    left++;
  }
  return left;
}

/** Moves each run that goes on to where its slot leads. */
function move({ slots }: WalkLayer, { at, going, slot, rest }: Walkers, left: number): void {
  for (let i = 0; i < left; i++) {
    const drawn = SLOT * slot[i]!;
    at[going[i]!] = slots[drawn + 1 + Number(rest[i]! >= slots[drawn]!)]!;
  }
}

/** The same, where tallies grow on the way. */
function moveAndCount(
  { growth: added, tallies }: WalkTable,
  { slots }: WalkLayer,
  { at, going, slot, rest, growth }: Walkers,
  left: number,
): void {
  for (let i = 0; i < left; i++) {
    const run = going[i]!;
    const drawn = GROWING_SLOT * slot[i]!;
    const taken = drawn + 1 + Number(rest[i]! >= slots[drawn]!);
    at[run] = slots[taken]!;
    const row = slots[taken + 2]!;
    if (row >= 0) addRow(added, row, growth, run, tallies);
  }
}

/** Adds what a round adds in the states in which it begins, to the runs that go on in it. */
function addRound(
  { growth: added, tallies }: WalkTable,
  eachRound: Int32Array,
  { at, going, growth }: Walkers,
  left: number,
): void {
  for (let i = 0; i < left; i++) {
    const run = going[i]!;
    const row = eachRound[at[run]!]!;
    if (row >= 0) addRow(added, row, growth, run, tallies);
  }
}

function addRow(from: Float64Array, row: number, growth: Float64Array, run: number, tallies: number): void {
  for (let tally = 0; tally < tallies; tally++) {
    const into = run * tallies + tally;
    growth[into] = growth[into]! + from[row * tallies + tally]!;
  }
}

/** Gives the runs that have come to the horizon the ending that holds there. */
function endAtHorizon({ layers }: WalkTable, { at, going, ended }: Walkers, left: number): void {
  const { ending } = layers.at(-1)!;
  for (let i = 0; i < left; i++) ended[going[i]!] = ending[at[going[i]!]!]!;
}

function countEnds(
  { endings, tallies }: WalkTable,
  { ended, growth }: Walkers,
  { first, count }: Runs,
  keep: Keep | undefined,
): Pick<Counted, 'endings' | 'growth' | 'kept'> {
  const counts = new Array<number>(endings).fill(0);
  const kept: number[] = [];
  for (let run = 0; run < count; run++) {
    const ending = ended[run]!;
    counts[ending] = counts[ending]! + 1;
    if (ending === keep?.ending && kept.length < keep.most) kept.push(first + run);
  }
  const moments = Array.from({ length: tallies }, (_, tally) => tallyMomentsOf(growth, tally, tallies, count));
  return { endings: counts, growth: moments, kept };
}

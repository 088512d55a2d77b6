import { isBeyondCut, slotOf } from '../../num/alias.ts';
import { drawBits, startRun } from '../../num/stream-seeds.ts';
import { type Moments, momentsOf } from './moments.ts';
import { SLOT, type WalkLayer, type WalkTable } from './walk-table.ts';

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
  readonly growth: readonly Moments[];
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
  /** What the tallies have grown by: one number a tally a run. */
  readonly growth: Float64Array;
  /** The ending of each run that has one. */
  readonly ended: Int16Array;
}

/**
 * Plays runs to their ends and counts what they came to; `words` are the `seedWords` of their seed. All take their
 * first turn, then all their second, and so on: so several reads of memory are under way at once, from one layer at
 * a time. One run after another takes twice as long, since each turn then waits for memory. The order changes no result,
 * as each run draws from its own stream.
 */
export function walkRuns(table: WalkTable, words: Int32Array, runs: Runs, keep?: Keep): Counted {
  const walkers = begin(table, words, runs);
  let turns = 0;
  let going = runs.count;
  for (const [turn, layer] of table.layers.slice(0, -1).entries()) {
    if (layer.eachRound) addRound(layer, layer.eachRound, walkers, going, table.tallies);
    going = layer.grows
      ? stepAndCount(table, layer, layer.grows, walkers, turn, going)
      : step(layer, walkers, turn, going);
    turns += going;
  }
  endAtHorizon(table, walkers, going);
  return { ...runs, turns, ...countEnds(table, walkers, runs, keep) };
}

function begin({ start, tallies }: WalkTable, words: Int32Array, { first, count }: Runs): Walkers {
  const streams = new Int32Array(STREAM * count);
  for (let run = 0; run < count; run++) startRun(words, first + run, streams, STREAM * run);
  const going = Int32Array.from({ length: count }, (_, run) => run);
  return {
    streams,
    at: new Int32Array(count).fill(start),
    going,
    growth: new Float64Array(tallies * count),
    ended: new Int16Array(count),
  };
}

/** Takes a turn in each run that goes on, and returns how many those are. */
function step(
  { first, slots, ending }: WalkLayer,
  { streams, at, going, ended }: Walkers,
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
    going[left++] = run;
    const bits = drawBits(streams, STREAM * run, turn);
    const slot = SLOT * (from + slotOf(bits, count));
    at[run] = slots[slot + 1 + Number(isBeyondCut(bits, count, slots[slot]!))]!;
  }
  return left;
}

/** The same, where tallies grow on the way. */
function stepAndCount(
  { growth: added, tallies }: WalkTable,
  { first, slots, ending }: WalkLayer,
  grows: Int32Array,
  { streams, at, going, growth, ended }: Walkers,
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
    going[left++] = run;
    const bits = drawBits(streams, STREAM * run, turn);
    const slot = from + slotOf(bits, count);
    const beyond = Number(isBeyondCut(bits, count, slots[SLOT * slot]!));
    at[run] = slots[SLOT * slot + 1 + beyond]!;
    const row = grows[2 * slot + beyond]!;
    if (row >= 0) addRow(added, row, growth, run, tallies);
  }
  return left;
}

/** Adds what a round adds in the states in which it begins, to the runs that go on in it. */
function addRound(
  { first }: WalkLayer,
  eachRound: Float64Array,
  { at, going, growth }: Walkers,
  before: number,
  tallies: number,
) {
  for (let i = 0; i < before; i++) {
    const run = going[i]!;
    const state = at[run]!;
    if (first[state] !== first[state + 1]) addRow(eachRound, state, growth, run, tallies);
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
  const moments = Array.from({ length: tallies }, (_, tally) => momentsOf(growth, tally, tallies, count));
  return { endings: counts, growth: moments, kept };
}

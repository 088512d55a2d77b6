import { streamOf } from './random.ts';

/** How many characters the key of a run has: every other one holds 16 bits, the others are 0. */
const KEY_UNITS = 16;

/** How many numbers seedrandom throws away after it has mixed a key in. */
const THROWN_AWAY = 64;

/** Odd, so that each word runs through all its values as the number of the run does. */
const STEPS = Int32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);

/** The largest number of a run: up to there no two runs of a seed have the same key. */
export const LAST_RUN = 2 ** 32 - 1;

/** Returns the four words that all runs of a seed start from: one call of seedrandom. */
export function seedWords(seed: string): Int32Array {
  const stream = streamOf(seed);
  return Int32Array.from({ length: 4 }, () => Math.floor(stream() * 2 ** 32) | 0);
}

/** The finaliser of MurmurHash3 (Appleby 2011): one to one on 32 bits, and each bit of it hangs on every bit given. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const wordOf = (words: Int32Array, run: number, i: number) => mix((words[i]! + Math.imul(run, STEPS[i]!)) | 0);

/** The part of a key that its character `i` holds: of each word the high half and then the low one, a 0 after each. */
function keyUnit(words: Int32Array, run: number, i: number): number {
  if ((i & 1) === 1) return 0;
  const word = wordOf(words, run, i >> 2);
  return (i & 2) === 0 ? word >>> 16 : word & 0xffff;
}

/**
 * Returns the key of a run: `seedrandom.xor128(runKey(words, run))` is its stream. The four words of the key are
 * `mix(words[i] + run * STEPS[i])`: no two runs of a seed have the same first word. The mixing must not be linear, as
 * xor128 is: keys that differed in a digit would give streams that differ by a fixed pattern. The zeros keep keys apart:
 * with them the 2^128 keys give as many states, without them only 2^108 (both are ranks, tested).
 */
export function runKey(words: Int32Array, run: number): string {
  return String.fromCharCode(...Array.from({ length: KEY_UNITS }, (_, i) => keyUnit(words, run, i)));
}

/** Writes the state of a run's stream before its first number to `into[at]` and the three places after it. */
export function startRun(words: Int32Array, run: number, into: Int32Array, at: number): void {
  let x = 0;
  let y = 0;
  let z = 0;
  let w = 0;
  for (let i = 0; i < KEY_UNITS; i++) {
    x ^= keyUnit(words, run, i);
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w ^= (w >>> 19) ^ t ^ (t >>> 8);
  }
  for (let i = 0; i < THROWN_AWAY; i++) {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w ^= (w >>> 19) ^ t ^ (t >>> 8);
  }
  into[at] = x;
  into[at + 1] = y;
  into[at + 2] = z;
  into[at + 3] = w;
}

/**
 * Returns draw `draw` of a stream, counted from 0: 32 bits, as `seedrandom.xor128(key).int32()` does (Marsaglia 2003, JSS
 * 8:14). Its state is a ring of four places in which each draw replaces the oldest word, so that nothing is moved along;
 * draws must be taken one after another.
 */
export function drawBits(state: Int32Array, at: number, draw: number): number {
  const oldest = at + (draw & 3);
  const x = state[oldest]!;
  const w = state[at + ((draw + 3) & 3)]!;
  const t = x ^ (x << 11);
  const next = w ^ (w >>> 19) ^ t ^ (t >>> 8);
  state[oldest] = next;
  return next;
}

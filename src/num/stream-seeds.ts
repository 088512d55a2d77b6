import { streamOf } from './random.ts';
import { generatorKey, streamState } from './xor128.ts';

/** Odd, so that each word runs through all its values as the number of the run does. */
const STEPS = Int32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);

/** The largest number of a run: up to there no two runs of a seed have the same key. */
export const LAST_RUN = 2 ** 32 - 1;

/** Returns the four words that all runs of a seed start from: one call of seedrandom. */
export function seedWords(seed: string): Int32Array {
  const stream = streamOf(seed);
  return Int32Array.from({ length: 4 }, () => Math.floor(stream() * 2 ** 32) | 0);
}

/**
 * The finaliser of MurmurHash3 (Appleby 2011): one to one on 32 bits, and each bit of it depends on every bit given.
 */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The four words of a run's key, written over those of the run before. */
const ofRun = new Int32Array(4);

function wordsOf(words: Int32Array, run: number): Int32Array {
  for (let i = 0; i < 4; i++) ofRun[i] = mix((words[i]! + Math.imul(run, STEPS[i]!)) | 0);
  return ofRun;
}

/**
 * Returns the key of a run: `seedrandom.xor128(runKey(words, run))` is its stream. The four words of the key are
 * `mix(words[i] + run * STEPS[i])`: no two runs of a seed have the same first word. The mixing must not be linear, as
 * xor128 is: keys that differed in a digit would give streams that differ by a fixed pattern. The zeros of a key keep
 * keys apart: with them the 2^128 keys give as many states, without them only 2^108 (both are ranks, tested).
 */
export function runKey(words: Int32Array, run: number): string {
  return generatorKey(wordsOf(words, run));
}

/** Writes the state of a run's stream before its first number to `into[at]` and the three places after it. */
export function startRun(words: Int32Array, run: number, into: Int32Array, at: number): void {
  streamState(wordsOf(words, run), into, at);
}

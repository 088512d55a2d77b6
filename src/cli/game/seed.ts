import { randomInt } from 'node:crypto';

/** Returns a fresh seed, short enough to be read aloud. */
export function newSeed(): string {
  return String(randomInt(1_000_000));
}

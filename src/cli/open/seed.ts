import { randomInt } from 'node:crypto';
import { isSeed } from '../../num/random.ts';
import { quote } from '../../words/quote.ts';
import { EXIT, stopWith } from '../exit.ts';

let used: string | undefined;

/** Returns the seed given, or a fresh one short enough to be read aloud; stops the command where it cannot be one. */
export function seedOf(given: string | undefined): string {
  if (given !== undefined && !isSeed(given)) {
    throw stopWith(EXIT.wrongUsage, {
      what: `${quote(given)} cannot be a seed.`,
      wayOut: 'Expected 1 to 100 characters, none of them a control character.',
    });
  }
  used = given ?? String(randomInt(1_000_000));
  return used;
}

/** Returns the seed that this run draws from, once there is one; the report of a bug names it. */
export function seedInUse(): string | undefined {
  return used;
}

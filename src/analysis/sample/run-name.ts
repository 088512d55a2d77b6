import { isSeed } from '../../num/random.ts';
import { LAST_RUN } from '../../num/stream-seeds.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** One run among those of a seed. */
interface RunName {
  readonly seed: string;
  /** From 1. */
  readonly run: number;
}

/** Writes the name of a run: `7/314` is run 314 of seed 7. */
export function makeRunName({ seed, run }: RunName): string {
  return `${seed}/${run}`;
}

/** Reads the name of a run as `makeRunName` writes it; the seed may have slashes of its own. */
export function parseRunName(text: string): RunName | Message {
  const [, seed = '', digits = ''] = /^(.+)\/([1-9]\d{0,9})$/.exec(text) ?? [];
  const run = Number(digits);
  if (isSeed(seed) && run >= 1 && run <= LAST_RUN) return { seed, run };
  return {
    what: `${quote(text)} does not name a run.`,
    wayOut: 'Expected SEED/RUN, such as 7/314 for run 314 of seed 7; parley sample --keep lists them.',
  };
}

import { shellWord } from '../repeat.ts';
import { startedAs } from './started.ts';

/** Reports a bug with all that is needed to see it again: the command, and the seed where the program chose one. */
export function bugText(error: unknown, args: readonly string[], seed: string | undefined): string {
  const text = error instanceof Error ? error.message : String(error);
  const command = [startedAs(), ...args.map(shellWord)].join(' ');
  const drawn = seed === undefined ? '' : `\nThe seed was: ${seed}`;
  return `parley: this is a bug in Parley: ${text}\nIt happened in: ${command}${drawn}`;
}

import { CommanderError } from 'commander';
import { EXIT, type ExitCode, Stop } from '../exit.ts';

/** Returns the exit code where a command, or its reading, was ended on purpose, and writes why; undefined for a bug. */
export function endedWith(error: unknown): ExitCode | undefined {
  if (error instanceof Stop) {
    if (error.message !== '') process.stderr.write(`${error.message}\n`);
    return error.code;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage;
  return undefined;
}

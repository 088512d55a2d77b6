#!/usr/bin/env node
import './environment.ts';
import { CommanderError } from 'commander';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { makeProgram } from './program.ts';

/** A reader that went away (`parley run … | head -1`) is no failure. */
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.fine);
  throw error;
});

/** Turns whatever ended the program into an exit code; only bugs are told as such, and none shows its stack. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Stop) {
    if (error.message !== '') process.stderr.write(`${error.message}\n`);
    return error.code;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage;
  const command = ['parley', ...process.argv.slice(2)].join(' ');
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`parley: this is a bug in Parley: ${text}\nIt happened in: ${command}\n`);
  if (process.env.PARLEY_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.bug;
}

process.on('uncaughtException', error => process.exit(exitCodeOf(error)));

try {
  await makeProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

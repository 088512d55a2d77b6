#!/usr/bin/env node
import './start/environment.ts';
import { reasonOf } from '../sources/system-reason.ts';
import { EXIT, type ExitCode, notifyUser } from './exit.ts';
import { seedInUse } from './open/seed.ts';
import { makeProgram } from './program.ts';
import { bugText } from './start/bug.ts';
import { endedWith } from './start/ended.ts';

/** A reader that went away (`parley run … | head -1`) is no failure; a full disk is. */
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.fine);
  notifyUser(`parley: The output cannot be written. ${reasonOf(error)}`);
  process.exit(EXIT.noFile);
});

/** Turns whatever ended the program into an exit code. Only bugs are reported as such, and none shows its stack. */
function exitCodeOf(error: unknown): ExitCode {
  const code = endedWith(error);
  if (code !== undefined) return code;
  notifyUser(bugText(error, process.argv.slice(2), seedInUse()));
  if (process.env.PARLEY_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.bug;
}

process.on('uncaughtException', error => process.exit(exitCodeOf(error)));

try {
  await makeProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

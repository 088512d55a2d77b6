import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds: what has done nothing in so many is at fault. */
const LONGEST_WAIT = 100_000;

/** Milliseconds: what runs for so many hangs. */
const LONGEST_RUN = 900_000;

/** What a run of the built program gave. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program without a terminal. */
export function parley(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/parley.js', ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    maxBuffer: 1e8,
    timeout: LONGEST_RUN,
  });
  return { code: status, stdout, stderr };
}

/** Makes the program send itself Ctrl-C so many milliseconds after it has begun to listen for it. */
const interrupting = (wait: number) => `data:text/javascript,let isDue = false;
process.on('newListener', name => {
  if (name === 'SIGINT' && !isDue) setTimeout(() => process.kill(process.pid, 'SIGINT'), ${wait});
  isDue ||= name === 'SIGINT';
});`;

/**
 * Interrupts a run of the built program that would take hours, as soon as it listens. Where nothing had been done by then
 * that could be told, it is run again and interrupted later.
 */
export async function interrupted(
  args: readonly string[],
  isEnough: (ran: Ran) => boolean = () => true,
  wait = 100,
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', interrupting(wait), 'dist/parley.js', ...args]);
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', chunk => {
    written.stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    written.stderr += chunk;
  });
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  const ran = { code, ...written };
  return isEnough(ran) || wait > LONGEST_WAIT ? ran : interrupted(args, isEnough, 2 * wait);
}

/** Makes an empty folder for one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-'));
}

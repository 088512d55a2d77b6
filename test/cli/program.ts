import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  });
  return { code: status, stdout, stderr };
}

/**
 * Interrupts a run of the built program that would take minutes; waits longer where the signal came before the program
 * listened.
 */
export async function interrupted(args: readonly string[], wait = 1000): Promise<Ran> {
  const child = spawn(process.execPath, ['dist/parley.js', ...args]);
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', chunk => {
    written.stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    written.stderr += chunk;
  });
  const timer = setTimeout(() => child.kill('SIGINT'), wait);
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearTimeout(timer);
  return code === null && wait < 32_000 ? interrupted(args, 2 * wait) : { code, ...written };
}

/** Makes an empty folder for one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-'));
}

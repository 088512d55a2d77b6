import { spawnSync } from 'node:child_process';
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

/** Makes an empty folder for one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parley-'));
}

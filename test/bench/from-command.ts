import { spawnSync } from 'node:child_process';

/** A run of the built program, from the command to its end. */
export interface Run {
  readonly stdout: string;
  readonly milliseconds: number;
  /** What it held at the most. */
  readonly bytes: number;
}

/** Tells on standard error, as the program leaves, what it held at the most: the kernel counts in kibibytes. */
const TELL = "data:text/javascript,process.on('exit',()=>console.error('held',process.resourceUsage().maxRSS))";

/** Runs the built program, or throws with what it says where it fails. */
export function runFromCommand(args: readonly string[]): Run {
  const from = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', TELL, 'dist/parley.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const milliseconds = performance.now() - from;
  // A check that finds something ends with 1, and answers.
  if (stdout === '') throw new Error(`parley ${args.join(' ')} ended with ${status}: ${stderr}`);
  const held = Number(/^held (\d+)$/m.exec(stderr)?.[1]);
  return { stdout, milliseconds, bytes: 1024 * held };
}

import { execFileSync } from 'node:child_process';
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and when figures were measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly date: string;
  /** Absent where this is no git checkout; `-dirty` where files differ from it. */
  readonly commit?: string;
  /** The average load of the last minute before the bench began: figures of a machine with much else to do are worse. */
  readonly load: number;
}

/** Describes this machine, now. */
export function describeMachine(): Machine {
  const commit = commitHere();
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${platform()} ${arch()}`,
    node: process.version,
    date: new Date().toISOString(),
    ...(commit !== undefined && { commit }),
    load: loadavg()[0] ?? 0,
  };
}

/** Without locks, so that it is in nobody's way. */
function commitHere(): string | undefined {
  try {
    const args = ['describe', '--always', '--dirty', '--exclude', '*'];
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
    return execFileSync('git', args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

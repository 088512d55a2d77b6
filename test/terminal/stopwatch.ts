import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds without output after which a frame is whole. */
const QUIET = 150;

/** Milliseconds after which what is waited for has not come. */
const PATIENCE = 300_000;

/** A terminal whose output is seen the moment it comes, through tmux's control mode. */
export interface Stopwatch {
  /** Types keys and returns the milliseconds until the program writes something that holds `wanted`. */
  time(keys: readonly string[], wanted: string): Promise<number>;
  close(): void;
}

/** Starts a shell of the given size under a control client. */
export function openStopwatch(columns: number, rows: number): Stopwatch {
  const name = `parley-watch-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const env = ['env', '-u', 'CI', '-u', 'NO_COLOR', '-u', 'FORCE_COLOR', 'PS1=ready> ', 'sh'];
  const size = ['-x', String(columns), '-y', String(rows)];
  execFileSync('tmux', ['-L', name, '-f', '/dev/null', 'new-session', '-d', '-s', name, ...size, ...env]);
  const client = spawn('tmux', ['-L', name, '-C', 'attach', '-t', name], { stdio: ['pipe', 'pipe', 'ignore'] });
  client.stdin.write(`refresh-client -C ${columns}x${rows}\n`);
  let heard: (text: string) => void = () => undefined;
  let last = 0;
  client.stdout.setEncoding('utf8').on('data', (text: string) => {
    last = performance.now();
    heard(text);
  });
  /** What is still being written belongs to the key before. */
  const quiet = async () => {
    while (performance.now() - last < QUIET) await sleep(10);
  };
  return {
    async time(keys, wanted) {
      await quiet();
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`"${wanted}" was not written: ${seen}`)), PATIENCE);
        let seen = '';
        const start = performance.now();
        heard = text => {
          seen += text;
          if (!seen.includes(wanted)) return;
          clearTimeout(late);
          resolve(performance.now() - start);
        };
        for (const key of keys) client.stdin.write(`send-keys ${key}\n`);
      });
    },
    close() {
      client.kill();
      execFileSync('tmux', ['-L', name, 'kill-server']);
    },
  };
}

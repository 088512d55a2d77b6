import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds after which what is waited for has not come. A busy machine takes its time. */
const PATIENCE = 300_000;

/** A shell whose output is kept byte for byte, as tmux's control mode tells it. */
export interface RecordedPane {
  press(key: string): void;
  /**
   * Waits until the screen shows something, and nothing has been typed or written for so many milliseconds; returns
   * what was written since it was last asked.
   */
  writtenUntil(shows: string | RegExp, quiet: number): Promise<string>;
  screen(): string;
  close(): void;
}

/** Starts a command in a terminal of its own. */
export async function openRecordedPane(
  columns: number,
  rows: number,
  command: readonly string[],
): Promise<RecordedPane> {
  const name = `parley-record-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...args: readonly string[]) => execFileSync('tmux', ['-L', name, ...args], { encoding: 'utf8' });
  const size = ['-x', String(columns), '-y', String(rows)];
  tmux('-f', '/dev/null', 'new-session', '-d', '-s', name, ...size, 'cat');
  const client = spawn('tmux', ['-L', name, '-C', 'attach', '-t', name], { stdio: ['pipe', 'pipe', 'ignore'] });
  client.stdin.write(`refresh-client -C ${columns}x${rows}\n`);
  const heard = { lines: '', bytes: Buffer.alloc(0), last: performance.now() };
  client.stdout.setEncoding('latin1').on('data', (text: string) => {
    const lines = (heard.lines + text).split('\n');
    heard.lines = lines.pop() ?? '';
    heard.bytes = Buffer.concat([heard.bytes, ...lines.map(outputIn)]);
    heard.last = performance.now();
  });
  // What the command writes is heard only by a client that is there already.
  await once(client.stdout, 'data');
  tmux('respawn-pane', '-k', '-t', name, ...command);
  const screen = () => tmux('capture-pane', '-p', '-t', name);
  return {
    press(key) {
      tmux('send-keys', '-t', name, key);
      heard.last = performance.now();
    },
    screen,
    async writtenUntil(shows, quiet) {
      const isShown = () => (typeof shows === 'string' ? screen().includes(shows) : shows.test(screen()));
      const end = Date.now() + PATIENCE;
      while (performance.now() - heard.last < quiet || !isShown()) {
        if (Date.now() > end) throw new Error(`The screen never showed ${String(shows)}:\n${screen()}`);
        await sleep(10);
      }
      const written = heard.bytes.toString('utf8');
      heard.bytes = Buffer.alloc(0);
      return written;
    },
    close() {
      client.kill();
      tmux('kill-server');
    },
  };
}

/** Returns the bytes that a line of control mode tells of: `%output %0 …`, in which octal stands for what is no text. */
function outputIn(line: string): Buffer {
  const told = /^%output %\d+ (.*)$/.exec(line.replace(/\r$/, ''))?.[1] ?? '';
  const bytes = told.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
  return Buffer.from(bytes, 'latin1');
}

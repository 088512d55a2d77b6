import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

let started = 0;

/** A screen that was seen so often without a change has come to rest. */
const SAME = 10;

/** Milliseconds after which what is waited for has not come. A busy machine takes its time. */
const PATIENCE = 300_000;

/** A program in a real terminal of its own, driven and read through tmux. */
export interface Terminal {
  /** Types keys as tmux names them: `1`, `Down`, `C-c`. */
  press(...keys: readonly string[]): void;
  /** Types a key so often at once, as when it is held. */
  hold(key: string, times: number): void;
  /** Returns what the screen shows, one string a row, without trailing blanks. */
  screen(): readonly string[];
  /** Returns the scrollback and the screen as one text. */
  history(): string;
  /** Says whether anything on the screen has a colour of its own. */
  colours(): boolean;
  /** Kills the program at once, as a power cut would. */
  kill(): void;
  resize(columns: number, rows: number): void;
  /** Waits until the screen shows a text or fulfils a condition; fails with the screen after minutes. */
  until(wanted: string | RegExp | ((screen: string) => boolean)): Promise<string>;
  /** Returns the screen once it has stopped changing. */
  still(): Promise<string>;
  close(): void;
}

/** Starts a shell of the given size and runs a command in it. Variables that would make Ink hold its frames are unset. */
export function openTerminal(command: string, columns: number, rows: number): Terminal {
  const name = `parley-test-${process.pid}-${started++}`;
  const tmux = (...args: readonly string[]) => execFileSync('tmux', ['-L', name, ...args], { encoding: 'utf8' });
  const env = 'env -u CI -u CONTINUOUS_INTEGRATION -u NO_COLOR -u FORCE_COLOR PS1="ready> "';
  tmux('-f', '/dev/null', 'new-session', '-d', '-s', name, '-x', String(columns), '-y', String(rows), `${env} sh`);
  const capture = (...args: readonly string[]) => tmux('capture-pane', '-p', '-t', name, ...args);
  tmux('send-keys', '-t', name, '-l', command);
  tmux('send-keys', '-t', name, 'Enter');
  const terminal: Terminal = {
    press: (...keys) => {
      for (const key of keys) tmux('send-keys', '-t', name, key);
    },
    hold: (key, times) => void tmux('send-keys', '-t', name, '-N', String(times), key),
    screen: () => capture().split('\n').slice(0, -1),
    history: () => capture('-S', '-'),
    colours: () => /\x1b\[(3[1-7]|9[1-7])m/.test(capture('-e')),
    kill: () => {
      const pid = tmux('display-message', '-p', '-t', name, '#{pane_pid}').trim();
      process.kill(Number(pid), 'SIGKILL');
    },
    resize: (width, height) => void tmux('resize-window', '-t', name, '-x', String(width), '-y', String(height)),
    async until(wanted) {
      const fits = (screen: string) => {
        if (typeof wanted === 'function') return wanted(screen);
        return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
      };
      const end = Date.now() + PATIENCE;
      for (;;) {
        const screen = capture();
        if (fits(screen)) return screen;
        if (Date.now() > end) throw new Error(`The screen never showed ${String(wanted)}:\n${screen}`);
        await sleep(30);
      }
    },
    async still() {
      let [last, times] = ['', 0];
      return terminal.until(screen => {
        times = screen === last ? times + 1 : 0;
        last = screen;
        return times === SAME;
      });
    },
    close: () => {
      try {
        tmux('kill-server');
      } catch {
        // Killed with its only program: the server is gone already.
      }
    },
  };
  return terminal;
}

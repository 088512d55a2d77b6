import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTerminal, type Terminal } from './terminal.ts';

/** The built program in a terminal of its own, in a folder that holds nothing else. */
export interface Opened extends Terminal {
  /** The working folder. */
  readonly folder: string;
  /** Types a command of the program into the shell, as after leaving the board. */
  run(args: string): void;
  /** Returns the path of the only game that was saved. */
  game(): string;
}

/** Opens the program until the test is over; the shell says `code=0` where it has ended well. */
export function openParley(args: string, [columns, rows] = [100, 30]): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const command = (words: string) => `XDG_STATE_HOME=${folder}/state node ${resolve('dist/parley.js')} ${words}`;
  const terminal = openTerminal(`cd ${folder}; ${command(args)}; echo code=$?`, columns, rows);
  onTestFinished(() => terminal.close());
  return {
    ...terminal,
    folder,
    run: words => terminal.press(`clear; ${command(words)}; echo code=$?`, 'Enter'),
    game() {
      const games = readdirSync(join(folder, 'state/parley'));
      if (games.length !== 1) throw new Error(`One game was expected, and there are ${games.length}`);
      return join(folder, 'state/parley', games[0] ?? '');
    },
  };
}

/** Goes back to the board, and waits for it: a key right after Escape is that key with Alt. */
export async function goBack(terminal: Terminal): Promise<void> {
  terminal.press('Escape');
  await terminal.until(screen =>
    /\[(Washington|Caracas|Moscow) may\]|─Actions|\[Actions\]|Where things stand ─/.test(screen),
  );
}

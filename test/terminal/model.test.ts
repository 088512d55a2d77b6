import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './terminal.ts';

const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
});

/** Opens the flagship on the board of the built program, and tells its exit code at the end. */
function open(args: string): Terminal {
  const state = mkdtempSync(join(tmpdir(), 'parley-'));
  const command = `XDG_STATE_HOME=${state} node dist/parley.js play washington-caracas --seed 7 ${args}; echo code=$?`;
  const terminal = openTerminal(command, 140, 40);
  opened.push(terminal);
  return terminal;
}

/** So far ahead that the model thinks for many seconds. */
const FAR = '--set washington.foresight=1000 --set caracas.foresight=1000';

test('while the model thinks the board says so, other keys work, and u withdraws the question', async () => {
  const terminal = open(FAR);
  await terminal.until('Washington chooses: a number, or Enter');
  terminal.press('N');
  await terminal.until('the model is thinking: u withdraws the question');
  terminal.press('?');
  await terminal.until('Withdraws the question that the model is thinking about');
  terminal.press('Escape', 'u');
  await terminal.until('Washington chooses: a number, or Enter');
  terminal.press('1');
  await terminal.until('Caracas may');
  terminal.press('N');
  await terminal.until('the model is thinking');
  terminal.press('q');
  const screen = await terminal.until('code=0');
  expect(screen).toContain('Keep the present posture');
});

test('a game that is too large for the model is still played by people, and N says why', async () => {
  const terminal = open('--max-states 1000');
  const WHY = 'The model cannot move. "washington-caracas" has more than 1,000 states';
  await terminal.until(WHY);
  terminal.press('1');
  await terminal.until(screen => screen.includes('Caracas may') && !screen.includes(WHY));
  terminal.press('N');
  await terminal.until(WHY);
  terminal.press('2');
  await terminal.until('round 1 of 12 · World to move');
  terminal.press('q');
  const screen = await terminal.until('code=0');
  expect(screen.replaceAll('\n', '')).toContain('or allow more with --max-states.');
  expect(screen).not.toMatch(/ at .*\(.*:\d+:\d+\)/);
});

test('by nobody but the model, play runs on its own', async () => {
  const terminal = open('--as nobody');
  await terminal.until('the model decides by policy: n next move, Space run');
  terminal.press('Space');
  await terminal.until('round 1 of 12 · Caracas to move');
  await terminal.until('round 1 of 12 · World to move');
  terminal.press('Space');
  await terminal.until('Space run');
  terminal.press('q');
  await terminal.until('code=0');
});

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './terminal.ts';

const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
});

test('a class goes through a whole lesson, gives odds, plays on its own, and finds all of it saved', async () => {
  const state = mkdtempSync(join(tmpdir(), 'parley-lesson-'));
  const command = `XDG_STATE_HOME=${state} node dist/parley.js play --lesson thirteen-days; echo code=$?`;
  const terminal = openTerminal(command, 80, 24);
  opened.push(terminal);
  const goTo = async (step: string) => {
    terminal.press('Space');
    await terminal.until(step);
  };
  await terminal.until('Thirteen days: quarantine or strike? · 9 steps');
  await goTo('step 1 of 9');
  await goTo('Your odds, in percent');
  terminal.press('2', '0', 'Down', '4', '0', 'Down', 'r', 'Enter');
  await terminal.until(screen => /War +20%.* 17%/.test(screen) && /Score 0\.\d{3}/.test(screen));
  await goTo('Space tell');
  await goTo('Settlement 28.5%');
  for (const step of [2, 3, 4, 5, 6]) {
    await goTo(`step ${step} of 9`);
    await goTo('Space next step');
  }
  await terminal.until('War 28.4% (+11.8 points)');
  await goTo('step 7 of 9');
  terminal.press('s');
  await terminal.until('Settlement 70.0% (+54.2 points)');
  await goTo('step 8 of 9');
  await goTo('Space next step');
  await goTo('Now you play, until round 6.');
  await goTo('Washington chooses: a number, or Enter');
  terminal.resize(60, 16);
  await terminal.until('L lesson');
  // Space lets the model play wherever it may; here people choose, so N asks the model for each move, and n lets the world move.
  for (let move = 0; move < 12; move++) terminal.press('N', 'n');
  const screen = await terminal.until(text => /step 9 of 9|ended:/.test(text));
  if (screen.includes('ended:')) terminal.press('L', 's');
  else terminal.press('Space', 'Space');
  await terminal.until('the end');
  terminal.press('Space', 'q');
  await terminal.until('code=0');
  const [saved = ''] = readdirSync(join(state, 'parley'));
  expect(readFileSync(join(state, 'parley', saved), 'utf8')).toContain('{"node":0,"percents":[20,40,40,0,0,0,0]}');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goBack, openParley } from './parley.ts';

test('the second crisis is played on the same board', async () => {
  const terminal = openParley('play cuban-missile-crisis --seed 1962', [140, 40]);
  await terminal.until('Thirteen days in October 1962');
  await terminal.until(
    screen => /^ war +\d+% .*settlement +\d+% .*exact$/m.test(screen) && /model picks .*war/.test(screen),
  );
  terminal.press('3');
  await terminal.until('round 1 of 7 · Moscow to move');
  await terminal.until('Moscow may');
  for (const [key, shown] of [
    ['g', 'Odds by move'],
    ['w', 'Moscow precision'],
    ['y', 'lowest: expects'],
    ['f', 'Facts and assumptions'],
  ] as const) {
    terminal.press(key);
    await terminal.until(shown);
    await goBack(terminal);
  }
});

test('the GRIT lesson asks for odds first, and tells the exact ones afterwards', async () => {
  const terminal = openParley('play --lesson grit');
  expect(await terminal.until('GRIT: a step of one’s own · 8 steps')).toContain('odds are off');
  terminal.press('Space');
  await terminal.until('Give the odds before anybody moves.');
  terminal.press('Space');
  await terminal.until('Your odds, in percent');
  terminal.press('End', 'r', 'Enter');
  await terminal.until(/Score \d\.\d{3}/);
  terminal.press('Space');
  await terminal.until('Space tell');
  terminal.press('Space');
  await terminal.until(/Agreement \d+\.\d%, de-escalation/);
  terminal.press('Space');
  await terminal.until('Which single step');
});

test('a game that was just played has its debrief, with the odds that were given', async () => {
  const terminal = openParley('play washington-caracas --seed 7');
  await terminal.until('model picks');
  terminal.press('a');
  await terminal.until('odds are off');
  terminal.press('p');
  await terminal.until('Your odds, in percent');
  terminal.press('End', 'r', 'Enter');
  await terminal.until('Score');
  terminal.press('Enter');
  await terminal.until('odds are off');
  terminal.press('4');
  await terminal.until('Caracas may');
  terminal.press('N');
  await terminal.until('World to move');
  terminal.press('q');
  await terminal.until('code=0');
  terminal.run(`report ${terminal.game()} -o debrief.html`);
  await terminal.until('code=0');
  const page = readFileSync(join(terminal.folder, 'debrief.html'), 'utf8');
  expect(page).toContain('<svg');
  expect(page).toContain('Strike a target on Venezuelan soil');
  expect(page).toMatch(/Predictions/i);
});

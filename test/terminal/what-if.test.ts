import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Opened, openParley } from './parley.ts';

/** The line of odds with their changes, as in `war 3.4% −0.5   agreement 19.5% +5.6`. */
const ODDS = /^ war \d+\.\d% ([+−]?\d+(?:\.\d)?) {3}agreement/m;

test('a lever follows the key that is held, the odds follow the lever, and what is set becomes a variant', async () => {
  const terminal = openParley('play washington-caracas --seed 7');
  await terminal.until('Where things stand');
  terminal.press('w');
  await terminal.until(screen => ODDS.exec(screen)?.[1] === '0.0');
  await moveTo(terminal, '› Caracas precision');
  terminal.hold('Right', 10);
  const turned = await terminal.until(screen => screen.includes('◆1.7') && /^ war .* [+−]\d/m.test(screen));
  expect(turned).toMatch(/From 0\.25 to 4 by 0\.05; default 1\.2\./);
  expect(turned).toContain('rests on: ');
  terminal.press('R');
  await terminal.until(screen => !screen.includes('◆') && ODDS.exec(screen)?.[1] === '0.0');
  terminal.hold('Right', 10);
  await terminal.until('◆1.7');
  terminal.press('s');
  await terminal.until('Title of the variant');
  terminal.press('Sharper eyes', 'Enter');
  await terminal.until(/why/i);
  terminal.press('To see what a sharper Caracas would do.', 'Enter');
  await terminal.until('Saved in the working folder');
  const file = join(terminal.folder, 'sharper-eyes.yaml');
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('extends: washington-caracas');
  terminal.press('q');
  await terminal.until('code=0');
  terminal.run('validate sharper-eyes.yaml');
  expect(await terminal.until('code=')).toContain('code=0');
  terminal.run('play sharper-eyes.yaml');
  await terminal.until('Where things stand');
  terminal.press('w');
  await moveTo(terminal, '› Caracas precision');
  await terminal.until(/› Caracas precision .* 1\.7/);
});

/** Moves the cursor down to the slider that a text names. */
async function moveTo(terminal: Opened, slider: string): Promise<void> {
  for (let steps = 0; steps < 40 && !(await terminal.still()).includes(slider); steps++) terminal.press('Down');
  await terminal.until(slider);
}

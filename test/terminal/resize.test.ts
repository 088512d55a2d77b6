import { expect, test } from 'vitest';
import { goBack, openParley } from './parley.ts';

/** The keys that open a screen from the board, with its title and what is seen once all its answers are there. */
const SCREENS = [
  ['g', 'Odds by move', '100%│'],
  ['v', 'A move of the line of play', /Instead “[\s\S]*3 World/],
  ['b', 'Lines of play', /◀ here.*\d%/],
  ['w', 'What if', /^ war \d+\.\d% 0\.0 /m],
  ['y', 'Why', 'lowest: expects'],
  ['p', 'Your odds, in percent', 'r puts it here'],
  ['i', 'Under the cursor', 'rests on'],
  ['f', 'Facts and assumptions', 'rests on'],
  ['?', 'Keys', 'Moves the cursor up'],
] as const;

/** A capture in the middle of a frame lacks its heading or its bottom line. */
const isWhole = (screen: string) => screen.startsWith(' Parley') && screen.trimEnd().endsWith('q quit');

const WIDE = [120, 36] as const;

test('every screen keeps within 60×16, and has all it had when there is room again', async () => {
  const terminal = openParley('play washington-caracas --seed 7', [...WIDE]);
  await terminal.until('model picks');
  terminal.press('4');
  await terminal.until(screen => /model picks .*war/.test(screen) && /\? war \+\d+/.test(screen));
  for (const [key, title, whole] of SCREENS) {
    terminal.press(key);
    await terminal.until(`[${title}`);
    await terminal.until(whole);
    const before = await terminal.still();
    terminal.resize(60, 16);
    const small = await terminal.until(screen => screen.includes(`[${title}`) && isWhole(screen));
    const lines = small.split('\n').slice(0, -1);
    expect(lines).toHaveLength(16);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(60);
    expect(lines.filter(line => line.startsWith(' Parley'))).toHaveLength(1);
    expect(lines[0]).toMatch(/round 1 of 12 · Caracas to move$/);
    terminal.resize(...WIDE);
    await terminal.until(screen => screen === before);
    await goBack(terminal);
    // Odds are given while the exact ones are out of sight.
    if (key === 'y') terminal.press('a');
  }
});

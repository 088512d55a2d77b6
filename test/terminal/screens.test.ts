import { describe, expect, test } from 'vitest';
import { goBack, type Opened, openParley } from './parley.ts';

const PLAY = 'play washington-caracas --seed 7';
const START = 'round 1 of 12 · Washington to move';

/** Opens a game in which Washington strikes ashore at once, as the model seldom does, and one round is over. */
async function afterStrike(): Promise<Opened> {
  const terminal = openParley(PLAY);
  await terminal.until('4 Strike a target on Venezuelan soil');
  terminal.press('4');
  await terminal.until('round 1 of 12 · Caracas to move');
  terminal.press('N');
  await terminal.until('round 1 of 12 · World to move');
  terminal.press('n');
  await terminal.until('round 2 of 12 · Washington to move');
  return terminal;
}

describe('marks', () => {
  test('stand on the line of play; v tells why, and b plays the better action as a branch', async () => {
    const terminal = await afterStrike();
    await terminal.until(/ \?\??\?? war \+\d+/);
    terminal.press('Tab', 'Home', 'v');
    const why = await terminal.until(screen => /gives\s+\d+%/.test(screen) && screen.includes('Instead “'));
    expect(why).toMatch(/(Mistake|Inaccuracy|Blunder) for what Washington prefers \(agreement/i);
    const better = /Instead “(.*?)”/.exec(why)?.[1] ?? '';
    terminal.press('b');
    await terminal.until('round 1 of 12 · Caracas to move');
    terminal.press('b');
    const tree = await terminal.until(screen => screen.includes('Lines of play') && screen.includes(better));
    expect(tree).toContain('Strike a target on Venezuelan soil');
  });

  test('are not shown where the odds are off', async () => {
    const terminal = await afterStrike();
    await terminal.until(/ \?\??\?? war \+\d+/);
    terminal.press('a');
    await terminal.until(screen => screen.includes('odds are off') && !/war \+\d+/.test(screen));
    terminal.press('Tab', 'Home', 'v');
    expect(await terminal.until('A move of the line of play')).not.toMatch(/\d%|Mistake|Instead/);
  });
});

test('the graph is walked by the arrows, and Enter goes to the move under the cursor', async () => {
  const terminal = await afterStrike();
  terminal.press('g');
  await terminal.until(screen => screen.includes('Round 1, World') && screen.includes('100%│') && screen.includes('▲'));
  expect(await terminal.until('Rung 8')).toContain('rung│');
  terminal.press('Left', 'Left');
  await terminal.until(screen => /Round 1, Washington: .* \?/.test(screen) && screen.includes('●'));
  terminal.press('Left');
  await terminal.until(screen => screen.includes('The start, before any move') && screen.includes('Rung 6'));
  terminal.press('Right', 'Enter');
  await terminal.until('round 1 of 12 · Caracas to move');
  await goBack(terminal);
  expect(await terminal.until('r again')).toContain('Caracas may');
});

test('branches are named and noted, two are compared, and Enter goes to one', async () => {
  const terminal = await afterStrike();
  terminal.press('u', 'u', 'u');
  await terminal.until(START);
  terminal.press('3');
  await terminal.until(screen => screen.includes('Caracas to move') && screen.includes('Caracas may'));
  terminal.press('b');
  await terminal.until(screen => screen.includes('Lines of play') && screen.includes('◀ here'));
  terminal.press('e');
  await terminal.until('Name');
  terminal.press('A pause', 'Enter');
  await terminal.until('“A pause”');
  terminal.press('o');
  await terminal.until('Note');
  terminal.press('Who asked for it?', 'Enter');
  await terminal.until('¶ Who asked for it?');
  terminal.press('c');
  await terminal.until('marked');
  terminal.press('End', 'c');
  const both = await terminal.until(
    screen => screen.includes('Two lines of play') && /war +A +\d+% +B +\d+%/.test(screen),
  );
  expect(both).toContain('They part at the start.');
  expect(both).toContain('“A pause”');
  expect(both).toContain('Strike a target');
  terminal.press('Escape');
  await terminal.until('Lines of play');
  terminal.press('Home', 'Enter');
  await terminal.until(START);
});

test('the why panel shows the alternatives as bars, the terms and the lowest, and f what one of them rests on', async () => {
  const terminal = openParley(PLAY);
  await terminal.until(START);
  terminal.press('y');
  const why = await terminal.until('lowest: expects');
  expect(why).toMatch(/Washington plays “.+” \d+% of the time/);
  expect(why).toMatch(/› Washington plays “.+”/);
  expect(why).toMatch(/ \d+% █+ +Keep the present posture/);
  expect(why).toMatch(/[+−]\d\.\d\d +│█+$/m);
  expect(why).toMatch(/[+−]\d\.\d\d +█+│$/m);
  terminal.press('Down');
  await terminal.until(/› +\d+% █+ +Keep the present posture/);
  terminal.press('Down');
  await terminal.until(/› +\d+% █+ +Seize a tanker/);
  terminal.press('f');
  await terminal.until('“Seize a tanker” rests on');
  terminal.press('Escape');
  await terminal.until(/› +\d+% █+ +Seize a tanker/);
});

test('a class gives its odds, sees its score, and has the tally afterwards', async () => {
  const terminal = openParley(PLAY);
  await terminal.until(START);
  terminal.press('p');
  await terminal.until('The exact odds are in sight');
  terminal.press('a');
  await terminal.until('odds are off');
  const predict = async (...keys: readonly string[]) => {
    terminal.press('p');
    await terminal.until('the odds are hidden until yours are given');
    terminal.press(...keys, 'Enter');
    return /Score (\d\.\d{3})/.exec(await terminal.until('Score'))?.[1];
  };
  terminal.press('p');
  expect(await terminal.until('Your odds, in percent')).not.toMatch(/exact|model picks/);
  terminal.press('9', '0', 'Enter');
  await terminal.until('10 percent are left to give');
  await goBack(terminal);
  const first = await predict('1', '0', '0');
  expect(Number(first)).toBeGreaterThan(1);
  terminal.press('Enter');
  await terminal.until('odds are off');
  terminal.press('1');
  await terminal.until('Caracas may');
  const second = await predict('End', 'r');
  expect(Number(second)).toBeLessThan(Number(first));
  const tally = /2 so far: mean (\d\.\d{3}), best (\d\.\d{3})/.exec(await terminal.until('2 so far'));
  expect(Number(tally?.[1])).toBeCloseTo((Number(first) + Number(second)) / 2, 2);
  expect(tally?.[2]).toBe(second);
});

test('two teams take turns at one keyboard, and only the world moves on its own', async () => {
  const terminal = openParley(`${PLAY} --as washington,caracas`);
  await terminal.until('Washington chooses: a number, or Enter');
  terminal.press('1');
  await terminal.until('Caracas chooses: a number, or Enter');
  terminal.press('1');
  await terminal.until('round 2 of 12 · Washington to move');
  await terminal.until('Washington chooses: a number, or Enter');
});

test('facts tell what each screen rests on', async () => {
  const terminal = openParley(PLAY);
  await terminal.until(START);
  terminal.press('f');
  await terminal.until('“Keep the present posture” rests on');
  await goBack(terminal);
  for (const [key, title] of [
    ['w', 'What if'],
    ['g', 'Odds by move'],
    ['b', 'Lines of play'],
    ['i', 'Under the cursor'],
  ] as const) {
    terminal.press(key);
    await terminal.until(title);
    terminal.press('f');
    await terminal.until(screen => screen.includes('Facts and assumptions') && /rests? on/.test(screen));
    terminal.press('Escape');
    await terminal.until(title);
    await goBack(terminal);
  }
});

import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './terminal.ts';

const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
});

/** Opens the built program in a terminal of its own; the shell behind it says "ready>". */
function open(args: string, { columns = 140, rows = 40, state = emptyFolder(), prefix = '' } = {}): Terminal {
  const terminal = openTerminal(`XDG_STATE_HOME=${state} ${prefix} node dist/parley.js ${args}`, columns, rows);
  opened.push(terminal);
  return terminal;
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'parley-'));
const gameIn = (state: string) => join(state, 'parley', readdirSync(join(state, 'parley'))[0] ?? '');
const PLAY = 'play washington-caracas --seed 7';

describe('the built program in a terminal', () => {
  test('opens the flagship without a command, and says what it is', async () => {
    const screen = await open('').until('q quit');
    expect(screen).toContain('Wherever they want and whenever they want');
    expect(screen).toContain('not a forecast');
    expect(screen).toContain('Washington may');
  });

  test('plays by digits, arrows and Enter, takes back and plays again', async () => {
    const terminal = open(PLAY);
    await terminal.until('Washington may');
    terminal.press('1');
    await terminal.until(screen => screen.includes('Keep the present posture') && screen.includes('Caracas may'));
    terminal.press('Down', 'Enter');
    await terminal.until('round 2 of 12 · Washington to move');
    terminal.press('U');
    await terminal.until('round 1 of 12 · Caracas to move');
    terminal.press('r');
    await terminal.until('round 1 of 12 · World to move');
  });

  test('plays on its own to an ending, and has a branch after another start', async () => {
    const terminal = open(`${PLAY} --as nobody`);
    await terminal.until('Washington to move');
    for (let turn = 0; turn < 36; turn++) terminal.press('n');
    await terminal.until('The end:');
    terminal.press('u', 'u', 'u', 'n', 'n', 'n', 'b');
    await terminal.until('Lines of play');
    await terminal.until('├─ ');
  });

  test('is drawn anew at every size, and says which size it needs', async () => {
    const terminal = open(PLAY);
    await terminal.until('Where things stand');
    for (const [columns, rows] of [
      [60, 16],
      [80, 24],
      [140, 40],
      [200, 60],
    ] as const) {
      terminal.resize(columns, rows);
      const screen = await terminal.until(text => text.includes('round 1 of 12') && text.includes('not a forecast'));
      const lines = screen.split('\n');
      expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(columns);
      expect(lines.filter(line => line.includes('Parley')).length).toBe(1);
    }
    terminal.resize(50, 12);
    await terminal.until('60');
    terminal.resize(100, 30);
    await terminal.until('Where things stand');
  });

  test('opens facts, branches and help, and Escape goes back only', async () => {
    const terminal = open(PLAY);
    await terminal.until('Where things stand');
    for (const [key, title] of [
      ['f', 'Facts and assumptions'],
      ['b', 'Lines of play'],
      ['?', 'Keys'],
    ] as const) {
      terminal.press(key);
      await terminal.until(title);
      terminal.press('Escape');
      await terminal.until('Where things stand');
    }
    terminal.press('Escape');
    expect(await terminal.until('Where things stand')).toContain('Washington may');
  });
});

describe('the odds', () => {
  const BAR = /^ war +\d+% .*agreement +\d+% .*standoff +\d+% .*exact$/m;

  test('follow play, and what each action does to them stands beside it', async () => {
    const terminal = open(PLAY, { columns: 100, rows: 30 });
    const first = BAR.exec(await terminal.until(screen => BAR.test(screen)))?.[0];
    expect(await terminal.until('model picks')).toMatch(/3 Pause strikes +\d+%( +[+−]\d+| +0)+$/m);
    terminal.press('3');
    // For a moment the bar keeps what it showed.
    await terminal.until(
      screen => screen.includes('Caracas to move') && BAR.test(screen) && !screen.includes(first ?? ''),
    );
    terminal.press('u');
    await terminal.until(screen => BAR.exec(screen)?.[0] === first);
  });

  test('are hidden by a, and from the start by --odds off', async () => {
    const terminal = open(`${PLAY} --odds off`, { columns: 100, rows: 30 });
    expect(await terminal.until('odds are off')).not.toContain('model picks');
    terminal.press('a');
    await terminal.until(screen => BAR.test(screen) && screen.includes('model picks'));
    terminal.press('a');
    await terminal.until(screen => screen.includes('odds are off') && !screen.includes('model picks'));
  });
});

describe('leaving gives the terminal back', () => {
  const onlyOnce = (text: string, part: string) => text.split(part).length === 2;

  test.each([
    ['q', 0],
    ['C-c', 130],
  ])('by %s with exit code %i, with the scrollback as it was', async (key, code) => {
    const terminal = openTerminal('echo before-parley', 140, 40);
    opened.push(terminal);
    await terminal.until('before-parley');
    terminal.press(`XDG_STATE_HOME=${emptyFolder()} node dist/parley.js ${PLAY}; echo code=$?`, 'Enter');
    await terminal.until('Where things stand');
    terminal.press('1');
    await terminal.until('Caracas may');
    terminal.press(key);
    const screen = await terminal.until(`code=${code}`);
    expect(screen).toContain('Keep the present posture');
    expect(screen).toContain('Saved. Go on with: node dist/parley.js play --load');
    expect(terminal.history()).toContain('before-parley');
    terminal.press('echo typed-$((40+2))', 'Enter');
    const after = await terminal.until('typed-42');
    expect(onlyOnce(after, 'echo typed-$')).toBe(true);
  });

  test('without the alternate screen nothing above is wiped', async () => {
    const terminal = openTerminal('seq 1 60', 100, 30);
    opened.push(terminal);
    // Not the command as it is typed, beside which the first numbers would be written.
    await terminal.until(/^60$/m);
    terminal.press(`node dist/parley.js ${PLAY} --no-save --no-alt-screen`, 'Enter');
    await terminal.until('Where things stand');
    terminal.resize(90, 20);
    await terminal.until('[Actions]');
    terminal.press('q');
    await terminal.until('ready>');
    const lines = terminal.history().split('\n');
    for (const number of ['1', '30', '60']) expect(lines).toContain(number);
  });
});

describe('a game that was saved', () => {
  test('opens again where it stood, with its branches', async () => {
    const state = emptyFolder();
    const first = open(PLAY, { state });
    await first.until('Washington may');
    first.press('1');
    await first.until('Caracas may');
    first.press('u');
    await first.until('Washington to move');
    first.press('2');
    await first.until('Answer the offer of talks');
    await first.until('Caracas may');
    first.press('q');
    await first.until('Saved.');
    const again = open(`play --load ${gameIn(state)}`);
    const screen = await again.until('Caracas may');
    expect(screen).toContain('Answer the offer of talks');
    again.press('b');
    expect(await again.until('Lines of play')).toContain('Keep the present posture');
  });

  test('opens with the seats it was begun with', async () => {
    const state = emptyFolder();
    const first = open(`--seed 7 --as washington`, { state });
    await first.until('Washington may');
    first.press('1');
    await first.until('round 2 of 12 · Washington to move');
    first.press('q');
    await first.until('Saved.');
    const again = open(`--load ${gameIn(state)}`);
    await again.until('round 2 of 12 · Washington to move');
    again.press('1');
    await again.until('round 3 of 12 · Washington to move');
  });

  test('played in two terminals becomes two games, and the second says so', async () => {
    const state = emptyFolder();
    const begun = open(PLAY, { state });
    await begun.until('Washington may');
    begun.press('1');
    await begun.until('Caracas may');
    begun.press('q');
    await begun.until('Saved.');
    const path = gameIn(state);
    const [one, other] = [open(`--load ${path}`), open(`--load ${path}`)];
    await one.until('Caracas may');
    await other.until('Caracas may');
    one.press('1');
    await one.until('round 2 of 12 · Washington to move');
    other.press('2');
    await other.until('Another program wrote to');
    await other.until('round 2 of 12 · Washington to move');
    one.press('q');
    other.press('q');
    expect((await other.until('Saved.')).replaceAll('\n', '')).toContain(path.replace('.parley', '-2.parley'));
    await one.until('Saved.');
    await open(`--load ${path}`).until('Denounce and wait');
    await open(`--load ${path.replace('.parley', '-2.parley')}`).until('Repeat the offer of talks');
  });

  test('outlives a kill at any moment', async () => {
    const state = emptyFolder();
    const first = open(PLAY, { state, prefix: 'exec' });
    await first.until('Washington may');
    first.press('1');
    await first.until('Caracas may');
    first.kill();
    const again = open(`play --load ${gameIn(state)}`);
    expect(await again.until('Caracas may')).toContain('Keep the present posture');
  });
});

test('NO_COLOR writes no colours', async () => {
  const terminal = open(PLAY, { prefix: 'NO_COLOR=1' });
  await terminal.until('Where things stand');
  expect(terminal.colours()).toBe(false);
});

test('colours are written otherwise', async () => {
  const terminal = open(PLAY);
  await terminal.until('Where things stand');
  expect(terminal.colours()).toBe(true);
});

test('a screen reader hears words, without bars or boxes', async () => {
  const terminal = open(`${PLAY} --screen-reader`);
  const screen = await terminal.until('Washington');
  expect(screen).not.toMatch(/[▰▱●○│─]/);
});

import { setImmediate as soon } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { openBoard } from '../../../src/ui/board/open-board.tsx';
import type { Message } from '../../../src/words/problem.ts';
import { FLAGSHIP, loadScenario } from '../../support/load.ts';
import { type Game, prompt, SILENT, startPlay } from '../support/play.ts';
import { Keys, linesOf, Screen } from '../support/tty.ts';

const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';
const WIPE = '\u001b[3J';
/** What hangs is given up after minutes; nothing else meets this. */
const PATIENCE = { timeout: 300_000 };

interface Way {
  readonly alternateScreen?: boolean;
  readonly screenReader?: boolean;
  readonly kind?: string;
  readonly game?: Game;
  /** Why the game cannot be analysed, as it becomes known. */
  readonly fault?: Promise<Message | undefined>;
}

/** What was written, without the words that have a terminal mark what is pasted. */
const wordsIn = ({ written }: Screen) => written.replaceAll(/\u001b\[\?2004[hl]/g, '');

const NO_FAULT = Promise.resolve(undefined);

async function open(
  { alternateScreen = true, screenReader = false, kind, game, fault = NO_FAULT }: Way = {},
  columns = 100,
  rows = 30,
) {
  const [stdin, stdout, actor] = [new Keys(), new Screen(columns, rows), startPlay(game)];
  const stopped: number[] = [];
  const left = openBoard({
    actor,
    // Answers come before anything else happens; a game as large as the flagship is left unanswered.
    analyst: { ...(game?.scenario ? SILENT : prompt()), ready: fault },
    seed: '7',
    color: false,
    alternateScreen,
    screenReader,
    kind,
    stop: target => stopped.push(target),
    stdin: stdin.asStdin(),
    stdout: stdout.asStdout(),
  });
  await soon();
  const type = async (text: string) => {
    stdin.type(text);
    await soon();
    await soon();
  };
  return { stdin, stdout, actor, left, type, stopped };
}

describe('the board in a terminal', () => {
  test('takes the alternate screen, draws all but the last line, and puts everything back', async () => {
    const { stdin, stdout, left, type } = await open();
    expect(stdout.written.startsWith(ENTER)).toBe(true);
    expect(stdin.isRaw).toBe(true);
    const lines = linesOf(stdout.written, 30);
    expect(lines[0]).toContain('The weir at Lower Ford');
    expect(lines[28]).toContain('q quit');
    expect(lines[29]).toBe('');
    await type('q');
    expect(await left).toBe('quit');
    expect(stdout.written.endsWith(`\u001b[?25h${LEAVE}`)).toBe(true);
    expect(stdin.isRaw).toBe(false);
  });

  test('Ctrl-C leaves too, and is told apart', async () => {
    const { stdout, left, type } = await open();
    await type('\u0003');
    expect(await left).toBe('interrupted');
    expect(stdout.written).toContain(LEAVE);
  });

  test('leaves no listener behind', async () => {
    const counts = () =>
      ['exit', 'SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTSTP', 'SIGCONT'].map(name => process.listenerCount(name));
    const before = counts();
    const { left, type } = await open();
    expect(counts()).not.toEqual(before);
    await type('q');
    await left;
    expect(counts()).toEqual(before);
  });

  test('draws only the lines that a key changes', async () => {
    const { stdout, left, type } = await open();
    stdout.written = '';
    await type('j');
    // The two actions, and what may come of the one under the cursor.
    expect(stdout.written.match(/\u001b\[\d+;1H/g)).toHaveLength(3);
    await type('q');
    await left;
  });

  test('never wipes the scrollback, however the window is drawn smaller and larger', async () => {
    const { stdout, left, type } = await open();
    for (const [columns, rows] of [
      [100, 12],
      [60, 16],
      [20, 4],
      [200, 60],
      [80, 24],
    ] as const) {
      stdout.written = stdout.written.replaceAll(ENTER, '');
      const from = stdout.written.length;
      stdout.resize(columns, rows);
      await soon();
      await soon();
      const drawn = stdout.written.slice(from);
      expect(drawn.match(/\u001b\[(\d+);1H/g)?.length ?? 0).toBeLessThan(rows);
      expect(linesOf(drawn, 60).join('\n')).toContain(columns < 60 || rows < 16 ? 'Parley needs' : 'q quit');
    }
    expect(stdout.written).not.toContain(WIPE);
    await type('q');
    await left;
  });

  test('without the alternate screen moves what is there up, and leaves the last frame', async () => {
    const { stdout, left, type } = await open({ alternateScreen: false });
    expect(stdout.written.startsWith(`\u001b[30;1H${'\n'.repeat(30)}\u001b[H`)).toBe(true);
    await type('q');
    await left;
    expect(stdout.written).not.toContain(ENTER);
    expect(stdout.written).not.toMatch(/\u001b\[[23]J/);
  });

  test('for a screen reader writes below what is there, and only what is new, broken between words', async () => {
    const { stdout, left, type } = await open({ screenReader: true });
    expect(stdout.written).toContain('Water: closed, level 3 of 4 from the calmest.');
    expect(stdout.written).toContain('Visits: at least 4.');
    stdout.written = '';
    await type('j');
    expect(stdout.written).toBe(
      'In the pane “Upper Ford may”, under the cursor: 2: Open the weir on some days. The model picks it\n42%; then fight down 25, peace up 41, drought down 16.\n\n',
    );
    await type('q');
    await left;
    expect(wordsIn(stdout)).not.toContain('\u001b');
  });

  test('for a screen reader says what the next one may do, even where it is the same', async () => {
    const scenario = loadScenario(FLAGSHIP);
    const { stdout, left, type } = await open(
      { screenReader: true, game: { scenario, seats: ['person', 'person'] } },
      200,
    );
    stdout.written = '';
    await type('1');
    expect(stdout.written).toContain('Caracas may (Caracas chooses: a number, or Enter):');
    expect(stdout.written).toContain('Not open: Negotiate on the agenda: needs Channel: direct talks (now signals).');
    expect(stdout.written).toContain('0: Use force at sea or in the air.');
    expect(stdout.written).not.toContain('Oil: tanker seizures, level');
    await type('q');
    await left;
  });

  test('a terminal that cannot move its cursor is written to line by line', async () => {
    const { stdout, left, type } = await open({ kind: 'dumb' });
    expect(stdout.written).toContain('Water: closed, level 3 of 4 from the calmest.');
    await type('2');
    await type('q');
    await left;
    expect(stdout.written).not.toContain('\u001b');
  });

  test('every key that changes something writes at once', async () => {
    const { stdout, left, type } = await open();
    for (const key of ['f', '\u001b', 'b', '\u001b', '2', ' ', 'u', 'j', 'k', '?']) {
      stdout.written = '';
      await type(key);
      expect(stdout.written).not.toBe('');
    }
    await type('q');
    await left;
  });
});

test('that the model cannot move is said as soon as it is known, until the next key', async () => {
  const fault = Promise.resolve({ what: 'The game is too large.', wayOut: 'Make it smaller.' });
  const { stdout, left, type } = await open({ fault });
  await soon();
  expect(linesOf(stdout.written, 30)[28]).toBe(' The model cannot move. The game is too large. Make it smaller.');
  await type('j');
  expect(linesOf(stdout.written, 30)[28]).toContain('q quit');
  await type('q');
  await left;
});

describe('Ctrl-Z', () => {
  test('gives the terminal back and stops the job; going on takes it again and draws everything', async () => {
    const { stdin, stdout, left, type, stopped } = await open();
    stdout.written = '';
    // Looked at before any timer can run: the board comes back by itself after a moment.
    stdin.type('\u001a');
    expect(stopped).toEqual([0]);
    expect(stdin.isRaw).toBe(false);
    expect(stdout.written).toBe(`\u001b[?2004l\u001b[?25h${LEAVE}`);
    stdout.written = '';
    process.emit('SIGCONT');
    await soon();
    expect(stdin.isRaw).toBe(true);
    expect(stdout.written.startsWith(ENTER)).toBe(true);
    expect(linesOf(stdout.written, 30)[0]).toContain('The weir at Lower Ford');
    await type('j');
    await type('q');
    expect(await left).toBe('quit');
  });

  test('so does a stop from outside, for this process alone', async () => {
    const { stdin, left, type, stopped } = await open();
    process.emit('SIGTSTP');
    expect([stopped, stdin.isRaw]).toEqual([[process.pid], false]);
    process.emit('SIGCONT');
    process.emit('SIGTSTP');
    expect(stopped).toHaveLength(2);
    process.emit('SIGCONT');
    await type('q');
    await left;
  });

  test('where nothing stops, as without a shell that controls jobs, the board comes back by itself', async () => {
    const { stdin, stdout, left, type } = await open();
    stdin.type('\u001a');
    stdout.written = '';
    await vi.waitFor(() => expect(linesOf(stdout.written, 30)[0]).toContain('The weir at Lower Ford'), PATIENCE);
    expect(stdin.isRaw).toBe(true);
    await type('q');
    await left;
  });

  test('for a screen reader writes nothing but what it says again', async () => {
    const { stdin, stdout, left, type } = await open({ screenReader: true });
    // Before any timer can run: the board comes back by itself after a moment.
    stdin.type('\u001a');
    process.emit('SIGCONT');
    await soon();
    expect(stdout.written.split('Water: closed, level 3')).toHaveLength(3);
    expect(wordsIn(stdout)).not.toContain('\u001b');
    await type('q');
    await left;
  });
});

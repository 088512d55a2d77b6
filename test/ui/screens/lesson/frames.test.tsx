import { describe, expect, test } from 'vitest';
import { turnHint } from '../../../../src/ui/kit/scene/turn.ts';
import { widthOf } from '../../../../src/words/width.ts';
import { lessonOf, lessonText, shippedLessons } from '../../../support/lesson/load.ts';
import { few } from '../../../support/pace.ts';
import { frameOf } from '../../support/frame.tsx';
import { keptIn } from '../../support/kept.ts';
import { prompt, SILENT, startBoard } from '../../support/play.ts';
import { weirLesson } from './weir-lesson.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
];
const name = ({ columns, rows }: (typeof SIZES)[number]) => `${columns}x${rows}`;

const { lesson } = weirLesson();
const start = () => startBoard({ analyst: prompt(), seats: ['person', 'person'], lesson, odds: false });

/** The keys that lead to each moment, from the start of the lesson. */
const MOMENTS: readonly (readonly [string, readonly string[]])[] = [
  ['intro', []],
  ['asks-for-odds', ['space']],
  ['gives', ['space', 'space', '2', '0', 'down', '4', '5', 'down']],
  ['given', ['space', 'space', '2', '0', 'down', '4', '5', 'down', 'r', 'enter']],
  ['tells', ['space', 's', 'space', 'space']],
  ['waits', ['space', 's', 'space', 'space', 'space']],
  ['away', ['space', 's', 'space', 'escape', '1', 'L']],
  ['tells-after-a-wait', ['space', 's', 'space', 'space', 'space', 'space', '1', '1', 'n', 'space']],
  ['over', ['space', 's', 'space', 'space', 'space', 's', 'space', 'space']],
];

describe.each(MOMENTS)('a lesson that %s', (moment, keys) => {
  test.each(SIZES)('at $columns by $rows', async size => {
    const board = start();
    await board.pressed(...keys);
    await expect(frameOf(board.store, size)).toMatchFileSnapshot(`../../frames/lesson/${moment}-${name(size)}.txt`);
  });

  test('in words', async () => {
    const board = start();
    await board.pressed(...keys);
    const words = frameOf(board.store, { columns: 80, rows: 24 }, { reader: true });
    await expect(`${words}\n`).toMatchFileSnapshot(`../../frames/lesson/${moment}-reader.txt`);
  });
});

test.each(SIZES)(
  'the board at $columns by $rows says that a lesson is on, and which key comes back to it',
  async size => {
    const board = start();
    await board.pressed('escape');
    expect(frameOf(board.store, size)).toMatch(/^ Parley {2}Lesson · /);
    await board.pressed('L', 'space', 'escape');
    const frame = frameOf(board.store, size);
    expect(frame).toMatch(/^ Parley {2}Lesson 1\/4 · /);
    expect(frame).toContain(' L lesson ');
  },
);

test('while a lesson waits Space on the board says so, and help on its screen lists L', async () => {
  const board = start();
  await board.pressed('space', 's', 'space', 'space', 'space', '?');
  expect(frameOf(board.store, { columns: 100, rows: 30 })).toMatch(/ L +Goes to the board; there L comes back/);
  await board.pressed('escape', 'space', 'space');
  expect(board.store.read().state).toMatchObject({
    screen: 'main',
    message: 'The lesson waits: play on, L comes back.',
  });
});

test.each(SIZES)('at $columns by $rows whoever shares the keyboard is told by name who chooses', async size => {
  const board = start();
  await board.pressed('escape');
  expect(frameOf(board.store, size)).toContain('Upper Ford to move');
  const chooses = (name: string) => `${name} chooses: a number, or Enter`;
  expect((await board.pressed()).scene.isHotSeat).toBe(true);
  expect(turnHint(board.store.read().scene)).toBe(chooses('Upper Ford'));
  expect(turnHint((await board.pressed('1')).scene)).toBe(chooses('Lower Ford'));
  expect(turnHint(startBoard().press().scene)).toBe('you choose: a number, or Enter');
});

test('no odds are to be read while a class gives its own', async () => {
  const board = startBoard({ analyst: prompt(), odds: false });
  await board.pressed('p', '3');
  for (const size of SIZES) {
    const frame = frameOf(board.store, size);
    expect(frame).toContain('the odds are hidden until yours are given');
    expect(frame.match(/\d+%/g)).toEqual(['3%', '0%', '0%', '3%']);
  }
});

test('before it is told, nothing on a lesson’s screen comes from the odds', async () => {
  const [knowing, ignorant] = [prompt(), SILENT].map(analyst =>
    startBoard({ analyst, seats: ['person', 'person'], lesson, odds: false }),
  );
  for (const key of ['', 'space', 'escape', 'L', '?', 'escape']) {
    for (const board of [knowing, ignorant]) await board?.pressed(...(key === '' ? [] : [key]));
    for (const size of few(SIZES, 1))
      expect(knowing && frameOf(knowing.store, size)).toBe(ignorant && frameOf(ignorant.store, size));
  }
});

describe.each(few(shippedLessons(), 1))('%s', shipped => {
  const read = lessonOf(lessonText(shipped));
  const settings = [...read.model.settings].map(([setting, value]) => `${setting}=${value}`);
  const { scenario } = read.model;

  test('fits the smallest screen at every step, and is never cut', async () => {
    const seats = scenario.parties.map(() => 'person' as const);
    const board = startBoard({ analyst: prompt(scenario, settings), scenario, settings, seats, lesson: read.lesson });
    const seen: string[] = [];
    for (let press = 0; press < 60 && keptIn(board.store.read().state).course; press++) {
      const frame = frameOf(board.store, { columns: 60, rows: 16 });
      const lines = frame.split('\n');
      expect(lines.length).toBeLessThanOrEqual(15);
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(60);
      expect(frame, 'scrolled').not.toMatch(/ [↑↓]$/m);
      seen.push(frame);
      const { scene, state } = board.store.read();
      const isHeld = keptIn(state).course?.stage === 'waiting' || /give odds/.test(frame);
      await board.pressed(isHeld && scene ? 's' : 'space');
    }
    expect(keptIn(board.store.read().state).course).toBeNull();
    expect(seen.length).toBeGreaterThan(read.lesson.steps.length);
  });
});

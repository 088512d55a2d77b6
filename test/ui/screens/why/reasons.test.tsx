import { expect, test } from 'vitest';
import { widthOf } from '../../../../src/words/width.ts';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { few } from '../../../support/pace.ts';
import { frameOf } from '../../support/frame.tsx';
import { LOST, prompt, startBoard, weir } from '../../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
  { columns: 200, rows: 60 },
];

const scenario = weir();

test.each(SIZES)('why at $columns by $rows', async size => {
  const { store, pressed } = startBoard({ scenario, analyst: prompt(scenario) });
  await pressed('y');
  await expect(frameOf(store, size)).toMatchFileSnapshot(`../../frames/why/${size.columns}x${size.rows}.txt`);
});

const GAMES = [loadScenario(FLAGSHIP), scenario].map(one => ({ scenario: one, analyst: prompt(one) }));

test.each(few(SIZES, 1))('it keeps within $columns by $rows whatever is under the cursor', async size => {
  for (const game of few(GAMES, 1)) {
    const { store, pressed, press } = startBoard(game);
    await pressed('1', 'n', 'n', 'u', 'y');
    for (let i = 0; i < 12; i++) {
      press('down');
      const lines = frameOf(store, size).split('\n');
      expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
      for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(size.columns);
    }
  }
});

const SIZE = { columns: 80, rows: 24 };
const board = (odds = true) => startBoard({ scenario, analyst: prompt(scenario), odds });

test.each([60, 80, 100])(
  'at %i columns it opens at its first sentence, the likeliest in full, with one cursor',
  async columns => {
    for (const game of GAMES) {
      const { store, pressed } = startBoard(game);
      await pressed('y');
      const frame = () => frameOf(store, { columns, rows: columns === 60 ? 16 : 24 });
      expect(frame()).toMatch(/─\[Why: .*\]─+\n › \S+.* plays “/);
      if (columns > 60) expect(frame()).toContain('Odds, in points:');
      for (const press of ['', 'down', 'up']) {
        if (press) await pressed(press);
        expect(frame().match(/›/g), press).toHaveLength(1);
      }
    }
  },
);

test('of the move under the cursor of the line of play it says why that was chosen', async () => {
  const { store, pressed } = board();
  await pressed('1', 'n', 'n', 'tab', 'up', 'y');
  const lower = frameOf(store, SIZE);
  expect(lower).toContain('[Why: Lower Ford moved in round 1]');
  expect(lower).toMatch(/It played “Wait” \(\d+%\)\./);
  expect(lower).toMatch(/Wait .*expects .*◀ played/);
  await pressed('escape', 'up', 'y');
  expect(frameOf(store, SIZE)).toContain('[Why: Upper Ford moved in round 1]');
  await pressed('escape', 'tab', 'y');
  expect(frameOf(store, SIZE)).toContain('[Why: Upper Ford is to move in round 2]');
});

test('where the world moves it says what chance may bring', async () => {
  const { store, pressed } = board();
  await pressed('2', 'n', 'y', 'down', 'down');
  await expect(frameOf(store, SIZE)).toMatchFileSnapshot('../../frames/why/world.txt');
  await pressed('escape', 'n', 'tab', 'y');
  expect(frameOf(store, SIZE)).toMatch(/Quiet .*◀ played/);
});

test('once play has ended it says how to ask', async () => {
  const { store, pressed } = board();
  await pressed('3', 'y');
  expect(frameOf(store, SIZE)).toContain('[Why: play has ended]');
  expect(frameOf(store, SIZE)).toContain('Play has ended. In the line of play, put the cursor on a move');
});

test('with the odds off nothing that the model weighs is shown, and it says why', async () => {
  const { store, pressed } = board(false);
  await pressed('y');
  const frame = frameOf(store, SIZE);
  expect(frame).toContain('The odds are off, and with them all that the model weighs; a shows them.');
  expect(frame).not.toMatch(/%|expects|lowest/);
  await pressed('a');
  expect(frameOf(store, SIZE)).toContain('lowest: expects');
});

test('before there is an answer it says "…", and where there can be none why not', async () => {
  const silent = startBoard({ scenario });
  await silent.pressed('y');
  expect(frameOf(silent.store, SIZE)).toMatch(/^ {3}…$/m);
  const lost = startBoard({ scenario, analyst: LOST });
  await lost.pressed('y');
  expect(frameOf(lost.store, SIZE)).toContain('There are no reasons: "weir" has more than 10 states');
});

test('a cursor that is moved before there is an answer begins where it would have begun', async () => {
  const { store, press, pressed } = board();
  await pressed();
  press('y', 'down', 'up', 'end');
  expect(frameOf(store, SIZE)).toMatch(/^ {3}…$/m);
  await pressed();
  const cursor = () => frameOf(store, SIZE).match(/^ › .*$/m)?.[0];
  const first = cursor();
  expect(first).toMatch(/^ › Upper Ford plays “/);
  await pressed('down', 'up');
  expect(cursor()).toBe(first);
});

test('a screen reader is told in words', async () => {
  const { store, pressed } = board();
  await pressed('y', 'down', 'down', 'down');
  const text = frameOf(store, SIZE, { reader: true });
  expect(text).not.toMatch(/[─│█…›◀<]/);
  await expect(`${text}\n`).toMatchFileSnapshot('../../frames/why/reader.txt');
});

test('of the flagship: what is expected is drawn part by part, and nobody wins', async () => {
  const [flagship] = GAMES;
  if (!flagship) throw new Error('there is no flagship');
  const { store, pressed } = startBoard(flagship);
  await pressed('y');
  const frame = frameOf(store, { columns: 100, rows: 30 });
  await expect(frame).toMatchFileSnapshot('../../frames/why/flagship.txt');
  expect(frame).not.toMatch(/\b(win|lose|hero|villain|enemy)\b/i);
});

test('in the smallest terminal all that is said of an action can be seen, down to the odds', async () => {
  const [flagship] = GAMES;
  if (!flagship) throw new Error('there is no flagship');
  const size = { columns: 60, rows: 16 };
  const { store, pressed } = startBoard(flagship);
  await pressed('y', 'down');
  const actions = store.read().scene.options.filter(({ action }) => action !== null);
  const told = new Map<number, string>();
  while (told.size < actions.length || store.read().state.lines.why !== undefined) {
    const at = store.read().state.cursors.why ?? 0;
    const frame = frameOf(store, size);
    const lines = frame.split('\n').slice(5, -1).join(' ');
    told.set(at, `${told.get(at) ?? ''} ${lines.replace(/[\s↑↓]+/g, ' ')} `);
    const before = store.read().state.lines.why;
    store.press('down', size);
    if (store.read().state.cursors.why === at && store.read().state.lines.why === before) break;
  }
  expect(told.size).toBe(actions.length);
  for (const text of told.values()) expect(text).toMatch(/Odds, in points: .*; others less\. /);
});

test('a game whose choices cannot be explained says why not', async () => {
  const refused = { what: 'To explain choices would take 5 GiB of memory.', wayOut: 'Ask about a nearer horizon.' };
  const { ask } = prompt(scenario);
  const analyst: typeof LOST = {
    ask: async question => (question.kind === 'reasons' ? { reasons: undefined, refused } : ask(question)),
  };
  const { store, pressed } = startBoard({ scenario, analyst });
  await pressed('y');
  expect(frameOf(store, SIZE)).toContain('There are no reasons: To explain choices would take 5 GiB of memory.');
});

test.each(SIZES.slice(1))(
  'the bars are drawn beside the likeliest, which fills its own, at $columns by $rows',
  async size => {
    const flagship = loadScenario(FLAGSHIP);
    const { store, pressed } = startBoard({ scenario: flagship, analyst: prompt(flagship) });
    await pressed('y');
    const rows = frameOf(store, size)
      .split('\n')
      .flatMap(line => /^ +›? *(\d+)% (█+) /.exec(line) ?? []);
    const bars = rows.filter((_, i) => i % 3 === 2).map(bar => bar.length);
    const percents = rows.filter((_, i) => i % 3 === 1).map(Number);
    expect(bars.length).toBeGreaterThan(1);
    const [most = 0] = bars;
    bars.forEach((length, i) => {
      expect(Math.abs(length - (most * (percents[i] ?? 0)) / (percents[0] ?? 1))).toBeLessThanOrEqual(1);
    });
  },
);

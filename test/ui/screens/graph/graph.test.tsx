import { beforeAll, describe, expect, test } from 'vitest';
import { scenarioOf } from '../../../support/load.ts';
import { frameOf } from '../../support/frame.tsx';
import { prompt, SILENT, startBoard } from '../../support/play.ts';
import { WEIR } from '../../support/weir.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
  { columns: 200, rows: 60 },
];

/** Long enough for a mark, and an ending that falls out of reach. */
const scenario = scenarioOf({ file: 'weir.yaml', text: WEIR.replace('horizon: 3', 'horizon: 9') });
const analyst = prompt(scenario);

/** Seventeen moves made, the last two taken back. */
async function playedOn(odds = true) {
  const board = startBoard({ scenario, analyst, odds });
  for (const choice of ['1', '1', '1', '1', '2']) await board.pressed(choice, 'n', 'n');
  await board.pressed('1', 'n', 'u', 'u');
  return board;
}

let board: Awaited<ReturnType<typeof playedOn>>;
beforeAll(async () => {
  board = await playedOn();
});

test.each(SIZES)('the graph at $columns by $rows', async size => {
  await board.pressed('g');
  const frame = frameOf(board.store, size);
  await board.pressed('escape');
  await expect(frame).toMatchFileSnapshot(`../../frames/graph/${size.columns}x${size.rows}.txt`);
});

test.each(SIZES)('the marks in the line of play at $columns by $rows', async size => {
  await board.pressed('tab');
  const frame = frameOf(board.store, size);
  await board.pressed('shift-tab');
  await expect(frame).toMatchFileSnapshot(`../../frames/marks/${size.columns}x${size.rows}.txt`);
});

test.each(SIZES)('a judged move at $columns by $rows', async size => {
  await board.pressed('g', 'home', 'right', 'v');
  const frame = frameOf(board.store, size);
  await board.pressed('escape', 'escape');
  await expect(frame).toMatchFileSnapshot(`../../frames/move/${size.columns}x${size.rows}.txt`);
});

describe('walking along the graph', () => {
  test('goes from move to move, and Enter goes there', async () => {
    const { store, pressed } = await playedOn();
    await pressed('g', 'home');
    expect(frameOf(store, { columns: 80, rows: 24 })).toContain('The start, before any move');
    await pressed('right', 'l', 'l', 'h');
    expect(store.read().state.cursors.graph).toBe(2);
    await pressed('end');
    expect(frameOf(store, { columns: 80, rows: 24 })).toContain('Taken back: round 6');
    await pressed('left', 'enter');
    expect(store.read().scene.timeline.at).toBe(16);
    expect(store.read().state.screen).toBe('graph');
    await pressed('g');
    expect(store.read().state.screen).toBe('main');
  });

  test('v tells of the move under the cursor, and left and right of those beside it', async () => {
    const { store, pressed } = await playedOn();
    await pressed('g', 'home', 'right', 'right', 'v');
    expect(frameOf(store, { columns: 80, rows: 24 })).toContain('Round 1, Lower Ford: Wait');
    await pressed('left');
    expect(frameOf(store, { columns: 80, rows: 24 })).toContain('Round 1, Upper Ford: Wait');
    await pressed('v');
    expect(store.read().state.screen).toBe('graph');
  });
});

describe('with the odds off', () => {
  test('the graph is of the ladder alone, and nothing is asked of the odds', async () => {
    const { store, pressed } = await playedOn(false);
    await pressed('g');
    const frame = frameOf(store, { columns: 80, rows: 24 });
    expect(frame).toContain('The ladder by move');
    expect(frame).not.toMatch(/%|peace|[▲▼]\d/);
    await expect(frame).toMatchFileSnapshot('../../frames/graph/off.txt');
    await pressed('v');
    expect(frameOf(store, { columns: 80, rows: 24 })).not.toMatch(/%|peace|prefers/);
  });

  test('the line of play has no marks', async () => {
    const { store, pressed } = await playedOn();
    const marked = (frame: string) => /[+−]\d/.test(frame.split('What Upper Ford')[0] ?? '');
    await pressed('tab');
    expect(marked(frameOf(store, { columns: 200, rows: 60 }))).toBe(true);
    await pressed('a');
    expect(marked(frameOf(store, { columns: 200, rows: 60 }))).toBe(false);
  });
});

describe('a better action', () => {
  test('is played as a branch by b, whoever sits there, and play rests after it', async () => {
    const { store, pressed, actor } = await playedOn();
    const seats = store.read().scene.seats;
    const before = store.read().scene.timeline.nodes.length;
    await pressed('g', 'home', 'right', 'v', 'b');
    const { scene, state } = store.read();
    expect(state.screen).toBe('graph');
    expect(scene.timeline.nodes).toHaveLength(before + 1);
    expect(scene.timeline.nodes.at(scene.timeline.at)?.parent).toBe(0);
    expect(scene.line[0]?.told.title).toBe('Open the weir on some days');
    expect(scene.seats).toEqual(seats);
    expect(actor.getSnapshot().context.running).toBe(false);
  });

  test('of a party that the model plays is played too, and the model keeps its seat', async () => {
    const { store, pressed } = startBoard({ scenario, analyst, seats: ['model', 'model'] });
    await pressed('n', 'n', 'n', 'g', 'home', 'right', 'v', 'b');
    const { scene } = store.read();
    expect(scene.line.map(({ told }) => told.title)).toEqual(['Open the weir on some days']);
    expect(scene.seats).toEqual(['model', 'model']);
    expect(scene.phase).toBe('paused');
  });
});

describe('while nothing is known', () => {
  test('the graph has room for it, and says so', async () => {
    const { store, pressed } = startBoard({ scenario, analyst: SILENT });
    await pressed('1', 'n', 'n', 'g');
    await expect(frameOf(store, { columns: 80, rows: 24 })).toMatchFileSnapshot('../../frames/graph/pending.txt');
    await pressed('v');
    await expect(frameOf(store, { columns: 80, rows: 24 })).toMatchFileSnapshot('../../frames/move/pending.txt');
  });

  test('before the first move there is only the start', async () => {
    const { store, pressed } = startBoard({ scenario, analyst });
    await pressed('v');
    expect(store.read().state.screen).toBe('main');
    await pressed('g');
    await expect(frameOf(store, { columns: 80, rows: 24 })).toMatchFileSnapshot('../../frames/graph/start.txt');
  });
});

test('a screen reader is told a sentence a move', async () => {
  await board.pressed('g');
  const frame = frameOf(board.store, { columns: 80, rows: 24 }, { reader: true });
  await board.pressed('escape');
  await expect(frame).toMatchFileSnapshot('../../frames/graph/reader.txt');
  await board.pressed('g', 'home', 'right', 'v');
  const move = frameOf(board.store, { columns: 80, rows: 24 }, { reader: true });
  await board.pressed('escape', 'escape');
  await expect(move).toMatchFileSnapshot('../../frames/move/reader.txt');
});

test('a line of play that is longer than the screen is cut around the cursor, and says so', async () => {
  const long = scenarioOf({ file: 'weir.yaml', text: WEIR.replace('horizon: 3', 'horizon: 30') });
  const { store, pressed } = startBoard({ scenario: long, analyst: prompt(long), seats: ['model', 'model'] });
  for (let turn = 0; turn < 45; turn++) await pressed('n');
  await pressed('g');
  const axis = () => frameOf(store, { columns: 60, rows: 16 }).split('\n').at(-3)?.trim();
  expect(axis()).toMatch(/^←─+▲$/);
  await pressed('home');
  expect(axis()).toMatch(/^└▲─+→$/);
  await pressed('page-down', 'page-down');
  expect(axis()).toMatch(/^←─+▲─+→$/);
});

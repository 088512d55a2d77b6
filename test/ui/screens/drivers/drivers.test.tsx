import { expect, test } from 'vitest';
import { widthOf } from '../../../../src/words/width.ts';
import { FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { few } from '../../../support/pace.ts';
import { frameOf } from '../../support/frame.tsx';
import { prompt, SILENT, startBoard } from '../../support/play.ts';

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 40 },
];
const SMALL = { columns: 80, rows: 24 };

const urn = loadScenario('test/support/games/urn.yaml');
const board = () => startBoard({ scenario: urn, analyst: prompt(urn) });

test.each(SIZES)('what drives an ending at $columns by $rows', async size => {
  const { store, pressed } = board();
  await pressed('w', 'D', 'left', 'left', 'down');
  await expect(frameOf(store, size)).toMatchFileSnapshot(`../../frames/drivers/${size.columns}x${size.rows}.txt`);
});

test('the arrow keys go from ending to ending, round and round', async () => {
  const { store, pressed } = board();
  const title = () => /─\[(.*?)\]─/.exec(frameOf(store, SMALL))?.[1];
  await pressed('w', 'D');
  expect(title()).toBe('What drives “white”, 68.0% as all is set');
  await pressed('right', 'right');
  expect(title()).toBe('What drives “red”, 20.0% as all is set');
  await pressed('left', 'left');
  expect(title()).toBe('What drives “white”, 68.0% as all is set');
});

test('what is turned in the panel is set here, and Esc goes back there', async () => {
  const { store, pressed } = board();
  await pressed('w', 'right', 'D');
  expect(frameOf(store, SMALL)).toContain('What drives “white”, 57.0% as all is set');
  expect(frameOf(store, SMALL)).not.toMatch(/^ {3}red /m);
  await pressed('escape');
  expect(frameOf(store, SMALL)).toContain('What if, from the start');
});

test('it says that it is at work, that play has ended, that the odds are off', async () => {
  const silent = startBoard({ scenario: urn, analyst: SILENT });
  await silent.pressed('w', 'D');
  expect(frameOf(silent.store, SMALL)).toContain('Turning each lever by itself; it takes a while …');
  const { store, pressed } = board();
  await pressed('w', 'D', 'a');
  expect(frameOf(store, SMALL)).toContain('The odds are off; a shows them.');
});

test.each(few(SIZES, 1))('of the flagship it keeps within $columns by $rows', async size => {
  const scenario = loadScenario(FLAGSHIP);
  const { store, pressed } = startBoard({ scenario, analyst: prompt(scenario) });
  await pressed('w', 'D');
  for (let i = 0; i < 28; i++) {
    const lines = frameOf(store, size).split('\n');
    expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
    for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(size.columns);
    await pressed('down');
  }
});

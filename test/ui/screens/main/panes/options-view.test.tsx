import { expect, test } from 'vitest';
import { FLAGSHIP, loadScenario, scenarioOf } from '../../../../support/load.ts';
import { frameOf } from '../../../support/frame.tsx';
import { prompt, startBoard } from '../../../support/play.ts';
import { WEIR } from '../../../support/weir.ts';

test('an event of the world with a long title goes on below where the screen is narrow, and keeps its chance', async () => {
  const text = WEIR.replace('title: Rain,', 'title: A long and steady rain that falls on both of the towns all day,');
  const scenario = scenarioOf({ file: 'weir.yaml', text });
  const board = startBoard({ scenario, analyst: prompt(scenario) });
  await board.pressed('1', 'n');
  const frame = frameOf(board.store, { columns: 60, rows: 20 });
  expect(frame.replace(/\s+/g, ' ')).toContain(
    '· A long and steady rain that falls on both of the towns all day (10%)',
  );
  expect(frame).toContain('· Quiet (90%)');
});

test.each([60, 80, 100, 120, 140])('no title and no reason is cut at %i columns', async columns => {
  const size = { columns, rows: 30 };
  const { store } = startBoard({ scenario: loadScenario(FLAGSHIP) });
  const { options } = store.read().scene;
  const frames = options.map(() => {
    const frame = frameOf(store, size);
    store.press('down', size);
    return frame;
  });
  const words = frames
    .flatMap(frame => frame.split('\n').map(line => line.split('│')[0]))
    .join(' ')
    .replace(/[\s›↑↓]+/g, ' ');
  for (const { title, lacks } of options) expect(words).toContain(lacks === '' ? title : `${title}: ${lacks}`);
});

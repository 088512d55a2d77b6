import { expect, test } from 'vitest';
import { scenarioOf } from '../../../../support/load.ts';
import { frameOf } from '../../../support/frame.tsx';
import { prompt, startBoard } from '../../../support/play.ts';
import { WEIR } from '../../../support/weir.ts';

test('an event of the world with a long title is cut where the screen is narrow and nothing stands beside it', async () => {
  const text = WEIR.replace('title: Rain,', 'title: A long and steady rain that falls on both of the towns all day,');
  const scenario = scenarioOf({ file: 'weir.yaml', text });
  const board = startBoard({ scenario, analyst: prompt(scenario) });
  await board.pressed('1', 'n');
  const frame = frameOf(board.store, { columns: 60, rows: 20 });
  expect(frame).toContain('· A long and steady rain that falls on both of the town…');
  expect(frame).toContain('· Quiet (90%)');
});

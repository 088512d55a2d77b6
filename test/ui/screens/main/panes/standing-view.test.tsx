import { expect, test } from 'vitest';
import { scenarioOf } from '../../../../support/load.ts';
import { frameOf } from '../../../support/frame.tsx';
import { startBoard } from '../../../support/play.ts';
import { WEIR } from '../../../support/weir.ts';

/** The weir with a gauge of many values, and one that does not begin at 0. */
const text = WEIR.replace(
  'gauges:\n',
  `gauges:
  reserve: { title: Reserve of grain, says: Days of grain left., min: 0, max: 40, start: 17, restsOn: [some-trust] }
  credit: { title: Credit, says: What is owed., min: -20, max: 20, start: -3, restsOn: [some-trust] }
`,
);
const gauged = () =>
  startBoard({
    scenario: scenarioOf({
      file: 'weir.yaml',
      text: text.replace('trust: +1 }, says: The weir', 'trust: +1, reserve: -1, credit: -1 }, says: The weir'),
    }),
  });

test.each([60, 70, 80, 90, 100, 110, 120, 130, 140, 200])('the value of every gauge is seen at %i columns', columns => {
  const board = gauged();
  if (columns < 80) board.press('tab', 'tab');
  const frame = frameOf(board.store, { columns, rows: 30 });
  expect(frame).toContain('17 of 40');
  expect(frame).toContain('−3 (−20 to 20)');
  expect(frame).toMatch(/1 of 3/);
});

test('a gauge of many values is drawn in ten cells', () => {
  expect(frameOf(gauged().store, { columns: 140, rows: 40 })).toContain('▰▰▰▰▱▱▱▱▱▱ 17 of 40');
});

test('the range of a gauge that begins elsewhere is said', () => {
  expect(frameOf(gauged().store, { columns: 100, rows: 30 }, { reader: true })).toContain('Credit: −3 (−20 to 20).');
});

import { expect, test } from 'vitest';
import type { Rows } from '../../src/game/table/table.ts';
import { recordStarts, stoppedIn, writeRecords } from '../../src/solve/row-records.ts';

/** Two rows, the first of one entry, the second of two. */
const ROWS: Rows = {
  action: Int32Array.of(0, 1),
  entry: Float64Array.of(0, 0),
  cost: Float64Array.of(3, 5),
  habit: Float64Array.of(1, 2),
  start: Int32Array.of(0, 1, 3),
  result: Int32Array.of(0, 0, 1),
  chance: Float64Array.of(1, 0.25, 0.75),
};

test('a record has four floats and one a chance, filled up to an even number', () => {
  expect(Array.from(recordStarts(ROWS))).toEqual([0, 6, 12]);
});

test.each([
  { mover: 0, costs: [-3, -5] },
  { mover: 'world', costs: [-0, -0] },
] as const)('the records of rows that $mover plays charge $costs', ({ mover, costs }) => {
  const records = new Float64Array(12);
  writeRecords(ROWS, { mover }, recordStarts(ROWS), records);
  const bytes = new Int32Array(records.buffer);
  expect([bytes[6], bytes[18]]).toEqual([8, 16]);
  expect([records[0], records[6]]).toEqual(costs);
  expect([...records.subarray(1, 3), ...records.subarray(4, 5)]).toEqual([0, 1, 1]);
  expect([...records.subarray(7, 9), ...records.subarray(10)]).toEqual([0, 2, 0.25, 0.75]);
});

test('play has stopped in the states without choices', () => {
  expect(Array.from(stoppedIn({ size: 4, choiceStart: Int32Array.of(0, 2, 2, 3, 3) }))).toEqual([1, 3]);
  expect(Array.from(stoppedIn({ size: 2, choiceStart: Int32Array.of(0, 1, 2) }))).toEqual([]);
});

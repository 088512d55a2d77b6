import { expect, test } from 'vitest';
import type { GameTable } from '../../../src/game/table/table.ts';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { lawOfTable } from '../../support/laws/law-of-table.ts';
import { game, gameNames } from '../../support/load.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

test.each(gameNames())('chart, table and rules agree in every state of %s', name => {
  const model = game(name);
  const table = tableOf(model);
  const verdict = lawOfTable(makeChart(model), table);
  expect(verdict.found).toEqual([]);
  expect(verdict.states).toBe(table.states);
});

property([anyModel])('chart, table and rules agree in the states of generated scenarios', model => {
  const table = tableOf(model);
  const parts = Math.ceil(table.states / 30);
  expect(lawOfTable(makeChart(model), table, 0, parts).found).toEqual([]);
});

/** A table with one number changed. */
const changed = (table: GameTable, change: (table: GameTable) => void): GameTable => {
  const copy = structuredClone({ ...table, model: null });
  const made = { ...copy, model: table.model };
  change(made);
  return made;
};

test.each([
  ['a target', (table: GameTable) => table.blocks[0]!.target.set([1 - table.blocks[0]!.target[0]!])],
  ['a result', (table: GameTable) => table.rows.result.set([1])],
  ['a chance', (table: GameTable) => table.rows.chance.set([0.25])],
  ['an ending', (table: GameTable) => table.blocks[0]!.ending.set([1])],
  ['the row of a choice', (table: GameTable) => table.blocks[0]!.choiceRow.set([1])],
])('a table with %s changed is found out', (_, change) => {
  const model = game('turnabout');
  const table = tableOf(model);
  expect(lawOfTable(makeChart(model), table).found).toEqual([]);
  expect(lawOfTable(makeChart(model), changed(table, change)).found).not.toEqual([]);
});

import { expect, test } from 'vitest';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { lawOfTable } from '../../support/laws/law-of-table.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

/** A minute for all states, nearly all of it XState's: so here only some, and all of every scenario in `whole-law`. */
const PARTS = 900;

test(`chart, table and rules agree in every ${PARTS}th state of the flagship`, () => {
  const model = bind(loadScenario(FLAGSHIP));
  const table = tableOf(model);
  const verdict = lawOfTable(makeChart(model), table, 7, PARTS);
  expect(verdict.found).toEqual([]);
  expect(verdict.states).toBeGreaterThan(table.states / PARTS - table.blocks.length);
});

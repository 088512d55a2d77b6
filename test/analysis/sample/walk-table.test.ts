import { expect, test } from 'vitest';
import { makeWalkTable } from '../../../src/analysis/sample/walk-table.ts';
import { quantalPolicy } from '../../../src/solve/policy/quantal.ts';
import { game } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

test('tables of rounds that are all played differently are refused once they are too large, with the way out', () => {
  const { scenario } = game('fading');
  const toHorizon = scenario.parties.map(({ id }) => `${id}.foresight=horizon`);
  const table = tableOf(game('fading', toHorizon, 60));
  const policy = quantalPolicy(table);
  const walk = makeWalkTable(table, policy);
  expect(walk).toMatchObject({ layers: { length: 181 } });
  expect(makeWalkTable(table, policy, 60)).toEqual({
    what: 'To draw from 60 rounds that are all played differently would take more than 0.5 GiB of memory.',
    wayOut: 'Draw up to a nearer horizon, or let parties look a number of rounds ahead, such as "foresight: 2".',
  });
});

test('tables that repeat take no more room however far the horizon is', () => {
  const table = tableOf(game('haggle', [], 10_000));
  expect(makeWalkTable(table, quantalPolicy(table), 5000)).toMatchObject({ layers: { length: 30_001 } });
});

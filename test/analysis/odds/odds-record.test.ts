import { describe, expect, test } from 'vitest';
import { oddsRecord } from '../../../src/analysis/odds/odds-record.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { golden, tableOf } from '../../support/solve.ts';

const game = solveGame(tableOf(bind(loadScenario('test/golden/prism/strait.yaml'))));
const record = oddsRecord(game, startOf(game.table));

describe('the record of a game', () => {
  test('has the odds of its one pass, and one entry a tally, rung, party and round', () => {
    const { model, odds, byRound, tallies, ladder, value } = record;
    const { scenario } = model;
    expect(odds).toEqual(oddsFrom(game.table, game.chain, startOf(game.table)).odds);
    expect(byRound.map(({ round }) => round)).toEqual(Array.from({ length: model.horizon }, (_, i) => i + 1));
    expect([tallies.length, ladder.length, value.length]).toEqual([
      scenario.tallies.length,
      scenario.ladder.rungs.length,
      scenario.parties.length,
    ]);
  });

  test('counts the start of a tally in', () => {
    const { tallies } = game.table.model.scenario;
    expect(tallies.length).toBeGreaterThan(0);
    for (const [i, { start }] of tallies.entries()) expect(record.tallies[i]).toBeGreaterThan(start);
  });

  test('from a later standpoint begins with its round', () => {
    const climb = golden('climb');
    const { state, turn } = startOf(climb.table);
    const later = oddsRecord(climb, { state, turn: turn + climb.table.blocks.length });
    expect(later.byRound[0]?.round).toBe(2);
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(record)).toEqual(record);
  });
});

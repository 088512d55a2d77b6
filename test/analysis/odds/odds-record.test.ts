import { describe, expect, test } from 'vitest';
import { oddsRecord } from '../../../src/analysis/odds/odds-record.ts';
import { reachedState } from '../../../src/game/table/find-state.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { oddsEverywhere, oddsOf } from '../../../src/solve/odds-everywhere.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { tableOf } from '../../support/solve.ts';

const game = solveGame(tableOf(bind(loadScenario('test/golden/prism/strait.yaml'))));
const record = oddsRecord(game);

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

  test('after a line of play begins with its round, and is what the odds from every state say', () => {
    const { model } = game.table;
    const moves = walk(model, [0, 0, 0]).map(({ move }) => move);
    const later = oddsRecord(game, moves);
    expect(later.byRound[0]?.round).toBe(1 + Math.floor(moves.length / model.order.length));
    const everywhere = oddsEverywhere(game.table, game.chain, moves.length);
    const known = oddsOf(everywhere, reachedState(game.table, later.position.state).index);
    later.odds.forEach((probability, ending) => {
      expect(probability).toBeCloseTo(known[ending]!, 12);
    });
    later.tallies.forEach((count, i) => {
      expect(count).toBeGreaterThanOrEqual(later.position.tallies[i]!);
    });
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(record)).toEqual(record);
  });
});

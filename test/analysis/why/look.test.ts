import { beforeEach, describe, expect, test } from 'vitest';
import { alternativesAt } from '../../../src/analysis/why/alternatives.ts';
import { outlooksIn, outlooksOf } from '../../../src/analysis/why/look.ts';
import { reasonsOf } from '../../../src/analysis/why/why.ts';
import type { Model } from '../../../src/game/model.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { startOf } from '../../../src/solve/odds.ts';
import { oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import { blockAt, turnsIn } from '../../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { bind, game as handSolved } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { weir } from '../../ui/support/play.ts';

const looking = (upper: string, lower: string): Model =>
  bind(weir(), [`upper.foresight=${upper}`, `lower.foresight=${lower}`]);

/** Every turn at which a party moves, with the party. */
function turnsOfParties({ table }: SolvedGame) {
  return Array.from({ length: turnsIn(table) }, (_, turn) => ({ turn, party: blockAt(table, turn).mover })).flatMap(
    ({ turn, party }) => (party === WORLD ? [] : [{ turn, party }]),
  );
}

describe.each([
  ['the same number of rounds', '2', '2'],
  ['the horizon', 'horizon', 'horizon'],
  ['no farther than its move, and to the horizon', '0', 'horizon'],
])('outlooks of parties that look %s', (_, upper, lower) => {
  let game: SolvedGame;
  beforeEach(() => {
    game = solveGame(tableOf(looking(upper, lower)));
  });

  test('are the same whether they are kept or made for one turn alone', () => {
    const kept = outlooksOf(game.table);
    for (const { party, turn } of turnsOfParties(game)) {
      expect(kept.of(party, turn)).toEqual(outlooksOf(game.table).of(party, turn));
    }
  });

  test('begin with the policy that the party plays', () => {
    const kept = outlooksOf(game.table);
    for (const { party, turn } of turnsOfParties(game)) {
      expect(kept.of(party, turn).policies[0]).toEqual(game.policy.at(turn));
    }
  });
});

/** Explains every turn of parties twice from a state of each, and returns how many turns were looked ahead. */
function lookedFor(model: Model): number {
  const game = solveGame(tableOf(model));
  const first = startOf(game.table).state.index;
  for (const { turn } of [...turnsOfParties(game), ...turnsOfParties(game)]) {
    const from = { state: { block: turn % game.table.blocks.length, index: first }, turn };
    const alternatives = alternativesAt(game, from, oddsEverywhere(game.table, game.chain, turn + 1));
    if (alternatives) reasonsOf(game, from, alternatives);
  }
  return outlooksIn(game.table).made();
}

describe('the turns that are looked ahead to explain every choice of a game', () => {
  test('are those of one look-ahead a party where foresight is limited', () => {
    const model = looking('2', '1');
    const blocks = tableOf(model).blocks.length;
    expect(lookedFor(model)).toBe(2 * blocks + blocks);
  });

  test('are made again where so many are not kept: those of one block give way to those of the next', () => {
    const table = tableOf(handSolved('bargain'));
    const ofBoth = [0, 1].flatMap(turn => outlooksOf(table).of(turn, turn).policies);
    const numbers = ofBoth.reduce((sum, { length }) => sum + length, 0);
    const madeKeeping = (most: number) => {
      const kept = outlooksOf(table, most);
      for (const turn of [0, 1, 1, 0]) kept.of(turn, turn);
      return kept.made();
    };
    expect(madeKeeping(numbers)).toBe(4);
    expect(madeKeeping(numbers - 1)).toBe(6);
  });

  test('are those of one pass back from the horizon where parties look there', () => {
    const model = looking('horizon', 'horizon');
    expect(lookedFor(model)).toBe(turnsIn(tableOf(model)));
  });
});

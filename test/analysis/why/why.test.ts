import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongLine } from '../../../src/analysis/why/along-line.ts';
import { type Reasons, reasonsAlong } from '../../../src/analysis/why/why.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { bind, FLAGSHIP, game as handSolved, loadScenario } from '../../support/load.ts';
import { lineOf } from '../../support/moves.ts';
import { few } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { golden, tableOf } from '../../support/solve.ts';
import { reasonsAt } from '../../support/why/reasons-at.ts';

/** How far the probabilities are from what the expected payoffs and the habits make of them, in logarithms. */
function gap(game: SolvedGame, { party, open }: Reasons): number {
  const precision = game.table.model.partyParameters[party]?.precision ?? 0;
  const [first] = open;
  return Math.max(
    0,
    ...open.map(({ probability, expected, habit }) => {
      const known = precision * (expected - (first?.expected ?? 0)) + Math.log(habit / (first?.habit ?? 1));
      return Math.abs(Math.log(probability / (first?.probability ?? 1)) - known);
    }),
  );
}

const worstOdds = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (p, i) => Math.abs(p - (b[i] ?? Number.NaN))));

describe('the reasons for a choice', () => {
  property([anyModel, fc.nat()])('explain its probabilities in generated scenarios', (model, turn) => {
    const game = solveGame(tableOf(model));
    const { table } = game;
    const block = table.blocks[turn % table.blocks.length];
    const at = turn % (table.blocks.length * model.horizon);
    const index = block ? turn % Math.max(1, table.blocks[at % table.blocks.length]?.size ?? 1) : 0;
    const reasons = reasonsAt(game, { state: { block: at % table.blocks.length, index }, turn: at });
    if (reasons) expect(gap(game, reasons)).toBeLessThan(1e-9);
  });

  test.each(few([FLAGSHIP], 0))('explain the first choice of %s, and its odds are those of the start', file => {
    const game = solveGame(tableOf(bind(loadScenario(file))));
    const reasons = reasonsAt(game, startOf(game.table));
    if (!reasons) throw new Error('Washington is to move');
    expect(gap(game, reasons)).toBeLessThan(1e-9);
    expect(worstOdds(reasons.odds, oddsFrom(game.table, game.chain, startOf(game.table)).odds)).toBeLessThan(1e-12);
    expect(reasons.open.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  });

  test('name what each move is about: the centipede is about where it ends', () => {
    const game = golden('centipede-4');
    const reasons = reasonsAt(game, startOf(game.table));
    const take = reasons?.open.find(({ action }) => game.table.model.scenario.actions[action]?.id === 'take');
    expect(take?.parts).toEqual([{ kind: 'ending', id: 'taken-1', worth: 0.8 }]);
  });

  test('are told along a line of play, and are none once play has ended', () => {
    const bargain = solveGame(tableOf(handSolved('bargain')));
    const along = alongLine(bargain, lineOf(bargain.table.model, 'ann:stop'));
    const reasons = reasonsAlong(bargain, along, 0);
    expect(reasons?.open.map(({ action, parts }) => [action, parts.map(({ id }) => id)])).toEqual([
      [0, ['stopped']],
      [1, ['shared']],
    ]);
    expect(reasonsAlong(bargain, along, 1)).toBeUndefined();
  });

  test('are none where the world moves', () => {
    const game = solveGame(tableOf(bind(loadScenario(FLAGSHIP))));
    expect(reasonsAt(game, { state: { block: 2, index: 0 }, turn: 2 })).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { debriefRecord } from '../../../src/analysis/debrief/debrief-record.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { game } from '../../support/load.ts';
import { lineOf } from '../../support/moves.ts';
import { tableOf } from '../../support/solve.ts';

const bargain = game('bargain');
const solved = solveGame(tableOf(bargain));
const moves = lineOf(bargain, 'ann:go bob:grab');
const predictions = [
  { turn: 0, percents: [25, 25, 25, 25] },
  { turn: 1, percents: [0, 27, 73, 1] },
];
const record = debriefRecord(solved, moves, predictions);

describe('the record of a debrief', () => {
  test('has one more of odds, rungs and positions than moves, and every choice explained', () => {
    expect([record.judged, record.odds, record.rungs, record.positions].map(({ length }) => length)).toEqual([
      2, 3, 3, 3,
    ]);
    expect(record.choices).toBe(2);
    expect(record.explained.map(({ turn, reasons }) => [turn, reasons.party])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('says how likely each result was, once its action was chosen', () => {
    const coin = game('coin', ['bias=0.8']);
    const bent = solveGame(tableOf(coin));
    expect(debriefRecord(bent, lineOf(coin, 'player:throw/1')).chances).toEqual([0.8]);
    expect(debriefRecord(bent, lineOf(coin, 'player:throw/2')).chances).toEqual([expect.closeTo(0.2, 15)]);
    expect(record.chances).toEqual([1, 1]);
  });

  test('names the action of which most was expected, of equals the one that was played', () => {
    const named = (game: SolvedGame, line: string) => {
      const { model } = game.table;
      const { explained } = debriefRecord(game, lineOf(model, line));
      return explained.map(({ mostExpected }) => model.scenario.actions[mostExpected]?.id);
    };
    expect(named(solved, 'ann:go bob:share')).toEqual(['stop', 'grab']);
    // Nobody is paid for a lamp.
    const lamps = solveGame(tableOf(game('lamps')));
    expect(named(lamps, 'left:light right:hold')).toEqual(['light', 'hold']);
  });

  test('scores each prediction where it was made, divided by its sum, and their means', () => {
    const { scored, mean, evenMean } = record.predictions;
    expect(scored.map(({ turn }) => turn)).toEqual([0, 1]);
    for (const { turn, held, odds } of scored) {
      expect(odds).toEqual(record.odds[turn]);
      expect(held.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
    const [even, guess] = scored.map(({ score }) => score);
    expect(even).toBe(scored[0]?.evenScore);
    expect(mean).toBeCloseTo(((even ?? Number.NaN) + (guess ?? Number.NaN)) / 2, 12);
    expect(evenMean).toBeCloseTo(scored.reduce((sum, { evenScore }) => sum + evenScore, 0) / 2, 12);
  });

  test('throws where a prediction was made beyond the line', () => {
    expect(() => debriefRecord(solved, moves, [{ turn: 3, percents: [25, 25, 25, 25] }])).toThrow('3 among 3');
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(record)).toEqual(record);
  });
});

import { describe, expect, test } from 'vitest';
import { OddsByTurn, tooMuchToCompare } from '../../../src/analysis/compare/odds-by-turn.ts';
import { oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

test.each([
  { own: [0, 1, 2], what: 'its own' },
  { own: [2, 0, 1], what: 'turned round' },
  { own: [0, 1, 2, -1], what: 'with one more last' },
  { own: [-1, 2, -1, 0, 1], what: 'with others between' },
  { own: [0, 1], what: 'only some of them' },
])('the endings of a list that two games share, $what: $own', ({ own }) => {
  const solved = solveGame(tableOf(game('coin', ['bias=0.8'])));
  const odds = new OddsByTurn(solved, own);
  expect(odds.endings).toBe(own.length);
  for (const turn of [0, 1]) {
    const known = oddsEverywhere(solved.table, solved.chain, turn);
    const states = known.odds.length / known.endings;
    const expected = Array.from({ length: states }, (_, state) =>
      own.map(ending => (ending < 0 ? 0 : (known.odds[state * known.endings + ending] ?? Number.NaN))),
    );
    expect([...odds.at(turn)]).toEqual(expected.flat());
  }
  expect(() => odds.at(2)).toThrow('turn 2 is beyond the horizon');
});

describe('the odds of many turns', () => {
  const solved = solveGame(tableOf(game('weather', [], 25)));

  test('are the same where only a stretch of them at a time is kept', () => {
    const own = solved.table.model.scenario.endings.map((_, ending) => ending);
    const [kept, made] = [new OddsByTurn(solved, own), new OddsByTurn(solved, own, 10)];
    for (let turn = 0; turn <= 50; turn++) expect(made.at(turn)).toEqual(kept.at(turn));
    expect(made.at(3)).toEqual(kept.at(3));
  });

  test('of two games are refused where they would take too much memory, with the way out', () => {
    expect(tooMuchToCompare([solved.table, solved.table])).toBeUndefined();
    const { model, ...table } = tableOf(bind(loadScenario(FLAGSHIP)));
    const far = (horizon: number) => ({ ...table, model: { ...model, horizon } });
    expect(tooMuchToCompare([far(400), far(400)])).toBeUndefined();
    expect(tooMuchToCompare([far(10_000), far(10_000)])).toEqual({
      what: 'To compare games of up to 105,984 states over 10,000 rounds would take more than a GiB of memory.',
      wayOut: 'Compare them up to a nearer horizon, or ask for the odds of each.',
    });
  });
});

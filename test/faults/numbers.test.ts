import { describe, expect, test } from 'vitest';
import { startPosition } from '../../src/game/position.ts';
import { check, type Game, guarantee, makeGame, odds, openScenario, orThrow, problemsText } from '../../src/index.ts';
import { runText } from '../../src/report/answers/run.ts';
import { exportPrism } from '../../src/report/export/exports.ts';
import { textOf } from '../support/read-prism/subjects.ts';

const fileOf = (name: string) => `test/faults/chances/${name}.yaml`;
const gameOf = (name: string): Game => orThrow(makeGame(orThrow(openScenario(fileOf(name)))));

/** Whether each rule of a game holds, by its id. */
const standings = (game: Game) => Object.fromEntries(check(game).rules.map(({ rule, holds }) => [rule, holds]));

const problemsOf = (name: string) => {
  const opened = openScenario(fileOf(name));
  return opened.ok ? '' : problemsText(opened.problems);
};

describe('never.yaml: a stated chance of 1e-13', () => {
  const game = gameOf('never');

  test('counts in the odds, in what can be forced and in what is written for PRISM', () => {
    expect(odds(game).odds).toEqual({ stopped: 1 - 1e-13, sunk: 1e-13, open: 0 });
    expect(guarantee(game, { ending: 'sunk' }).greatest.probability).toBeCloseTo(1e-13, 20);
    expect(textOf(exportPrism(game.model), '.prism')).toContain('1e-13 : ');
  });

  test('breaks "never", makes "possible" hold and is as likely as its bound wants', () => {
    expect(standings(game)).toEqual({ 'no-sinking': false, 'can-sink': true, 'at-least': true });
  });

  test('is told of as no chance of 0', () => {
    expect(check(game).findings?.map(({ kind }) => kind)).toEqual(['endingNeverReached']);
  });
});

test('square.yaml: a chance of p * p counts, though it is 2.5e-13', () => {
  const game = gameOf('square');
  expect(standings(game)).toEqual({ 'no-fire': false });
  // By hand: in five rounds it comes about with 1 − (1 − 2.5e-13)^5.
  expect(odds(game).odds.fire! / 1.25e-12).toBeCloseTo(1, 9);
});

test('certain.yaml: thirds in ten decimals are thirds, and what is sure is proved', () => {
  const game = gameOf('certain');
  expect(standings(game)).toEqual({ 'must-end': true, anyone: true, leads: true });
  const { stopped, sunk, open } = odds(game).odds;
  expect(stopped).toBeCloseTo(1 / 3, 15);
  expect(stopped! + sunk!).toBeCloseTo(1, 15);
  expect(open).toBe(0);
});

test.each(['long', 'lost'])('%s.yaml: nothing is lost over thousands of rounds', name => {
  const { odds: last, byRound } = odds(gameOf(name));
  for (const then of [last, ...byRound.map(one => one.odds)]) {
    expect(Math.abs(Object.values(then).reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
  }
});

test('lost.yaml: what is drawn with 0.000333333 of 0.999999999 comes in 5,000 rounds as often as it should', () => {
  const expected = -Math.expm1(5000 * Math.log1p(-0.000333333 / 0.999999999));
  expect(odds(gameOf('lost')).odds.end).toBeCloseTo(expected, 12);
});

test('huge.yaml: worths that no policy can count with are refused, with their place', () => {
  expect(problemsOf('huge')).toMatch(/^test\/faults\/chances\/huge\.yaml:24:40: error: The payoff "head"/);
});

test('first.yaml: the world keeps its place, and a run says who moves when', () => {
  const { model } = gameOf('first');
  const run = { model, positions: [startPosition(model)], moves: [], hash: '', seed: '1', repeat: '' };
  expect(runText(run)).toContain('\nWho moves in a round: World, then B, then A.\n');
  const { scenario } = model;
  expect(runText({ ...run, model: { ...model, order: scenario.order } })).not.toContain('Who moves in a round');
});

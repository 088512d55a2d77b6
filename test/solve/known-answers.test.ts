import { describe, expect, test } from 'vitest';
import { oddsFrom, startOf } from '../../src/solve/odds.ts';
import { type SolvedGame, solveGame } from '../../src/solve/solve.ts';
import { countTallies } from '../../src/solve/tallies.ts';
import { valueFrom } from '../../src/solve/value.ts';
import answers from '../golden/aqre.json' with { type: 'json' };
import { bind, loadScenario } from '../support/load.ts';
import { uniformPolicy } from '../support/plain/uniform-policy.ts';
import { golden, ladderFrom, probabilityOf, tableOf } from '../support/solve.ts';

const odds = ({ table, chain }: SolvedGame) => {
  const named = table.model.scenario.endings.map(({ id }) => id);
  const found = oddsFrom(table, chain, startOf(table)).odds;
  return Object.fromEntries(named.map((id, i) => [id, found[i] ?? 0]));
};
const value = ({ table, policy }: SolvedGame) => valueFrom(table, policy, startOf(table));

function expectClose(found: readonly number[], known: readonly number[], digits = 12): void {
  expect(found).toHaveLength(known.length);
  found.forEach((x, i) => {
    expect(x).toBeCloseTo(known[i] ?? Number.NaN, digits);
  });
}

const LAMBDAS = ['0', '0.25', '0.5', '1', '2', '5'] as const;

describe.each([4, 6] as const)('the centipede with %i moves is the logit agent quantal response equilibrium', moves => {
  test.each(LAMBDAS)('at λ = %s', lambda => {
    const known = answers[`cent${moves}@${lambda}`];
    const game = golden(`centipede-${moves}`, [`precision=${lambda}`]);
    const takes = known.take.map((_, node) => {
      const mover = node % 2 === 0 ? 'one' : 'two';
      return probabilityOf(game, `${mover} pile=open node=${node}`, node, 'take');
    });
    expectClose(takes, known.take);
    expectClose(Object.values(odds(game)), known.terminal);
    expectClose(value(game), known.value, 11);
  });
});

test('an ordinary logit: 1 / (1 + exp(3.20 - 6.40)) at the last move of the centipede', () => {
  const game = golden('centipede-4');
  expect(probabilityOf(game, 'two pile=open node=3', 3, 'take')).toBeCloseTo(1 / (1 + Math.exp(3.2 - 6.4)), 14);
});

test.each(['0', '1', '2', '4', '8'] as const)('deterrence at λ = %s', lambda => {
  const known = answers[`deterrence@${lambda}`];
  const game = golden('deterrence', [`precision=${lambda}`]);
  const at = (state: string, turn: number, action: string) => probabilityOf(game, state, turn, action);
  expect(at('challenger at=start', 0, 'challenge')).toBeCloseTo(known.nodes['/'].Challenge, 12);
  expect(at('defender at=challenged', 1, 'resist')).toBeCloseTo(known.nodes['/Challenge'].Resist, 12);
  expect(at('challenger at=resisted', 2, 'back-down')).toBeCloseTo(known.nodes['/Challenge/Resist'].BackDown, 12);
  expectClose(value(game), known.value);
});

test.each(['0.0', '0.05', '0.2'] as const)('brinkmanship with a chance of disaster of %s', q => {
  const known = answers[`brink@q=${q},lam=2`];
  const game = golden('brinkmanship', [`q=${q}`]);
  expect(probabilityOf(game, 'one at=start', 0, 'press')).toBeCloseTo(known.nodes['/'].Press, 12);
  expect(probabilityOf(game, 'two at=pressed', 1, 'yield')).toBeCloseTo(known.nodes['/Press/safe'].Yield, 12);
  expectClose(value(game), known.value);
});

describe('with λ = ∞ play is subgame-perfect', () => {
  const perfect = ['one.precision=infinity', 'two.precision=infinity'];

  test('in figure 5.2: (A, G), (C, F) with (3, 8)', () => {
    const game = golden('shoham-5-2', perfect);
    expect(odds(game)['c-end']).toBe(1);
    expect(value(game)).toEqual([3, 8]);
    expect(probabilityOf(game, 'two at=b', 1, 'f')).toBe(1);
    expect(probabilityOf(game, 'one at=f', 2, 'g')).toBe(1);
  });

  test('in the trust game: no trust, (0, 0)', () => {
    const game = golden('kreps-trust', perfect);
    expect(odds(game)['kept-apart']).toBe(1);
    expect(value(game)).toEqual([0, 0]);
  });
});

describe('Markov chains', () => {
  test('the die of Knuth and Yao has six equal faces and 11/3 flips', () => {
    const game = golden('knuth-yao-die');
    const found = odds(game);
    for (const face of [1, 2, 3, 4, 5, 6]) expect(found[`face-${face}`]).toBeCloseTo(1 / 6, 15);
    const counter = countTallies(game.table, game.policy);
    oddsFrom(game.table, game.chain, startOf(game.table), counter.onTurn);
    expect(counter.grown()[0]).toBeCloseTo(11 / 3, 14);
    expect(game.table.states).toBe(13);
    expect(game.table.branches).toBe(14);
  });

  test.each([
    [2, 1 / 8],
    [10, 0.16650390625],
    [200, 1 / 6],
  ])('the chain of PRISM reaches state 2 within %i steps with probability %f', (steps, known) => {
    expect(odds(golden('dtmc-pctl', [], steps))['at-2']).toBeCloseTo(known, 15);
  });
});

test('tic-tac-toe has 5,478 states, and uniform play gives X 737/1260, O 121/420, a draw 8/63', () => {
  const { table } = golden('tic-tac-toe');
  const game = solveGame(table, uniformPolicy(table));
  expect(table.states).toBe(5478);
  const ended = table.blocks.reduce((sum, { ending }) => sum + ending.filter(index => index >= 0).length, 0);
  expect(ended).toBe(958);
  const found = odds(game);
  expect(found['line-of-x']).toBeCloseTo(737 / 1260, 14);
  expect(found['line-of-o']).toBeCloseTo(121 / 420, 14);
  expect(found.full).toBeCloseTo(8 / 63, 14);
});

describe('the ladder model, as PRISM has it', () => {
  const table = tableOf(bind(loadScenario('test/bench/ladder.yaml')));
  const game = solveGame(table, uniformPolicy(table));

  test('has 162,400 states and 530,260 choices', () => {
    expect([table.states, table.choices]).toEqual([162_400, 530_260]);
  });

  test('ends in agreement with 0.0497364846810 and in war with 0.602366919572 after 60 turns of uniform play', () => {
    const found = odds(game);
    expect(found.agreement).toBeCloseTo(0.049736484681, 12);
    expect(found.war).toBeCloseTo(0.602366919572, 12);
  });
});

test('a rung that play stands on has been reached', () => {
  const { table, chain } = golden('deterrence');
  expect(ladderFrom(table, chain, startOf(table))).toEqual([]);
});

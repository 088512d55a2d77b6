import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import { startPosition } from '../../../src/game/position.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { turnWithin } from '../../../src/game/table/turn-lever.ts';
import { type Odds, oddsFrom } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyWholeGame } from '../../support/arbitrary/settings.ts';
import { bind, GAMES, game, readScenario } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';
import { tableOf, turnedTable } from '../../support/solve.ts';

const oddsAt = (table: GameTable, turn = 0): Odds =>
  oddsFrom(table, solveGame(table).chain, { state: table.start, turn }).odds;

const gap = (a: Odds, b: Odds) => Math.max(...a.map((p, i) => Math.abs(p - (b[i] ?? Number.NaN))));

/** A model of the same scenario with any starts and levers. */
const anyOther = ({ scenario }: Model) =>
  fc
    .tuple(
      ...scenario.variables.map(({ name, min, size }) =>
        fc.nat(size - 1).map((digit): [string, number] => [name, min + digit]),
      ),
      ...scenario.levers.map(({ name, min, max, step }) =>
        fc.nat(Math.floor((max - min) / step + 1e-9)).map((steps): [string, number] => [name, min + steps * step]),
      ),
    )
    .chain(settings => fc.subarray(settings))
    .map(settings => makeModel(scenario, new Map(settings)))
    .filter(isModel);

describe('another start', () => {
  const { scenario } = game('haggle');
  const table = tableOf(bind(scenario));

  test.each([['price=1'], ['trust=-1'], ['price=0', 'trust=1']])(
    '%s is a state of the table, which stays',
    (...set) => {
      const model = bind(scenario, set);
      const same = turnedTable(table, model);
      expect(same.blocks).toBe(table.blocks);
      expect(same.start).toEqual(findState(table, model.start));
      expect(gap(oddsAt(same), oddsAt(tableOf(model)))).toBeLessThan(1e-15);
    },
  );

  test('of another scenario, though it has the same parties, is none of the table', () => {
    expect(turnWithin(table, bind(scenario, ['price=1']))).toBeDefined();
    const other = readScenario(`${GAMES}/haggle.yaml`);
    expect(turnWithin(table, bind(other, ['price=1']))).toBeUndefined();
  });

  test('price 2 cannot come about, and is explored from', () => {
    const anew = turnedTable(table, bind(scenario, ['price=2']));
    expect(anew.blocks).not.toBe(table.blocks);
    expect(anew.states).toBe(tableOf(bind(scenario, ['price=2'])).states);
  });

  property([anyModel.chain(model => anyOther(model).map(other => [model, other] as const))])(
    'and other levers have the odds of a game explored anew, and all its states',
    ([model, other]) => {
      const [same, anew] = [turnedTable(tableOf(model), other), tableOf(other)];
      expect(gap(oddsAt(same), oddsAt(anew))).toBeLessThan(1e-12);
      for (const state of anew.blocks.flatMap(block => [...block.state])) expect(findState(same, state)).toBeDefined();
    },
  );
});

property([anyModel, anyWholeGame])(
  'a game under way, explored from where it stands, has the odds of the whole game there',
  (model, choices) => {
    const whole = tableOf(model);
    for (const { state, turn } of [startPosition(model), ...walk(model, choices).map(step => step.position)]) {
      const here = { ...model, start: state };
      const part = tableOf(here);
      expect(part.states).toBeLessThanOrEqual(whole.states);
      expect(gap(oddsAt(part, turn), oddsAt(turnedTable(whole, here), turn))).toBeLessThan(1e-12);
    }
  },
);

describe('a lever that moves chances', () => {
  const { scenario } = game('coin');
  const coin = (bias: number) => bind(scenario, [`bias=${bias}`]);
  const chancesOf = (bias: number) => [...(turnWithin(tableOf(coin(0.5)), coin(bias))?.rows.chance ?? [])];

  test('weighs the results again', () => {
    expect(chancesOf(0.2)).toEqual([0.2, 0.8]);
  });

  test.each([
    [0.5, 1],
    [0.5, 0],
    [1, 0.5],
    [0, 0.5],
    [0, 1],
  ])('from %d to %d wants the game explored anew: a result comes or goes', (from, to) => {
    expect(turnWithin(tableOf(coin(from)), coin(to))).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/game/model.ts';
import {
  advance,
  canMove,
  endingAfter,
  type Position,
  positionsAlong,
  roundOf,
  startPosition,
  turnsOf,
} from '../../src/game/position.ts';
import { drawsOf, openActions } from '../../src/game/rules.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { anyChoices } from '../support/arbitrary/settings.ts';
import { game } from '../support/load.ts';
import { allMoves, lineOf, moveOf, reach, walk } from '../support/moves.ts';
import { property } from '../support/property.ts';

const tallies = (model: Model, { tallies }: Position) =>
  Object.fromEntries(model.scenario.tallies.map(({ id }, i) => [id, tallies[i]]));

const endingName = (model: Model, { ending }: Position) =>
  ending === null ? null : model.scenario.endings[ending]?.id;

describe('tallies', () => {
  test.each([
    ['', { catch: 5, costs: 100, empty: 0 }],
    // The round: wage 10 + stock 2; the cast: 1; the catch: stock 2.
    ['mate:cast/1', { catch: 7, costs: 113, empty: 0 }],
    ['mate:cast/1 rival:hold', { catch: 7, costs: 113, empty: 0 }],
    // The next round finds stock 1.
    ['mate:cast/1 rival:hold mate:hold', { catch: 7, costs: 124, empty: 0 }],
    // At stock 1 a net may be empty, and the rival's restocking costs 3 - 1.
    ['mate:cast/1 rival:hold mate:cast/2 rival:restock', { catch: 7, costs: 127, empty: 1 }],
    // At stock 0 the round costs 10 + 0 and 7 for the glut.
    ['mate:cast/1 rival:hold mate:cast/1 rival:hold mate:hold', { catch: 8, costs: 142, empty: 0 }],
  ])('count what the round, the action and the result add, read before the move: %s', (line, expected) => {
    const model = game('fishery');
    expect(tallies(model, reach(model, line))).toEqual(expected);
  });

  test('read levers', () => {
    const model = game('fishery', ['wage=0']);
    expect(tallies(model, reach(model, 'mate:hold'))).toEqual({ catch: 5, costs: 102, empty: 0 });
  });

  test('are counted for shocks too', () => {
    const model = game('weather');
    expect(tallies(model, reach(model, 'world:gust sailor:hold world:gust'))).toEqual({ gusts: 2 });
  });
});

describe('the horizon', () => {
  test('ends play after so many rounds of as many turns as there are movers', () => {
    const model = game('lamps');
    expect(turnsOf(model)).toBe(4);
    const line = 'left:light right:hold left:hold';
    expect(endingName(model, reach(model, line))).toBeNull();
    expect(endingName(model, reach(model, `${line} right:light`))).toBe('bright');
    expect(endingName(model, reach(model, `${line} right:hold`))).toBe('dim');
  });

  test('gives way to an ending that stops play at the last turn', () => {
    const model = game('ovens');
    expect(endingName(model, reach(model, 'cook:wait cook:burn'))).toBe('fire');
    expect(endingName(model, reach(model, 'cook:wait cook:wait'))).toBe('raw');
  });

  test('may be set otherwise', () => {
    const model = game('ovens', [], 1);
    expect(endingName(model, reach(model, 'cook:wait'))).toBe('raw');
  });

  test.each([
    [0, 1],
    [2, 1],
    [3, 2],
    [8, 3],
  ])('counts rounds from 1: turn %i belongs to round %i', (turn, round) => {
    expect(roundOf(game('haggle'), turn)).toBe(round);
  });
});

describe('a start that is an ending', () => {
  test('leaves nothing to do', () => {
    const model = game('stillborn');
    const start = startPosition(model);
    expect(endingName(model, start)).toBe('peace');
    expect(allMoves(model).some(move => canMove(model, start, move))).toBe(false);
  });

  test('is none with another setting', () => {
    const model = game('stillborn', ['treaty=war']);
    expect(endingName(model, startPosition(model))).toBeNull();
    expect(endingName(model, reach(model, 'crown:strike'))).toBeNull();
    expect(endingName(model, reach(model, 'crown:strike crown:strike'))).toBe('war');
    expect(endingName(model, reach(model, 'crown:sign'))).toBe('peace');
  });
});

describe('a move', () => {
  test.each([
    ['is refused out of turn', 'buyer:wait'],
    ['is refused to the one who has just moved', 'seller:cut seller:cut'],
    ['is refused where its condition fails', 'seller:insist buyer:accept/1'],
    ['is refused where its result has no chance', 'seller:cut buyer:accept/2'],
    ['is refused where an ending holds', 'seller:cut buyer:accept/1 world:quiet'],
  ])('%s', (_, line) => {
    expect(() => reach(game('haggle'), line)).toThrow(/^move \d\/\d cannot be made in state \d+$/);
  });

  test('is refused where there is no such action or result', () => {
    const model = game('haggle');
    const start = startPosition(model);
    const { action } = moveOf(model, 'seller:cut');
    expect(canMove(model, start, { action, result: 0 })).toBe(true);
    expect(canMove(model, start, { action, result: 1 })).toBe(false);
    expect(canMove(model, start, { action, result: -1 })).toBe(false);
    expect(canMove(model, start, { action: 99, result: 0 })).toBe(false);
    expect(() => advance(model, start, { action: 99, result: 0 })).toThrow('move 99/0 cannot be made');
  });

  property([anyModel, anyChoices])('can be made as long as no ending holds, and never after', (model, choices) => {
    for (const { position } of walk(model, choices)) {
      expect(allMoves(model).some(move => canMove(model, position, move))).toBe(position.ending === null);
      expect(position.ending).toBe(endingAfter(model, position.state, position.turn));
    }
  });

  property([anyModel, anyChoices])('is drawn from chances that sum to 1', (model, choices) => {
    for (const { position } of walk(model, choices)) {
      for (const action of openActions(model, position.state)) {
        const draws = drawsOf(model, position.state, action);
        expect(draws.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
        for (const { chance } of draws) expect(chance > 0 && chance <= 1 + 1e-9).toBe(true);
      }
    }
  });
});

test('a line of play passes the start and where each of its moves leads', () => {
  const model = game('haggle');
  const lines = ['', 'seller:cut', 'seller:cut buyer:accept/1'];
  expect(positionsAlong(model, lineOf(model, lines[2]!))).toEqual(lines.map(line => reach(model, line)));
  expect(positionsAlong(model, [])).toEqual([startPosition(model)]);
});

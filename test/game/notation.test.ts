import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLine, makeMove, makeState, moverId, parseLine, parseMove, parseState } from '../../src/game/notation.ts';
import { type Mover, WORLD } from '../../src/scenario/scenario.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { anyChoices } from '../support/arbitrary/settings.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../support/load.ts';
import { allMoves, walk } from '../support/moves.ts';
import { property } from '../support/property.ts';

const haggle = game('haggle');

describe('a state in one line', () => {
  test('is who moves and how each variable stands', () => {
    expect(makeState(haggle, haggle.start)).toBe('seller deal=open price=3 trust=0');
  });

  property([anyModel, fc.nat()])('is read back as the same state', (model, number) => {
    const state = number % (model.space.volume * model.space.positions);
    expect(parseState(model, makeState(model, state))).toBe(state);
  });

  test('may name the variables in any order, with any space between', () => {
    expect(parseState(haggle, '  seller\ttrust=0  deal=open price=3 ')).toBe(haggle.start);
  });

  test.each([
    ['nobody deal=open price=3 trust=0', '"nobody" does not move in this scenario.'],
    ['', '"" does not move in this scenario.'],
    ['seller deal=open price=3', 'The state does not say how "trust" stands.'],
    ['seller deal=open price=4 trust=0', '"4" is not a value of "price".'],
    ['seller deal=ajar price=3 trust=0', '"ajar" is not a value of "deal".'],
    ['seller deal=open price=03 trust=0', '"03" is not a value of "price".'],
    ['seller deal=open price=3=3 trust=0', '"3=3" is not a value of "price".'],
    ['seller deal=open price trust=0', '"" is not a value of "price".'],
    ['seller deal=open price=3 price=2 trust=0', 'The state says twice how "price" stands.'],
    ['seller deal=open price=3 trust=0 mood=1', '"mood" is not a variable of this scenario.'],
  ])('that is wrong is told what is wrong: %s', (text, what) => {
    expect(parseState(haggle, text)).toMatchObject({ what });
  });

  property([fc.string()])('of any text at all is read or refused, and never throws', text => {
    const state = parseState(haggle, text);
    expect(typeof state === 'number' || state.what.length > 0).toBe(true);
  });
});

describe('a move in one word', () => {
  test.each(['seller:cut', 'buyer:wait', 'buyer:accept/1', 'buyer:accept/2', 'world:rumour', 'world:quiet'])(
    'is written as it is read: %s',
    text => {
      const move = parseMove(haggle, text);
      expect('what' in move ? move.what : makeMove(haggle, move)).toBe(text);
    },
  );

  test('may number the only result', () => {
    expect(parseMove(haggle, 'seller:cut/1')).toEqual(parseMove(haggle, 'seller:cut'));
  });

  property([anyModel])('is read back as the same move, and no two read alike', model => {
    const moves = allMoves(model);
    for (const move of moves) expect(parseMove(model, makeMove(model, move))).toEqual(move);
    expect(new Set(moves.map(move => makeMove(model, move))).size).toBe(moves.length);
  });

  test('of the flagship is read back as the same move', () => {
    const model = bind(loadScenario(FLAGSHIP));
    for (const move of allMoves(model)) expect(parseMove(model, makeMove(model, move))).toEqual(move);
  });

  test.each([
    ['cut', '"cut" is not a move.', 'Expected PARTY:ACTION/RESULT, such as washington:hold.'],
    ['', '"" is not a move.', 'Expected PARTY:ACTION/RESULT, such as washington:hold.'],
    ['!seller:cut', '"!seller:cut" is not a move.', 'Expected PARTY:ACTION/RESULT, such as washington:hold.'],
    ['seller:cut/one', '"seller:cut/one" is not a move.', 'Expected PARTY:ACTION/RESULT, such as washington:hold.'],
    ['sellers:cut', '"sellers" does not move in this scenario.', expect.stringMatching(/^Did you mean "seller"\?/)],
    ['seller:cuts', '"cuts" is not an action.', expect.stringMatching(/^Did you mean "cut"\?/)],
    ['buyer:cut', '"cut" is not an action.', expect.anything()],
    ['world:rumor', '"rumor" is not a shock.', expect.stringMatching(/^Did you mean "rumour"\?/)],
    ['world:quiet/1', 'A shock has no results to number.', 'Write world:quiet.'],
    ['seller:cut/2', '"cut" has no result 2.', 'It has one: write cut.'],
    ['buyer:accept', '"accept" has 2 results.', 'Say which: accept/1 to accept/2.'],
    ['buyer:accept/3', '"accept" has no result 3.', 'Say which: accept/1 to accept/2.'],
    ['buyer:accept/12', '"accept" has no result 12.', 'Say which: accept/1 to accept/2.'],
    ['buyer:accept/0', '"accept" has no result 0.', 'Say which: accept/1 to accept/2.'],
  ])('that is wrong is told what is wrong: %s', (text, what, wayOut) => {
    expect(parseMove(haggle, text)).toEqual({ what, wayOut });
  });

  test('cannot be written where there is no such action', () => {
    expect(() => makeMove(haggle, { action: 99, result: 0 })).toThrow('there is no action 99 in haggle');
  });

  property([fc.string()])('of any text at all is read or refused, and never throws', text => {
    const move = parseMove(haggle, text);
    expect('what' in move ? move.what.length > 0 : true).toBe(true);
  });
});

describe('a line of play', () => {
  property([anyModel, anyChoices])('is read back as the same moves', (model, choices) => {
    const moves = walk(model, choices).map(({ move }) => move);
    expect(parseLine(model, makeLine(model, moves))).toEqual(moves);
  });

  test('without moves is empty', () => {
    expect(parseLine(haggle, '  ')).toEqual([]);
    expect(makeLine(haggle, [])).toBe('');
  });

  test('stops at the first move that cannot be made, and says where it stands', () => {
    expect(parseLine(haggle, 'seller:cut buyer:wait world:quiet buyer:wait')).toEqual({
      what: 'Move 4, "buyer:wait", cannot be made.',
      wayOut: 'There it stands: seller deal=open price=1 trust=0.',
    });
  });

  test('says that play has ended, where it has: by an ending, at the horizon, before it began', () => {
    expect(parseLine(haggle, 'seller:cut buyer:accept/1 world:quiet')).toEqual({
      what: 'Move 3, "world:quiet", cannot be made: play has ended after move 2, with “sold”.',
      wayOut: 'Leave it out, and all that follows it.',
    });
    const short = game('haggle', [], 1);
    expect(parseLine(short, 'seller:cut buyer:wait world:quiet seller:cut')).toMatchObject({
      what: expect.stringMatching(/^Move 4, "seller:cut", cannot be made: play has ended after move 3, with “.+”\.$/),
    });
    expect(parseLine(game('haggle', ['deal=sold']), 'seller:cut')).toEqual({
      what: 'Move 1, "seller:cut", cannot be made: play has ended at the start, with “sold”.',
      wayOut: 'Leave all moves out.',
    });
  });

  test('stops at the first word that is no move', () => {
    expect(parseLine(haggle, 'seller:cut buyer')).toMatchObject({ what: '"buyer" is not a move.' });
  });
});

test('a mover is named by its id, the world by its own name', () => {
  const movers: Mover[] = [0, 1, WORLD];
  expect(movers.map(mover => moverId(haggle, mover))).toEqual(['seller', 'buyer', 'world']);
  expect(() => moverId(haggle, 9)).toThrow('there is no party 9 among 2');
});

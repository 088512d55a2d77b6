import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitOf,
  digitsOf,
  makeSpace,
  packState,
  passTurn,
  positionOf,
  type StateSpace,
  turnOrder,
} from '../../src/game/space.ts';
import { type Mover, WORLD } from '../../src/scenario/scenario.ts';
import { game } from '../support/load.ts';
import { property } from '../support/property.ts';

const anySpace = fc
  .record({ sizes: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), movers: fc.integer({ min: 1, max: 4 }) })
  .map(({ sizes, movers }): StateSpace => {
    const [variable] = game('haggle').scenario.variables;
    if (!variable) throw new Error('haggle has variables');
    const variables = sizes.map(size => ({ ...variable, size }));
    return makeSpace(
      variables,
      Array.from({ length: movers }, (_, mover) => mover),
    );
  });

const anyPlace = anySpace.chain(space =>
  fc.record({
    space: fc.constant(space),
    digits: fc.tuple(...space.sizes.map(size => fc.nat(size - 1))),
    position: fc.nat(space.positions - 1),
  }),
);

describe('packed states', () => {
  property([anyPlace])('give back the digits and the position they were packed from', place => {
    const { space, digits, position } = place;
    const state = packState(space, digits, position);
    expect(digitsOf(space, state)).toEqual(digits);
    expect(digits.map((_, variable) => digitOf(space, state, variable))).toEqual(digits);
    expect(positionOf(space, state)).toBe(position);
  });

  property([anySpace, fc.nat()])('are as many as there are combinations, without gaps', (space, number) => {
    const state = number % (space.volume * space.positions);
    expect(packState(space, digitsOf(space, state), positionOf(space, state))).toBe(state);
  });

  property([anyPlace])('keep their digits when the turn passes, and come round after one round', place => {
    const { space, digits, position } = place;
    let state = packState(space, digits, position);
    for (let turn = 1; turn <= space.positions; turn++) {
      state = passTurn(space, state);
      expect(digitsOf(space, state)).toEqual(digits);
      expect(positionOf(space, state)).toBe((position + turn) % space.positions);
    }
    expect(state).toBe(packState(space, digits, position));
  });

  test('number the last variable fastest and the mover slowest', () => {
    const { space } = game('haggle');
    expect(space).toEqual({ sizes: [2, 4, 3], strides: [12, 3, 1], volume: 24, positions: 3 });
    expect(packState(space, [1, 2, 0], 1)).toBe(24 + 12 + 6);
  });

  test.each([
    [[1, 4, 0], 1],
    [[1, -1, 0], 1],
    [[0.5, 0, 0], 1],
    [[0, 0, 0], 3],
  ])('are not made of the digits %j at position %d, which would spill into others', (digits, position) => {
    const told = `no state has the digits ${digits.join(', ')} of 2, 4, 3 at position ${position}`;
    expect(() => packState(game('haggle').space, digits, position)).toThrow(told);
  });

  test('are one a mover where there is no variable', () => {
    const space = makeSpace([], [0, WORLD]);
    expect(space).toEqual({ sizes: [], strides: [], volume: 1, positions: 2 });
    expect(passTurn(space, 1)).toBe(0);
  });
});

describe('the order of turns', () => {
  test.each<[Mover[], number, Mover[]]>([
    [[0, 1, WORLD], 0, [0, 1, WORLD]],
    [[0, 1, WORLD], 1, [1, 0, WORLD]],
    [[0, WORLD, 1, 2], 1, [1, WORLD, 2, 0]],
    [[0, WORLD, 1, 2], 2, [2, WORLD, 0, 1]],
    [[WORLD, 2, 0, 1], 1, [WORLD, 0, 1, 2]],
    [[0], 0, [0]],
  ])('turns %j by %i into %j', (order, first, turned) => {
    expect(turnOrder(order, first)).toEqual(turned);
  });

  property([fc.uniqueArray(fc.nat(6), { minLength: 1 }), fc.nat(6), fc.nat(7)])(
    'keeps every party once and the world where it was',
    (parties, first, at) => {
      const order: Mover[] = [...parties];
      order.splice(at, 0, WORLD);
      const turned = turnOrder(order, first % parties.length);
      expect(turned.indexOf(WORLD)).toBe(order.indexOf(WORLD));
      expect([...turned].sort()).toEqual([...order].sort());
      expect(turned.find(mover => mover !== WORLD)).toBe(parties[first % parties.length]);
    },
  );
});

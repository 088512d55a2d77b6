import { type Mover, type Variable, WORLD } from '../scenario/scenario.ts';

/**
 * A packed state: one exact non-negative integer, `position * volume + Σ digit_i * stride_i`.
 * States of one mover stand together, an effect is an addition, and passing the turn adds `volume`.
 */
export type State = number;

/** How states are packed. Lengths are the number of variables; the last variable turns fastest. */
export interface StateSpace {
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  /** The number of combinations of the variables. */
  readonly volume: number;
  /** The number of movers in a round. */
  readonly positions: number;
}

export function makeSpace(variables: readonly Variable[], order: readonly Mover[]): StateSpace {
  const sizes = variables.map(variable => variable.size);
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1));
  const volume = sizes.reduce((product, size) => product * size, 1);
  return { sizes, strides, volume, positions: order.length };
}

/** Returns the digit of one variable, from 0 to its size less 1. */
export function digitOf(space: StateSpace, state: State, variable: number): number {
  return Math.floor(state / space.strides[variable]!) % space.sizes[variable]!;
}

/** Returns the digits of all variables. */
export function digitsOf(space: StateSpace, state: State): number[] {
  return space.sizes.map((_, variable) => digitOf(space, state, variable));
}

/** Returns the place in the order of the one to move, from 0. */
export function positionOf(space: StateSpace, state: State): number {
  return Math.floor(state / space.volume);
}

/** Packs one digit a variable and a position; the reverse of `digitsOf` and `positionOf`. */
export function packState(space: StateSpace, digits: readonly number[], position: number): State {
  const isInRange = (digit: number, size = 0) => Number.isInteger(digit) && digit >= 0 && digit < size;
  if (!digits.every((digit, i) => isInRange(digit, space.sizes[i])) || !isInRange(position, space.positions)) {
    throw new Error(
      `no state has the digits ${digits.join(', ')} of ${space.sizes.join(', ')} at position ${position}`,
    );
  }
  return digits.reduce((sum, digit, i) => sum + digit * space.strides[i]!, position * space.volume);
}

/** Returns the same values of the variables with the next in the order to move. */
export function passTurn(space: StateSpace, state: State): State {
  const next = state + space.volume;
  return next < space.volume * space.positions ? next : next - space.volume * space.positions;
}

/**
 * Turns the parties of an order round so that the one numbered `first` among them moves first.
 * The world keeps its place: `[washington, caracas, world]` turned by 1 is `[caracas, washington, world]`.
 */
export function turnOrder(order: readonly Mover[], first: number): readonly Mover[] {
  const parties = order.filter(mover => mover !== WORLD);
  const turned = [...parties.slice(first), ...parties.slice(0, first)];
  let next = 0;
  return order.map(mover => (mover === WORLD ? WORLD : (turned[next++] ?? mover)));
}

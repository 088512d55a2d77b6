import { at } from '../../num/at.ts';
import type { StateSpace } from '../space.ts';

/**
 * A function of a few digits as a table: entry `Σ digit[variable[i]] * stride[i]` holds its value.
 * The first variable turns fastest.
 */
export interface Lookup {
  readonly variables: Int32Array;
  readonly strides: Float64Array;
  readonly size: number;
}

/** Lays out a table over some variables, ascending, each once. Its size may be more than memory holds. */
export function makeLookup(space: StateSpace, read: readonly number[]): Lookup {
  const variables = [...new Set(read)].sort((a, b) => a - b);
  let size = 1;
  const strides = variables.map(variable => {
    const stride = size;
    size *= at(space.sizes, variable, 'variable');
    return stride;
  });
  return { variables: Int32Array.from(variables), strides: Float64Array.from(strides), size };
}

/** Returns the entry that digits belong to. */
export function entryOf({ variables, strides }: Lookup, digits: Int32Array): number {
  let entry = 0;
  for (let i = 0; i < variables.length; i++) entry += digits[variables[i]!]! * strides[i]!;
  return entry;
}

/** Writes the digits that belong to an entry; the reverse of `entryOf` for the variables of the table. */
export function digitsOfEntry(
  space: StateSpace,
  { variables, strides }: Lookup,
  entry: number,
  digits: Int32Array,
): void {
  for (let i = 0; i < variables.length; i++) {
    const variable = variables[i]!;
    digits[variable] = Math.floor(entry / strides[i]!) % space.sizes[variable]!;
  }
}

/**
 * Writes the digits of a packed state less its position's part; the fast twin of `digitsOf`. No division waits for the
 * one before it, as each would if it went on with the rest of that one. Quotients of integers below 2^53 have exact
 * floors.
 */
export function decodeDigits({ sizes, strides }: StateSpace, combination: number, digits: Int32Array): void {
  let above = 0;
  for (let variable = 0; variable < digits.length; variable++) {
    const quotient = Math.floor(combination / strides[variable]!);
    digits[variable] = quotient - above * sizes[variable]!;
    above = quotient;
  }
}

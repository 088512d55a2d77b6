import { at } from '../../../num/at.ts';
import { applyEffect } from '../../../scenario/effect.ts';
import type { Effect } from '../../../scenario/scenario.ts';
import type { StateSpace } from '../../space.ts';

/** What a result adds to a packed state: for each variable it changes one addend a digit, so that a step stops at the bounds. */
export interface Addends {
  readonly variables: readonly number[];
  readonly byDigit: readonly Float64Array[];
}

export function makeAddends({ sizes, strides }: StateSpace, effects: readonly Effect[]): Addends {
  const byDigit = effects.map(effect => {
    const size = at(sizes, effect.variable, 'variable');
    const stride = at(strides, effect.variable, 'variable');
    return Float64Array.from({ length: size }, (_, digit) => (applyEffect(effect, digit, size) - digit) * stride);
  });
  return { variables: effects.map(({ variable }) => variable), byDigit };
}

/** Returns what a result adds where the digits stand so. */
export function addendAt({ variables, byDigit }: Addends, digits: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < variables.length; i++) sum += byDigit[i]![digits[variables[i]!]!]!;
  return sum;
}

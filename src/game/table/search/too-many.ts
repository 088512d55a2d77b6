import { at } from '../../../num/at.ts';
import { listed } from '../../../words/list.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import type { Message } from '../../../words/problem.ts';
import { quote } from '../../../words/quote.ts';
import type { Model } from '../../model.ts';
import { decodeDigits } from '../lookup.ts';
import type { Frontier } from './frontier.ts';

/** How many variables are named. */
const NAMED = 3;

/**
 * Says that a game has too many states, and which variables make it so: those that took the most values in the states
 * found. What a variable could take says less, since much of it may never be reached.
 */
export function tooManyStates(model: Model, frontiers: readonly Frontier[], maxStates: number): Message {
  const { id, variables } = model.scenario;
  const taken = valuesTaken(model, frontiers);
  const largest = variables
    .map(({ name, size }, i) => ({ name, size, values: at(taken, i, 'variable') }))
    .filter(({ values }) => values > 1)
    .sort((a, b) => b.values - a.values || b.size - a.size)
    .slice(0, NAMED);
  const names = listed(largest.map(({ name, size, values }) => `${name} (${values} of ${size})`));
  const shrink = `What multiplies them most, with the values taken so far: ${names}. Give them fewer values, or allow more`;
  return {
    what: `${quote(id)} has more than ${grouped(maxStates)} states that can be reached.`,
    wayOut: `${names === '' ? 'Allow more' : shrink} with --max-states.`,
  };
}

/** Returns how many values each variable takes in the states found. */
function valuesTaken({ space }: Model, frontiers: readonly Frontier[]): readonly number[] {
  const isTaken = space.sizes.map(size => new Uint8Array(size));
  const digits = new Int32Array(space.sizes.length);
  for (const { index } of frontiers) {
    for (const combination of index.renumber()) {
      decodeDigits(space, combination, digits);
      for (let variable = 0; variable < digits.length; variable++) isTaken[variable]![digits[variable]!] = 1;
    }
  }
  return isTaken.map(marks => marks.reduce((sum, mark) => sum + mark, 0));
}

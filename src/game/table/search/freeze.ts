import type { Model } from '../../model.ts';
import type { Block } from '../table.ts';
import type { Frontier } from './frontier.ts';

/**
 * Writes the block of a frontier whose states are all found and numbered: `combinations` are its own in their order.
 * Every state is looked at a second time. So each array is made once, at its full length, and filled from front to
 * back. To keep what was found first would mean a second copy, read in no order.
 */
export function freezeBlock(
  { order, space }: Model,
  { position, successors, choices, branches }: Frontier,
  combinations: Float64Array,
  { index: next }: Frontier,
): Block {
  const size = combinations.length;
  const isSmall = space.volume * space.positions < 2 ** 31;
  const state = isSmall ? new Int32Array(size) : new Float64Array(size);
  const ending = new Int16Array(size);
  const choiceStart = new Int32Array(size + 1);
  const choiceRow = new Int32Array(choices);
  const branchStart = new Int32Array(choices + 1);
  const target = new Int32Array(branches);
  let choice = 0;
  let branch = 0;
  for (let i = 0; i < size; i++) {
    const combination = combinations[i]!;
    successors.look(combination);
    state[i] = combination + position * space.volume;
    ending[i] = successors.ending;
    for (let own = 0; own < successors.choices; own++) {
      choiceRow[choice++] = successors.row[own]!;
      branchStart[choice] = branch + successors.end[own]!;
    }
    for (let own = 0; own < successors.branches; own++) target[branch++] = next.get(successors.target[own]!);
    choiceStart[i + 1] = choice;
  }
  return { position, mover: order[position]!, size, state, ending, choiceStart, choiceRow, branchStart, target };
}

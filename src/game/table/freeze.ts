import type { Frontier } from './frontier.ts';
import type { Block } from './table.ts';

/** The final numbers of a block's states: in the order of their packed states, so that neighbours stand together. */
export interface Numbering {
  /** The packed states less their position's part, ascending. */
  readonly combinations: Float64Array;
  /** The final number of the state found as the `i`th. */
  readonly rank: Int32Array;
}

/**
 * Numbers the states of a block anew. The order of finding scatters what belongs together; in packed order the passes
 * over a block run through memory, which makes them about half as long.
 */
export function numberStates({ combinations: found, index }: Frontier): Numbering {
  const combinations = Float64Array.from({ length: found.length }, (_, i) => found.at(i)).sort();
  const rank = new Int32Array(combinations.length);
  for (let number = 0; number < combinations.length; number++) {
    const combination = combinations[number]!;
    rank[index.get(combination)] = number;
    index.set(combination, number);
  }
  return { combinations, rank };
}

/** Freezes a block whose states are all found, with its own new numbers and those of the block it leads to. */
export function freezeBlock(frontier: Frontier, { combinations, rank }: Numbering, next: Numbering): Block {
  const { space, position, mover } = frontier;
  const size = combinations.length;
  const found = new Int32Array(size);
  for (let i = 0; i < size; i++) found[rank[i]!] = i;
  const offset = position * space.volume;
  const isSmall = space.volume * space.positions < 2 ** 31;
  const state = isSmall ? new Int32Array(size) : new Float64Array(size);
  const ending = new Int16Array(size);
  for (let i = 0; i < size; i++) {
    state[i] = combinations[i]! + offset;
    ending[i] = frontier.ending.at(found[i]!);
  }
  return { position, mover, size, state, ending, ...freezeChoices(frontier, found, next.rank) };
}

type Choices = Pick<Block, 'choiceStart' | 'choiceRow' | 'branchStart' | 'target'>;

function freezeChoices(frontier: Frontier, found: Int32Array, rank: Int32Array): Choices {
  const [oldStart, oldRow] = [frontier.choiceStart.freeze(), frontier.choiceRow.freeze()];
  const [oldBranch, oldTarget] = [frontier.branchStart.freeze(), frontier.target.freeze()];
  const choiceStart = new Int32Array(found.length + 1);
  const choiceRow = new Int32Array(oldRow.length);
  const branchStart = new Int32Array(oldRow.length + 1);
  const target = new Int32Array(oldTarget.length);
  let choices = 0;
  let branches = 0;
  for (let state = 0; state < found.length; state++) {
    const old = found[state]!;
    const end = oldStart[old + 1]!;
    for (let choice = oldStart[old]!; choice < end; choice++) {
      choiceRow[choices++] = oldRow[choice]!;
      const last = oldBranch[choice + 1]!;
      for (let branch = oldBranch[choice]!; branch < last; branch++) target[branches++] = rank[oldTarget[branch]!]!;
      branchStart[choices] = branches;
    }
    choiceStart[state + 1] = choices;
  }
  return { choiceStart, choiceRow, branchStart, target };
}

import type { GameTable, StateId } from '../../../game/table/table.ts';
import { branchesFrom } from '../../../game/table/walk.ts';
import { at } from '../../../num/at.ts';

/** Some of the states of a table: one array a block, and in it for each state 1 if it is among them, else 0. */
export type StateSet = readonly Uint8Array[];

/** Some of the steps of a table: the same with an entry for each branch, which is a choice with one of its results. */
export type StepSet = readonly Uint8Array[];

/** Returns the states, or the steps, that are not in a set. */
export function complement(set: StateSet): StateSet {
  return set.map(others);
}

/** Does so in one block. */
export function others(marks: Uint8Array): Uint8Array {
  const turned = new Uint8Array(marks.length);
  for (let i = 0; i < marks.length; i++) turned[i] = 1 - marks[i]!;
  return turned;
}

/** Strikes from the first array whatever is not in the second, and returns it. */
export function keepOnly(marks: Uint8Array, kept: Uint8Array): Uint8Array {
  for (let i = 0; i < marks.length; i++) marks[i] = marks[i]! & kept[i]!;
  return marks;
}

/** Strikes from the first array whatever is in the second, and returns it. */
export function strike(marks: Uint8Array, struck: Uint8Array): Uint8Array {
  for (let i = 0; i < marks.length; i++) marks[i] = marks[i]! & (1 - struck[i]!);
  return marks;
}

/** Adds to the first array whatever is in the second, and returns it. */
export function add(marks: Uint8Array, added: Uint8Array): Uint8Array {
  for (let i = 0; i < marks.length; i++) marks[i] = marks[i]! | added[i]!;
  return marks;
}

/** Returns how many there are in a set. */
export function sizeOf(set: StateSet): number {
  let size = 0;
  for (const marks of set) for (let i = 0; i < marks.length; i++) size += marks[i]!;
  return size;
}

/** Says whether a state is in a set. */
export function isIn(set: StateSet, { block, index }: StateId): boolean {
  return at(at(set, block, 'block'), index, 'state') === 1;
}

/** Returns the steps that lead into a set of states. */
export function stepsInto({ blocks }: GameTable, states: StateSet): StepSet {
  return blocks.map((_, i) => stepsIntoNext(blocks, i, states[(i + 1) % blocks.length]!));
}

/** Returns the steps of one block that lead into some states of the next. */
export function stepsIntoNext(blocks: GameTable['blocks'], i: number, next: Uint8Array): Uint8Array {
  const { target } = blocks[i]!;
  const marks = new Uint8Array(target.length);
  for (let branch = 0; branch < target.length; branch++) marks[branch] = next[target[branch]!]!;
  return marks;
}

/** Returns the steps that lead out of a set of states, wherever they lead. */
export function stepsFrom({ blocks }: GameTable, states: StateSet): StepSet {
  return blocks.map((block, i) => {
    const marks = new Uint8Array(block.target.length);
    for (let state = 0; state < block.size; state++) {
      if (states[i]![state] === 0) continue;
      const { from, end } = branchesFrom(block, state);
      marks.fill(1, from, end);
    }
    return marks;
  });
}

/** Returns the states that some step of a set leads to. */
export function statesAfter({ blocks }: GameTable, steps: StepSet): StateSet {
  const states = blocks.map(({ size }) => new Uint8Array(size));
  blocks.forEach(({ target }, i) => {
    const next = states[(i + 1) % blocks.length]!;
    const marks = steps[i]!;
    for (let branch = 0; branch < marks.length; branch++) if (marks[branch] === 1) next[target[branch]!] = 1;
  });
  return states;
}

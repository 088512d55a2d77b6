import type { Block, GameTable } from '../../../game/table/table.ts';
import { branchesOf, findChoice, hasChoices } from '../../../game/table/walk.ts';
import { at } from '../../../num/at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { type GuaranteeQuestion, goalOf, goalSignOf } from '../question.ts';

/**
 * What can be said of the states without any number: `UNLIKELY` where the probability is 0 whatever those who want the
 * ending do, `CERTAIN` where they can make it 1, `OPEN` elsewhere.
 */
const UNLIKELY = 0;
export const [OPEN, CERTAIN] = [1, 2] as const;

/** The states of an unbounded question, sorted by what chance has no say in. One array a block, one entry a state. */
export interface SortedStates {
  readonly kind: readonly Uint8Array[];
  /** How those who want the ending make it certain: a choice in each of their `CERTAIN` states, else -1. */
  readonly surely: readonly Int32Array[];
}

/**
 * Sorts the states of a game by the graph alone (de Alfaro, Henzinger & Kupferman 2007): those from which the ending can
 * be kept out for good are 0; those from which it can be reached with probability 1 are the greatest set from which it is
 * reached again and again with positive probability without ever leaving the set.
 */
export function sortStates(table: GameTable, question: GuaranteeQuestion): SortedStates {
  const goal = goalOf(table, question);
  const ended = table.blocks.map(({ ending }) => Uint8Array.from(ending, index => (index < 0 ? 0 : goal[index]!)));
  const everything = table.blocks.map(({ size }) => new Uint8Array(size).fill(1));
  const possible = attract(table, question, ended, everything).inside;
  let within = possible;
  for (;;) {
    const { inside, choices } = attract(table, question, ended, within);
    if (count(inside) === count(within)) return { kind: kinds(possible, inside), surely: choices };
    within = inside;
  }
}

const count = (sets: readonly Uint8Array[]) =>
  sets.reduce((total, set) => total + set.reduce((sum, one) => sum + one, 0), 0);

const kinds = (possible: readonly Uint8Array[], certain: readonly Uint8Array[]) =>
  possible.map((set, block) =>
    set.map((one, state) => (at(certain, block, 'block')[state] === 1 ? CERTAIN : one === 1 ? OPEN : UNLIKELY)),
  );

interface Attracted {
  readonly inside: readonly Uint8Array[];
  readonly choices: readonly Int32Array[];
}

/** Grows the set of states from which the goal can be reached with positive probability without leaving `within`. */
function attract(
  table: GameTable,
  question: GuaranteeQuestion,
  goal: readonly Uint8Array[],
  within: readonly Uint8Array[],
): Attracted {
  const inside = goal.map(set => set.slice());
  const choices = table.blocks.map(({ size }) => new Int32Array(size).fill(-1));
  const last = table.blocks.length - 1;
  for (let grown = true; grown; ) {
    grown = false;
    for (let i = last; i >= 0; i--) {
      const next = i === last ? 0 : i + 1;
      const block = table.blocks[i]!;
      const wants = block.mover === WORLD || goalSignOf(question, block.mover) > 0;
      grown = growBlock(block, wants, within[i]!, within[next]!, inside[i]!, inside[next]!, choices[i]!) || grown;
    }
  }
  return { inside, choices };
}

/** Adds the states of one block that lead into the set: by some choice of one who wants it, by every choice of one who does not. */
function growBlock(
  block: Block,
  wants: boolean,
  within: Uint8Array,
  withinNext: Uint8Array,
  inside: Uint8Array,
  insideNext: Uint8Array,
  choices: Int32Array,
): boolean {
  let grown = false;
  for (let state = 0; state < block.size; state++) {
    if (inside[state] === 1 || within[state] === 0 || !hasChoices(block, state)) continue;
    const choice = findChoice(block, state, one => leadsIn(block, one, withinNext, insideNext) === wants);
    if (choice >= 0 !== wants) continue;
    inside[state] = 1;
    if (wants) choices[state] = choice;
    grown = true;
  }
  return grown;
}

/** Says whether some branch of a choice leads into the set and none out of the bounds. */
function leadsIn(block: Block, choice: number, within: Uint8Array, inside: Uint8Array): boolean {
  const { target } = block;
  const { from, end } = branchesOf(block, choice);
  let leads = false;
  for (let branch = from; branch < end; branch++) {
    if (within[target[branch]!] === 0) return false;
    if (inside[target[branch]!] === 1) leads = true;
  }
  return leads;
}

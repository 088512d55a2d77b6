import type { Block } from '../../../game/table/table.ts';
import { branchesOf, choicesOf } from '../../../game/table/walk.ts';
import { atOneGo } from '../stepwise.ts';

/** How some states lead to each other: what is needed of a block. */
type Linking = Pick<Block, 'size' | 'choiceStart' | 'branchStart' | 'target'>;

/** Some of the choices of a table: one array a block, 1 for each choice that counts. */
type SomeChoices = readonly Uint8Array[];

/** The branches of some choices: state `s` has the targets from `start[s]` to `start[s + 1]`. */
interface BlockLinks {
  readonly start: Int32Array;
  readonly target: Int32Array;
}

/** Numbers the states of a table through: state `s` of block `b` is `offset[b] + s`. One longer than there are blocks. */
export function offsetsOf(blocks: readonly Pick<Block, 'size'>[]): Int32Array {
  const offset = new Int32Array(blocks.length + 1);
  for (const [i, { size }] of blocks.entries()) offset[i + 1] = offset[i]! + size;
  return offset;
}

/**
 * Finds the strongly connected components of the graph that some choices make, or all (Tarjan 1972; without recursion,
 * which a game of many states would drive too deep). Returns the number of the component of each state, the states
 * numbered through; a state that nothing leads back to has one of its own. Components are numbered in the order in which
 * they are left: one that leads to another has the higher number.
 */
export function linkedStates(blocks: readonly Linking[], counts?: SomeChoices): Int32Array {
  return atOneGo(linkedStepwise(blocks, counts));
}

/** Finds the same, and yields now and then how many states it has met. */
export function* linkedStepwise(blocks: readonly Linking[], counts?: SomeChoices): Generator<number, Int32Array> {
  const search = new LinkedSearch(
    offsetsOf(blocks),
    blocks.map((block, i) => (counts ? linksOf(block, counts[i]!) : allLinksOf(block))),
  );
  for (const [i, block] of blocks.entries()) {
    for (let state = 0; state < block.size; state++) if (!search.hasMet(i, state)) yield* search.from(i, state);
  }
  return search.component;
}

function linksOf(block: Linking, counts: Uint8Array): BlockLinks {
  const start = new Int32Array(block.size + 1);
  const targets = new Int32Array(block.target.length);
  let links = 0;
  for (let state = 0; state < block.size; state++) {
    const choices = choicesOf(block, state);
    for (let choice = choices.from; choice < choices.end; choice++) {
      if (counts[choice] !== 1) continue;
      const { from, end } = branchesOf(block, choice);
      for (let branch = from; branch < end; branch++) targets[links++] = block.target[branch]!;
    }
    start[state + 1] = links;
  }
  return { start, target: targets.subarray(0, links) };
}

/** The branches of all choices stand together, state by state, as they are. */
const allLinksOf = ({ choiceStart, branchStart, target }: Linking): BlockLinks => ({
  start: choiceStart.map(choice => branchStart[choice]!),
  target,
});

/** So many states are met between two looks at whoever waits. */
const STATES_A_STEP = 2 ** 16;

/** One depth-first search over all states; `component` is -1 until it is known. */
class LinkedSearch {
  readonly component: Int32Array;
  readonly #offset: Int32Array;
  readonly #links: readonly BlockLinks[];
  readonly #seen: Int32Array;
  readonly #lowest: Int32Array;
  readonly #cursor: Int32Array;
  readonly #held: Int32Array;
  readonly #path: Int32Array;
  #count = 0;
  #components = 0;
  #holding = 0;
  #depth = 0;

  constructor(offset: Int32Array, links: readonly BlockLinks[]) {
    const states = offset.at(-1)!;
    this.#offset = offset;
    this.#links = links;
    this.component = new Int32Array(states).fill(-1);
    this.#seen = new Int32Array(states).fill(-1);
    this.#lowest = new Int32Array(states);
    this.#cursor = new Int32Array(states);
    this.#held = new Int32Array(states);
    this.#path = new Int32Array(states);
  }

  hasMet(block: number, index: number): boolean {
    return this.#seen[this.#offset[block]! + index]! >= 0;
  }

  /**
   * Searches from a state that was not met before. Each step leads to the next block, each step back to the one before.
   * Yields now and then how many states were met so far.
   */
  *from(root: number, index: number): Generator<number, void> {
    const blocks = this.#links.length;
    let block = root;
    let told = this.#count;
    this.#enter(block, index);
    while (this.#depth > 0) {
      if (this.#count >= told + STATES_A_STEP) {
        told = this.#count;
        yield told;
      }
      const state = this.#path[this.#depth - 1]!;
      const { start, target } = this.#links[block]!;
      if (this.#cursor[state]! < start[state - this.#offset[block]! + 1]!) {
        const next = (block + 1) % blocks;
        if (this.#follow(state, next, target[this.#cursor[state]!++]!)) block = next;
      } else {
        this.#leave(state);
        block = (block + blocks - 1) % blocks;
      }
    }
  }

  #enter(block: number, index: number): void {
    const state = this.#offset[block]! + index;
    this.#seen[state] = this.#count;
    this.#lowest[state] = this.#count++;
    this.#cursor[state] = this.#links[block]!.start[index]!;
    this.#held[this.#holding++] = state;
    this.#path[this.#depth++] = state;
  }

  #follow(state: number, next: number, index: number): boolean {
    const there = this.#offset[next]! + index;
    if (this.#seen[there]! < 0) {
      this.#enter(next, index);
      return true;
    }
    if (this.component[there]! < 0) this.#lowest[state] = Math.min(this.#lowest[state]!, this.#seen[there]!);
    return false;
  }

  #leave(state: number): void {
    this.#depth--;
    if (this.#lowest[state] === this.#seen[state]) {
      while (this.component[state]! < 0) this.component[this.#held[--this.#holding]!] = this.#components;
      this.#components++;
    }
    if (this.#depth === 0) return;
    const before = this.#path[this.#depth - 1]!;
    this.#lowest[before] = Math.min(this.#lowest[before]!, this.#lowest[state]!);
  }
}

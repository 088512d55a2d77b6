import type { GameTable } from '../../../game/table/table.ts';
import type { GoalSign } from '../choosing.ts';
import type { Components } from './components.ts';

/**
 * What can be said of a state without any number: `UNLIKELY` where the probability is 0 whatever those who want the ending
 * do, `CERTAIN` where they can make it 1, `OPEN` elsewhere.
 */
export const [UNLIKELY, OPEN, CERTAIN] = [0, 1, 2] as const;

/** What is known of the states of a game so far, the states numbered through; what was not settled yet is not read. */
export interface Known {
  readonly kind: Uint8Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The choice of each state, by its number in its block, -1 where there is none to tell. */
  readonly choice: Int32Array;
}

/**
 * A strongly connected component as a game of its own: its states are numbered from 0, those of the last block first, and
 * what leads out of it has become numbers. Choice `c` leads within it by the branches from `branchStart[c]` on; `exit` is
 * the chance with which it leads out, `exitLower` and `exitUpper` are what that is worth.
 */
export interface ComponentGame {
  readonly size: number;
  /** The number of each state in the whole game. */
  readonly origin: Int32Array;
  /** 1 for each state whose mover wants the ending, -1 for the others. */
  readonly sign: Int8Array;
  readonly choiceStart: Int32Array;
  /** The number of each choice in its block. */
  readonly choice: Int32Array;
  readonly branchStart: Int32Array;
  /** Where each branch leads: a state of the part. */
  readonly target: Int32Array;
  readonly chance: Float64Array;
  readonly exit: Float64Array;
  readonly exitLower: Float64Array;
  readonly exitUpper: Float64Array;
  /** Whether something of each choice leads out to where the ending is possible; whether all that leads out is certain of it. */
  readonly exitIsPossible: Uint8Array;
  readonly exitIsCertain: Uint8Array;
}

/** What a bound is a bound of: a part, which of its states are open, and what both sides choose there. */
export interface Judged {
  readonly part: ComponentGame;
  readonly kind: Uint8Array;
  readonly choices: Int32Array;
}

/** Cuts a component out of a game. `place` has room for a number a state; those of the component are written over. */
export function cutOut(
  { rows, blocks }: GameTable,
  { offset, of }: Components,
  states: Int32Array,
  signs: readonly GoalSign[],
  known: Known,
  place: Int32Array,
): ComponentGame {
  const component = of[states[0]!]!;
  const origin = inSweepOrder(states, offset);
  for (let state = 0; state < origin.length; state++) place[origin[state]!] = state;
  const blockOf = blocksOf(origin, offset);
  const room = roomFor(blocks, offset, origin, blockOf);
  const part = { ...makePart(origin, room), sign: Int8Array.from(blockOf, block => signs[block]!) };
  let choices = 0;
  let branches = 0;
  // Walked by hand: it is done for each branch of the game.
  for (let state = 0; state < origin.length; state++) {
    const index = blockOf[state]!;
    const block = blocks[index]!;
    const own = origin[state]! - offset[index]!;
    const after = offset[(index + 1) % blocks.length]!;
    for (let choice = block.choiceStart[own]!; choice < block.choiceStart[own + 1]!; choice++) {
      part.choice[choices] = choice;
      let entry = rows.start[block.choiceRow[choice]!]!;
      for (let branch = block.branchStart[choice]!; branch < block.branchStart[choice + 1]!; branch++) {
        const p = rows.chance[entry++]!;
        const there = after + block.target[branch]!;
        if (of[there] === component) {
          part.target[branches] = place[there]!;
          part.chance[branches++] = p;
        } else {
          part.exit[choices]! += p;
          part.exitLower[choices]! += p * known.lower[there]!;
          part.exitUpper[choices]! += p * known.upper[there]!;
          if (known.kind[there] !== UNLIKELY) part.exitIsPossible[choices] = 1;
          if (known.kind[there] !== CERTAIN) part.exitIsCertain[choices] = 0;
        }
      }
      part.branchStart[++choices] = branches;
    }
    part.choiceStart[state + 1] = choices;
  }
  return part;
}

function makePart(origin: Int32Array, { choices, branches }: { readonly choices: number; readonly branches: number }) {
  return {
    size: origin.length,
    origin,
    choiceStart: new Int32Array(origin.length + 1),
    choice: new Int32Array(choices),
    branchStart: new Int32Array(choices + 1),
    target: new Int32Array(branches),
    chance: new Float64Array(branches),
    exit: new Float64Array(choices),
    exitLower: new Float64Array(choices),
    exitUpper: new Float64Array(choices),
    exitIsPossible: new Uint8Array(choices),
    exitIsCertain: new Uint8Array(choices).fill(1),
  };
}

/** Puts ascending states in the order in which they are swept: block by block from the last, ascending in each. */
function inSweepOrder(states: Int32Array, offset: Int32Array): Int32Array {
  const ordered = new Int32Array(states.length);
  let end = states.length;
  for (let block = offset.length - 2; block >= 0; block--) {
    let from = end;
    while (from > 0 && states[from - 1]! >= offset[block]!) from--;
    ordered.set(states.subarray(from, end), states.length - end);
    end = from;
  }
  return ordered;
}

/** Returns the block of each state of a list in that order. */
function blocksOf(origin: Int32Array, offset: Int32Array): Int32Array {
  let block = offset.length - 2;
  return origin.map(state => {
    while (state < offset[block]!) block--;
    return block;
  });
}

/** Counts the choices of some states, and the branches, those that lead out among them. */
function roomFor(blocks: GameTable['blocks'], offset: Int32Array, origin: Int32Array, blockOf: Int32Array) {
  let choices = 0;
  let branches = 0;
  origin.forEach((state, i) => {
    const { choiceStart, branchStart } = blocks[blockOf[i]!]!;
    const own = state - offset[blockOf[i]!]!;
    choices += choiceStart[own + 1]! - choiceStart[own]!;
    branches += branchStart[choiceStart[own + 1]!]! - branchStart[choiceStart[own]!]!;
  });
  return { choices, branches };
}

/** Returns what a choice leads to, given what the states of the part are worth, and what is outside of it (`exits`). */
export function worthOf(
  { branchStart, target, chance }: ComponentGame,
  choice: number,
  worths: Float64Array,
  exits: Float64Array,
): number {
  let worth = exits[choice]!;
  // Walked by hand: sweeps and strategies take nothing else.
  for (let branch = branchStart[choice]!; branch < branchStart[choice + 1]!; branch++) {
    worth += chance[branch]! * worths[target[branch]!]!;
  }
  return worth;
}

import { GrowingInts } from '../../../game/table/search/growing.ts';
import type { GameTable } from '../../../game/table/table.ts';
import type { Policy } from '../../../solve/policy/policy.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { type Event, type FreePlay, freeBlocks } from '../odds/event.ts';

/** A line of play from the start, by its branches, with how likely it is. */
interface LikelyLine {
  readonly branches: readonly number[];
  /** The product of its chances, and of the policies of those who are not free. */
  readonly probability: number;
}

/**
 * Finds the likeliest line of play with which an event comes about in time, by dynamic programming forward over the turns
 * (Viterbi 1967); a choice of those who are free counts as certain, so that chance alone makes their line less likely. Of
 * equally likely lines a shorter one. Undefined where there is none, or none likelier than 1e-300.
 *
 * What is kept is not a table of turns and states but the states that may still be on the likeliest line: none that is less
 * likely than a line already found, and, where everybody chooses alike in every round, none that could be reached as
 * likely in an earlier round.
 */
export function likeliestLine(
  game: Pick<SolvedGame, 'table' | 'policy'>,
  event: Event,
  conduct: FreePlay,
): LikelyLine | undefined {
  if (event.atStart) return { branches: [], probability: 1 };
  const search = new LikeliestSearch(game, event, conduct);
  for (let turn = 0; turn < event.turns && search.goesOn; turn++) search.take(turn);
  return search.finish();
}

/** What a line is worth when none has been found: likelier than this it must be. */
const LEAST = 1e-300;

/**
 * The states at which the lines that are looked at stand after a turn, how likely each is, and the label that says how
 * it was reached.
 */
interface Front {
  readonly states: readonly number[];
  readonly likely: readonly number[];
  readonly labels: readonly number[];
}

/** The states of one block that are being reached: how likely, by which branch, from which label; and how likely ever. */
interface SearchArrays {
  readonly likely: Float64Array;
  readonly branch: Int32Array;
  readonly label: Int32Array;
  readonly ever: Float64Array;
}

const NO_LABEL = -1;

class LikeliestSearch {
  readonly #table: GameTable;
  readonly #policy: Policy;
  readonly #event: Event;
  readonly #free: readonly boolean[];
  readonly #arrays: readonly SearchArrays[];
  readonly #isSteady: boolean;
  /** Label `l` stands for a line: that of label `#before[l]` and then branch `#branch[l]`. */
  readonly #before = new GrowingInts();
  readonly #branch = new GrowingInts();
  #front: Front;
  #best = { probability: LEAST, label: NO_LABEL, branch: -1 };

  constructor({ table, policy }: Pick<SolvedGame, 'table' | 'policy'>, event: Event, conduct: FreePlay) {
    this.#table = table;
    this.#policy = policy;
    this.#event = event;
    this.#free = freeBlocks(table, conduct);
    this.#arrays = table.blocks.map(({ size }) => ({
      likely: new Float64Array(size),
      branch: new Int32Array(size),
      label: new Int32Array(size),
      ever: new Float64Array(size),
    }));
    this.#isSteady = !event.atLast && isSteady(policy, event.turns, this.#free);
    this.#front = { states: [table.start.index], likely: [1], labels: [NO_LABEL] };
  }

  get goesOn(): boolean {
    return this.#front.states.length > 0;
  }

  take(turn: number): void {
    const i = turn % this.#table.blocks.length;
    const policy = this.#free[i] ? undefined : this.#policy.at(turn);
    const reached: number[] = [];
    this.#front.states.forEach((state, k) => {
      this.#expand(i, state, this.#front.likely[k]!, this.#front.labels[k]!, policy, reached);
    });
    this.#front = this.#moveOn(this.#arrays[(i + 1) % this.#arrays.length]!, reached);
  }

  #expand(
    i: number,
    state: number,
    likely: number,
    label: number,
    policy: Float64Array | undefined,
    reached: number[],
  ): void {
    const { rows, blocks } = this.#table;
    const { choiceStart, choiceRow, branchStart, target } = blocks[i]!;
    const comes = this.#event.after[i]!;
    const next = this.#arrays[(i + 1) % this.#arrays.length]!;
    // Walked by hand: with callbacks rules that are broken take half as long again.
    for (let choice = choiceStart[state]!; choice < choiceStart[state + 1]!; choice++) {
      const taken = policy ? likely * policy[choice]! : likely;
      if (taken <= this.#best.probability) continue;
      let entry = rows.start[choiceRow[choice]!]!;
      for (let branch = branchStart[choice]!; branch < branchStart[choice + 1]!; branch++) {
        const probability = taken * rows.chance[entry++]!;
        const there = target[branch]!;
        if (probability <= this.#best.probability) continue;
        if (comes[branch] === 1) this.#best = { probability, label, branch };
        else if (probability > Math.max(next.likely[there]!, next.ever[there]!)) {
          if (next.likely[there] === 0) reached.push(there);
          next.likely[there] = probability;
          next.branch[there] = branch;
          next.label[there] = label;
        }
      }
    }
  }

  /** Gives the states that were reached their labels and clears the arrays for the next round. */
  #moveOn(arrays: SearchArrays, reached: readonly number[]): Front {
    const likely = reached.map(state => arrays.likely[state]!);
    const labels = reached.map((state, k) => {
      this.#before.push(arrays.label[state]!);
      this.#branch.push(arrays.branch[state]!);
      arrays.likely[state] = 0;
      if (this.#isSteady) arrays.ever[state] = likely[k]!;
      return this.#before.length - 1;
    });
    return { states: reached, likely, labels };
  }

  finish(): LikelyLine | undefined {
    const { atLast } = this.#event;
    this.#front.states.forEach((state, k) => {
      const probability = this.#front.likely[k]!;
      if (atLast?.[state] !== 1 || probability <= this.#best.probability) return;
      this.#best = { probability, label: this.#front.labels[k]!, branch: -1 };
    });
    const { probability, branch, label: last } = this.#best;
    if (probability === LEAST) return undefined;
    const branches = branch < 0 ? [] : [branch];
    for (let label = last; label !== NO_LABEL; label = this.#before.items[label]!)
      branches.push(this.#branch.items[label]!);
    return { branches: branches.reverse(), probability };
  }
}

/** Says whether those who play by policy choose in every round as in the first. */
function isSteady(policy: Policy, turns: number, free: readonly boolean[]): boolean {
  for (let turn = free.length; turn < turns; turn++) {
    if (!free[turn % free.length] && policy.at(turn) !== policy.at(turn % free.length)) return false;
  }
  return true;
}

import { WORLD } from '../../scenario/scenario.ts';
import type { Remainder } from './remainder.ts';
import type { Twins } from './twins.ts';

/** Where a part of a difference comes from; `action` and `result` are places in the lists of the twins. */
export type CauseSource =
  /** Of the actions that both games allow after the same moves a party chooses one more or less often. */
  | { readonly kind: 'play'; readonly action: number }
  /** An action is open after the same moves in one of the games only. */
  | { readonly kind: 'open'; readonly action: number }
  /** A party's action turns out otherwise than in the base after the same moves. */
  | { readonly kind: 'outcome'; readonly action: number }
  /** A shock comes more or less often than in the base after the same moves. */
  | { readonly kind: 'shock'; readonly action: number; readonly result: number }
  /** The same moves lead to another ending. */
  | { readonly kind: Remainder };

const REMAINDERS: readonly Remainder[] = ['standing', 'effects', 'endings'];

/** The parts of a difference of odds by source and round: they sum to it for each ending. */
export class Shares {
  readonly sources: readonly CauseSource[];
  readonly rounds: number;
  readonly #endings: number;
  readonly #sums: Float64Array;
  readonly #shifts: Float64Array;
  readonly #firstOpen: number;
  readonly #firstOutcome: number;
  readonly #firstShock: number;
  /** Where the results of each action begin, which are counted beside the sources. */
  readonly #results: readonly number[];
  readonly #cells: number;

  constructor({ actions, endings }: Twins, rounds: number) {
    const played = actions.map((_, action): CauseSource => ({ kind: 'play', action }));
    const opened = actions.map((_, action): CauseSource => ({ kind: 'open', action }));
    const outcomes = actions.map((_, action): CauseSource => ({ kind: 'outcome', action }));
    const shocks = actions.flatMap(({ mover, results }, action) =>
      mover === WORLD ? results.map((_, result): CauseSource => ({ kind: 'shock', action, result })) : [],
    );
    this.sources = [...played, ...opened, ...outcomes, ...shocks, ...REMAINDERS.map(kind => ({ kind }))];
    this.rounds = rounds;
    this.#endings = endings.length;
    this.#firstOpen = actions.length;
    this.#firstOutcome = 2 * actions.length;
    this.#firstShock = 3 * actions.length;
    let cells = this.sources.length;
    this.#results = actions.map(({ results }) => {
      cells += results.length;
      return cells - results.length;
    });
    this.#cells = cells;
    this.#sums = new Float64Array(rounds * cells * endings.length);
    this.#shifts = new Float64Array(rounds * cells);
  }

  playOf(action: number): number {
    return action;
  }

  openOf(action: number): number {
    return this.#firstOpen + action;
  }

  outcomeOf(action: number): number {
    return this.#firstOutcome + action;
  }

  /** Returns what is added of one result of an action, beside the source of all of them: it is no source of its own. */
  resultOf(action: number, result: number): number {
    return this.#results[action]! + result;
  }

  shockOf(result: number): number {
    return this.#firstShock + result;
  }

  remainderOf(kind: Remainder): number {
    return this.sources.length - REMAINDERS.length + REMAINDERS.indexOf(kind);
  }

  /** Adds `weight * (then[at + ending] - now[from + ending])` for every ending. */
  add(round: number, source: number, weight: number, then: Float64Array, at: number, now: Float64Array, from: number) {
    const cell = round * this.#cells + source;
    const here = cell * this.#endings;
    this.#shifts[cell] = this.#shifts[cell]! + weight;
    for (let ending = 0; ending < this.#endings; ending++) {
      this.#sums[here + ending] = this.#sums[here + ending]! + weight * (then[at + ending]! - now[from + ending]!);
    }
  }

  /** Returns what a source does to the odds of an ending in a round, from 0. */
  at(round: number, source: number, ending: number): number {
    return this.#sums[(round * this.#cells + source) * this.#endings + ending]!;
  }

  /** Returns how much more often than in the base an action is chosen, or a shock comes, in a round after the same moves; of an action that one game lacks, how often it is chosen in the other. */
  shiftAt(round: number, source: number): number {
    return this.#shifts[round * this.#cells + source]!;
  }

  /** Returns what a source does to the odds of an ending over all rounds. */
  total(source: number, ending: number): number {
    let sum = 0;
    for (let round = 0; round < this.rounds; round++) sum += this.at(round, source, ending);
    return sum;
  }
}

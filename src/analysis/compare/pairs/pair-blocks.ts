import { makeStateIndex, type StateIndex } from '../../../game/table/state-index.ts';
import { branchesOf, choicesOf, type Slice } from '../../../game/table/walk.ts';
import { at } from '../../../num/at.ts';
import type { Side, SideBlock } from '../sides.ts';

/** Stands for a choice, a branch or a pair that one of the two games lacks. */
export const MISSING = -1;

/**
 * The pairs of states, one of each of two games, to which the same moves lead at one position of the order, in
 * compressed rows like those of a game table. What only one of the two games allows has `MISSING` for the other's.
 */
export interface PairBlock {
  readonly size: number;
  /** The states of each pair. */
  readonly base: Int32Array;
  readonly other: Int32Array;
  /** Pair `p` has the choices from `choiceStart[p]` to `choiceStart[p + 1]`; none where either has ended or the horizon is reached. */
  readonly choiceStart: Int32Array;
  readonly baseChoice: Int32Array;
  readonly otherChoice: Int32Array;
  /** Whether a pair has a choice, and a choice a branch, that one of the games lacks: 1 or 0. */
  readonly hasLoneChoice: Uint8Array;
  readonly hasLoneBranch: Uint8Array;
  /** Choice `c` has the branches from `branchStart[c]` to `branchStart[c + 1]`; none where either lacks it. */
  readonly branchStart: Int32Array;
  readonly baseBranch: Int32Array;
  readonly otherBranch: Int32Array;
  /** The pair of the next position to which a branch leads; `MISSING` where either lacks it. */
  readonly target: Int32Array;
}

/** Finds all pairs to which so many turns lead from the two starts; undefined where there are more than `most`. */
export function explorePairs(base: Side, other: Side, turns: number, most: number): readonly PairBlock[] | undefined {
  const growing = base.blocks.map((block, position) => new GrowingPairs(block, other.blocks[position] ?? block));
  at(growing, 0, 'block').numberOf(base.game.table.start.index, other.game.table.start.index);
  const found = () => growing.reduce((sum, { base: known }) => sum + known.length, 0);
  for (let turn = 0; turn < turns && growing.some(({ waiting }) => waiting > 0); turn++) {
    const [pairs, next] = [growing[turn % growing.length]!, growing[(turn + 1) % growing.length]!];
    // What a lone mover's turn finds is its own next turn's: without this bound one turn would run on to the last pair.
    for (let left = pairs.waiting; left > 0; left--) {
      pairs.expand(next);
      if (found() > most) return undefined;
    }
  }
  return growing.map(pairs => pairs.freeze());
}

/** The pairs of one position while they are being found. */
class GrowingPairs {
  readonly base: number[] = [];
  readonly #other: number[] = [];
  readonly #choiceStart: number[] = [0];
  readonly #baseChoice: number[] = [];
  readonly #otherChoice: number[] = [];
  readonly #branchStart: number[] = [0];
  readonly #baseBranch: number[] = [];
  readonly #otherBranch: number[] = [];
  readonly #target: number[] = [];
  readonly #baseBlock: SideBlock;
  readonly #otherBlock: SideBlock;
  readonly #index: StateIndex;

  constructor(base: SideBlock, other: SideBlock) {
    this.#baseBlock = base;
    this.#otherBlock = other;
    this.#index = makeStateIndex(base.block.size * other.block.size);
  }

  /** How many pairs are known and not yet expanded. */
  get waiting(): number {
    return this.base.length + 1 - this.#choiceStart.length;
  }

  numberOf(base: number, other: number): number {
    const key = base * this.#otherBlock.block.size + other;
    const known = this.#index.get(key);
    if (known >= 0) return known;
    this.#index.set(key, this.base.length);
    this.base.push(base);
    this.#other.push(other);
    return this.base.length - 1;
  }

  /** Matches the choices of the first pair that is not yet done. */
  expand(next: GrowingPairs): void {
    const pair = this.#choiceStart.length - 1;
    const [here, there] = [this.#baseBlock, this.#otherBlock];
    const [before, after] = [this.base[pair]!, this.#other[pair]!];
    const hasEnded = here.block.ending[before]! >= 0 || there.block.ending[after]! >= 0;
    if (!hasEnded) {
      const [open, openThere] = [choicesOf(here.block, before), choicesOf(there.block, after)];
      const matches = matched(open, here.action, openThere, there.action);
      for (const [choice, choiceElsewhere] of matches) {
        this.#baseChoice.push(choice);
        this.#otherChoice.push(choiceElsewhere);
        if (choice !== MISSING && choiceElsewhere !== MISSING) this.#follow(choice, choiceElsewhere, next);
        this.#branchStart.push(this.#target.length);
      }
    }
    this.#choiceStart.push(this.#baseChoice.length);
  }

  #follow(choice: number, choiceElsewhere: number, next: GrowingPairs): void {
    const [here, there] = [this.#baseBlock, this.#otherBlock];
    const [results, resultsThere] = [branchesOf(here.block, choice), branchesOf(there.block, choiceElsewhere)];
    for (const [branch, twin] of matched(results, here.result, resultsThere, there.result)) {
      this.#baseBranch.push(branch);
      this.#otherBranch.push(twin);
      const isBoth = branch !== MISSING && twin !== MISSING;
      this.#target.push(isBoth ? next.numberOf(here.block.target[branch]!, there.block.target[twin]!) : MISSING);
    }
  }

  /** Pairs that only the last turn has reached have no choices. */
  freeze(): PairBlock {
    while (this.waiting > 0) this.#choiceStart.push(this.#baseChoice.length);
    const isLone = (choice: number, i: number) => choice === MISSING || this.#otherChoice[i] === MISSING;
    return {
      hasLoneChoice: whereAny(this.#choiceStart, this.#baseChoice.map(isLone)),
      hasLoneBranch: whereAny(
        this.#branchStart,
        this.#target.map(pair => pair === MISSING),
      ),
      size: this.base.length,
      base: Int32Array.from(this.base),
      other: Int32Array.from(this.#other),
      choiceStart: Int32Array.from(this.#choiceStart),
      baseChoice: Int32Array.from(this.#baseChoice),
      otherChoice: Int32Array.from(this.#otherChoice),
      branchStart: Int32Array.from(this.#branchStart),
      baseBranch: Int32Array.from(this.#baseBranch),
      otherBranch: Int32Array.from(this.#otherBranch),
      target: Int32Array.from(this.#target),
    };
  }
}

/** Says of each row, from `start[row]` to `start[row + 1]`, whether something holds of any of its items: 1 or 0. */
function whereAny(start: readonly number[], holds: readonly boolean[]): Uint8Array {
  return Uint8Array.from({ length: start.length - 1 }, (_, row) =>
    holds.slice(start[row], start[row + 1]).some(Boolean) ? 1 : 0,
  );
}

/**
 * Matches the items of one row with those of another by what they are called, each once: `[item, twin]`, with `MISSING`
 * for what only one of them has. Rows are short, so they are searched.
 */
function matched(items: Slice, names: Int32Array, twins: Slice, twinNames: Int32Array): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let item = items.from; item < items.end; item++) pairs.push([item, placeOf(names[item]!, twins, twinNames)]);
  for (let twin = twins.from; twin < twins.end; twin++) {
    if (placeOf(twinNames[twin]!, items, names) === MISSING) pairs.push([MISSING, twin]);
  }
  return pairs;
}

function placeOf(name: number, { from, end }: Slice, names: Int32Array): number {
  for (let place = from; place < end; place++) if (names[place] === name) return place;
  return MISSING;
}

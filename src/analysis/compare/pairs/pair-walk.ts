import { branchesOf, choicesOf, forEachChoice, hasChoices } from '../../../game/table/walk.ts';
import { at } from '../../../num/at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { type OddsOfBlock, oddsOfChoice } from '../../../solve/odds-everywhere.ts';
import { turnsIn } from '../../../solve/policy/policy.ts';
import { makeRemainderFinder, type RemainderFinder } from '../remainder.ts';
import type { Shares } from '../shares.ts';
import type { Side, SideBlock } from '../sides.ts';
import { MISSING, type PairBlock } from './pair-blocks.ts';

/** One turn of one of the two games. */
interface PairTurn extends SideBlock {
  readonly policy: Float64Array;
  /** The odds of each state before and after the turn. */
  readonly odds: Float64Array;
  readonly after: Omit<OddsOfBlock, 'turn'>;
}

/** How much more often than in the base something comes in a turn, by the base's own choices and branches. */
interface PairWeights {
  readonly choice: Float64Array;
  readonly branch: Float64Array;
}

/** Carries the mass of pairs through the turns, and adds up what each turn does to the odds (`attributeDifference`). */
export class PairWalk {
  readonly #base: Side;
  readonly #other: Side;
  readonly #shares: Shares;
  readonly #remainderAfter: RemainderFinder;
  readonly #endings: number;
  /** The odds of a choice that is looked at. */
  readonly #odds: Float64Array;

  constructor(base: Side, other: Side, shares: Shares) {
    this.#base = base;
    this.#other = other;
    this.#shares = shares;
    this.#remainderAfter = makeRemainderFinder(base.game.table, other.game.table);
    this.#endings = base.odds.endings;
    this.#odds = new Float64Array(this.#endings);
  }

  /** Walks from the two starts, which are the first pair of the first block, to the horizon. */
  walk(blocks: readonly PairBlock[]): void {
    const turns = turnsIn(this.#other.game.table);
    const pairsAt = (turn: number) => blocks[turn % blocks.length]!;
    let mass = new Float64Array(pairsAt(0).size);
    mass[0] = 1;
    for (let turn = 0; turn < turns; turn++) {
      const round = Math.floor(turn / blocks.length);
      this.#addRemainder(round, turn, turns, pairsAt(turn), mass);
      const [base, other] = [turnOf(this.#base, turn), turnOf(this.#other, turn)];
      const weights = {
        choice: new Float64Array(base.action.length),
        branch: new Float64Array(base.result.length),
      };
      const into = new Float64Array(pairsAt(turn + 1).size);
      this.#pass(round, pairsAt(turn), base, other, mass, into, weights);
      this.#settle(round, base, weights);
      mass = into;
    }
    this.#addRemainder(this.#shares.rounds - 1, turns, turns, pairsAt(turns), mass);
  }

  /** Where a line ends in either game, what is left is what the two states differ in their odds. */
  #addRemainder(round: number, turn: number, turns: number, pairs: PairBlock, mass: Float64Array): void {
    const [base, other] = [this.#base.odds.at(turn), this.#other.odds.at(turn)];
    const position = turn % this.#base.blocks.length;
    for (let pair = 0; pair < pairs.size; pair++) {
      const goesOn = turn < turns && hasChoices(pairs, pair);
      if (mass[pair] === 0 || goesOn) continue;
      const [at, from] = [pairs.other[pair]! * this.#endings, pairs.base[pair]! * this.#endings];
      const source = this.#shares.remainderOf(this.#remainderAfter(position, pairs.base[pair]!, pairs.other[pair]!));
      this.#shares.add(round, source, mass[pair]!, other, at, base, from);
    }
  }

  /** Passes the mass on, and weighs the base's choices and branches by how much more often they come. */
  #pass(
    round: number,
    pairs: PairBlock,
    base: PairTurn,
    other: PairTurn,
    mass: Float64Array,
    into: Float64Array,
    weights: PairWeights,
  ): void {
    const { baseChoice, otherChoice } = pairs;
    for (let pair = 0; pair < pairs.size; pair++) {
      const here = mass[pair]!;
      if (here === 0) continue;
      const { from, end } = choicesOf(pairs, pair);
      for (let i = from; i < end; i++) {
        const [was, is] = [baseChoice[i]!, otherChoice[i]!];
        const taken = is === MISSING ? 0 : here * other.policy[is]!;
        if (was === MISSING) this.#addNewChoice(round, base, pairs.base[pair]!, other, is, taken);
        else weights.choice[was] = weights.choice[was]! + taken - here * base.policy[was]!;
        this.#passResults(round, pairs, i, base, other, taken, into, weights.branch);
      }
    }
  }

  #passResults(
    round: number,
    pairs: PairBlock,
    choice: number,
    base: PairTurn,
    other: PairTurn,
    taken: number,
    into: Float64Array,
    weights: Float64Array,
  ): void {
    const { baseBranch, otherBranch, target, baseChoice } = pairs;
    const { from, end } = branchesOf(pairs, choice);
    for (let i = from; i < end; i++) {
      const [was, is, next] = [baseBranch[i]!, otherBranch[i]!, target[i]!];
      const drawn = is === MISSING ? 0 : taken * other.chance[is]!;
      if (was === MISSING) this.#addNewResult(round, base, baseChoice[choice]!, other, is, drawn);
      else weights[was] = weights[was]! + drawn - taken * base.chance[was]!;
      if (next !== MISSING) into[next] = into[next]! + drawn;
    }
  }

  /** A choice that the base lacks takes all that follows on itself. */
  #addNewChoice(round: number, base: PairTurn, state: number, other: PairTurn, choice: number, weight: number): void {
    this.#lookAt(other, choice);
    const source = this.#shares.playOf(other.action[choice]!);
    this.#shares.add(round, source, weight, this.#odds, 0, base.odds, state * this.#endings);
  }

  #addNewResult(round: number, base: PairTurn, choice: number, other: PairTurn, branch: number, weight: number): void {
    this.#lookAt(base, choice);
    const source = this.#sourceOf(base, choice, other.result[branch]!);
    this.#shares.add(
      round,
      source,
      weight,
      other.after.odds,
      other.block.target[branch]! * this.#endings,
      this.#odds,
      0,
    );
  }

  /** Adds what the base's choices and branches have gathered over all pairs, each once. */
  #settle(round: number, base: PairTurn, { choice: choices, branch: branches }: PairWeights): void {
    const { target, size } = base.block;
    for (let state = 0; state < size; state++) {
      forEachChoice(base.block, state, choice => {
        const { from, end } = branchesOf(base.block, choice);
        if (choices[choice] === 0 && isZero(branches, from, end)) return;
        this.#lookAt(base, choice);
        const play = this.#shares.playOf(base.action[choice]!);
        this.#shares.add(round, play, choices[choice]!, this.#odds, 0, base.odds, state * this.#endings);
        for (let branch = from; branch < end; branch++) {
          const weight = branches[branch]!;
          if (weight === 0) continue;
          const source = this.#sourceOf(base, choice, base.result[branch]!);
          this.#shares.add(round, source, weight, base.after.odds, target[branch]! * this.#endings, this.#odds, 0);
        }
      });
    }
  }

  #sourceOf({ block, action }: PairTurn, choice: number, result: number): number {
    return block.mover === WORLD ? this.#shares.shockOf(result) : this.#shares.outcomeOf(action[choice]!);
  }

  /** Computes `Q`: the odds once a choice is made and its results are still to be drawn. */
  #lookAt({ rows, block, after }: PairTurn, choice: number): void {
    oddsOfChoice(rows, block, choice, after, this.#odds);
  }
}

function turnOf({ game, odds, blocks }: Side, turn: number): PairTurn {
  const block = at(blocks, turn % blocks.length, 'block');
  const [now, after] = [odds.at(turn), { odds: odds.at(turn + 1), endings: odds.endings }];
  return { ...block, policy: game.policy.at(turn), odds: now, after };
}

function isZero(numbers: Float64Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (numbers[i] !== 0) return false;
  return true;
}

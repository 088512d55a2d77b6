import { branchesOf, choicesOf, forEachChoice, hasChoices } from '../../../game/table/walk.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { turnsIn } from '../../../solve/policy/policy.ts';
import { makeRemainderFinder, type RemainderFinder } from '../remainder.ts';
import type { Shares } from '../shares.ts';
import type { Side } from '../sides.ts';
import { MISSING, type PairBlock } from './pair-blocks.ts';
import { PairTurn } from './pair-turn.ts';

/** How much more often than in the base something comes in a turn, by the base's own choices and branches. */
interface PairWeights {
  readonly choice: Float64Array;
  readonly branch: Float64Array;
}

/** What a pass over the pairs of one turn reads and adds to. */
interface Pass {
  readonly round: number;
  readonly pairs: PairBlock;
  readonly base: PairTurn;
  readonly other: PairTurn;
  readonly into: Float64Array;
  readonly weights: PairWeights;
}

/** Carries the mass of pairs through the turns, and adds up what each turn does to the odds (`attributeDifference`). */
export class PairWalk {
  readonly #base: Side;
  readonly #other: Side;
  readonly #shares: Shares;
  readonly #remainderAfter: RemainderFinder;
  readonly #endings: number;
  /** The odds once one of the choices is made that both games allow in a pair. */
  readonly #mean: Float64Array;

  constructor(base: Side, other: Side, shares: Shares) {
    this.#base = base;
    this.#other = other;
    this.#shares = shares;
    this.#remainderAfter = makeRemainderFinder(base.game.table, other.game.table);
    this.#endings = base.odds.endings;
    this.#mean = new Float64Array(this.#endings);
  }

  /** Walks from the two starts, which are the first pair of the first block, to the horizon. */
  walk(blocks: readonly PairBlock[]): void {
    const turns = turnsIn(this.#other.game.table);
    const pairsAt = (turn: number) => blocks[turn % blocks.length]!;
    let mass = new Float64Array(pairsAt(0).size);
    mass[0] = 1;
    for (let turn = 0; turn < turns; turn++) {
      const [round, pairs] = [Math.floor(turn / blocks.length), pairsAt(turn)];
      this.#addRemainder(round, turn, turns, pairs, mass);
      const [base, other] = [new PairTurn(this.#base, turn), new PairTurn(this.#other, turn)];
      const { action, result } = base.side;
      const weights = { choice: new Float64Array(action.length), branch: new Float64Array(result.length) };
      const into = new Float64Array(pairsAt(turn + 1).size);
      this.#pass({ round, pairs, base, other, into, weights }, mass);
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

  /** Passes the mass on along what both games allow, and weighs how much more often each of that comes. */
  #pass(pass: Pass, mass: Float64Array): void {
    const { pairs, base, other, weights } = pass;
    const { baseChoice, otherChoice } = pairs;
    for (let pair = 0; pair < pairs.size; pair++) {
      const here = mass[pair]!;
      if (here === 0) continue;
      const isEven = pairs.hasLoneChoice[pair] === 0;
      const inOther = isEven ? 1 : this.#addOpenings(pass, pair, other, here);
      if (inOther === 0) continue;
      const inBase = isEven ? 1 : this.#addOpenings(pass, pair, base, -here);
      const { from, end } = choicesOf(pairs, pair);
      for (let i = from; i < end; i++) {
        const [was, is] = [baseChoice[i]!, otherChoice[i]!];
        if (was === MISSING || is === MISSING) continue;
        const taken = (here * other.policy[is]!) / inOther;
        const usual = inBase === 0 ? 0 : (here * base.policy[was]!) / inBase;
        weights.choice[was] = weights.choice[was]! + taken - usual;
        this.#passResults(pass, i, taken);
      }
    }
  }

  /**
   * Adds what the choices do that are open in one of the games only, by the odds of that game, against what else is chosen
   * there. Returns how likely one is chosen there that is open in both; where none is, the base's odds stand for those.
   */
  #addOpenings({ round, pairs, base, other }: Pass, pair: number, turn: PairTurn, weight: number): number {
    const [own, twins] = turn === other ? [pairs.otherChoice, pairs.baseChoice] : [pairs.baseChoice, pairs.otherChoice];
    const { from, end } = choicesOf(pairs, pair);
    let [shared, lone] = [0, 0];
    for (let i = from; i < end; i++) {
      if (own[i]! === MISSING) continue;
      if (twins[i]! === MISSING) lone++;
      else shared += turn.policy[own[i]!]!;
    }
    if (lone === 0) return shared;
    const [odds, at] =
      shared === 0
        ? [base.odds, pairs.base[pair]! * this.#endings]
        : [this.#meanOfShared(pairs, pair, turn, own, twins, shared), 0];
    for (let i = from; i < end; i++) {
      const choice = own[i]!;
      if (choice === MISSING || twins[i]! !== MISSING) continue;
      const source = this.#shares.openOf(turn.side.action[choice]!);
      this.#shares.add(round, source, weight * turn.policy[choice]!, turn.chosen, turn.chosenAt(choice), odds, at);
    }
    return shared;
  }

  /** Returns the odds once one of the choices is made that are open in both games. */
  #meanOfShared(
    pairs: PairBlock,
    pair: number,
    turn: PairTurn,
    own: Int32Array,
    twins: Int32Array,
    shared: number,
  ): Float64Array {
    const mean = this.#mean.fill(0);
    const { from, end } = choicesOf(pairs, pair);
    for (let i = from; i < end; i++) {
      const choice = own[i]!;
      if (choice === MISSING || twins[i]! === MISSING) continue;
      const [at, share] = [turn.chosenAt(choice), turn.policy[choice]! / shared];
      for (let ending = 0; ending < mean.length; ending++) {
        mean[ending] = mean[ending]! + share * turn.chosen[at + ending]!;
      }
    }
    return mean;
  }

  /**
   * Passes on what comes of a choice that both allow. A result that only one of the games has takes its chance from the
   * last one that both have, which in a file is the rest.
   */
  #passResults(pass: Pass, choice: number, taken: number): void {
    const { pairs, base, other, into, weights } = pass;
    const { baseBranch, otherBranch, target, baseChoice } = pairs;
    const { from, end } = branchesOf(pairs, choice);
    const rest = pairs.hasLoneBranch[choice] === 0 ? MISSING : lastShared(target, from, end);
    let [gained, lost] = [0, 0];
    for (let i = from; i < end && pairs.hasLoneBranch[choice] === 1; i++) {
      const [was, is] = [baseBranch[i]!, otherBranch[i]!];
      if (target[i]! !== MISSING) continue;
      if (was === MISSING) gained += this.#addOwnResult(pass, baseChoice[choice]!, other, is, taken, rest);
      else lost += rest === MISSING ? 0 : -this.#addOwnResult(pass, baseChoice[choice]!, base, was, -taken, rest);
    }
    for (let i = from; i < end; i++) {
      const [was, is, next] = [baseBranch[i]!, otherBranch[i]!, target[i]!];
      if (next === MISSING) continue;
      const [more, less] = i === rest ? [gained, lost] : [0, 0];
      const drawn = taken * other.side.chance[is]! + more;
      weights.branch[was] = weights.branch[was]! + drawn - (taken * base.side.chance[was]! + less);
      into[next] = into[next]! + drawn;
    }
  }

  /** Adds what a result does that only one of the games has, and returns its weight. */
  #addOwnResult(pass: Pass, choice: number, turn: PairTurn, branch: number, taken: number, rest: number): number {
    const { round, pairs, base, other } = pass;
    const weight = taken * turn.side.chance[branch]!;
    const result = turn.side.result[branch]!;
    const { target } = turn.side.block;
    const [odds, into] = [turn.after.odds, target[branch]! * this.#endings];
    if (rest === MISSING) {
      this.#addResult(round, base, choice, result, weight, odds, into, base.chosen, base.chosenAt(choice));
    } else {
      const instead = (turn === other ? pairs.otherBranch : pairs.baseBranch)[rest]!;
      this.#addResult(round, base, choice, result, weight, odds, into, odds, target[instead]! * this.#endings);
    }
    return weight;
  }

  /** Adds what the base's choices and branches have gathered over all pairs, each once. */
  #settle(round: number, base: PairTurn, { choice: choices, branch: branches }: PairWeights): void {
    const { block, action, result } = base.side;
    for (let state = 0; state < block.size; state++) {
      forEachChoice(block, state, choice => {
        const { from, end } = branchesOf(block, choice);
        if (choices[choice] === 0 && isZero(branches, from, end)) return;
        const [odds, at] = [base.chosen, base.chosenAt(choice)];
        const play = this.#shares.playOf(action[choice]!);
        this.#shares.add(round, play, choices[choice]!, odds, at, base.odds, state * this.#endings);
        for (let branch = from; branch < end; branch++) {
          const weight = branches[branch]!;
          if (weight === 0) continue;
          const into = block.target[branch]! * this.#endings;
          this.#addResult(round, base, choice, result[branch]!, weight, base.after.odds, into, odds, at);
        }
      });
    }
  }

  /** Adds what a result of a choice of the base does, for the world to its shock. */
  #addResult(
    round: number,
    { side: { block, action } }: PairTurn,
    choice: number,
    result: number,
    weight: number,
    then: Float64Array,
    at: number,
    now: Float64Array,
    from: number,
  ): void {
    const [shares, place] = [this.#shares, action[choice]!];
    if (block.mover === WORLD) shares.add(round, shares.shockOf(result), weight, then, at, now, from);
    else {
      shares.add(round, shares.outcomeOf(place), weight, then, at, now, from);
      shares.add(round, shares.resultOf(place, result), weight, then, at, now, from);
    }
  }
}

/** Returns the last branch of a choice that both games have; `MISSING` where they share none. */
function lastShared(target: Int32Array, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) if (target[i] !== MISSING) return i;
  return MISSING;
}

function isZero(numbers: Float64Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (numbers[i] !== 0) return false;
  return true;
}

import type { Block, Rows } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { blockAt } from '../../../solve/policy/policy.ts';
import { supportOf } from '../../../solve/policy/support.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { type Event, type FreePlay, freeBlocks } from './event.ts';

/** Whether an event comes about, or fails to: 1 less the one has lost what is small beside 1, so each is summed by itself. */
type Outcome = 'comes' | 'fails';

type Played = Pick<SolvedGame, 'table' | 'policy'>;

/**
 * Computes the probability from the start that an event comes about, or that it fails to (docs/method.md, section 9), by
 * backward induction: those who are free take the choice that makes it likeliest, or least likely (a Markov decision
 * process: they may look at the turn and all that has happened, and act together), the others what their policies say.
 * Exact but for the rounding of sums; above 0 wherever it is possible at all, be it too unlikely for a double.
 */
export function probabilityOf(game: Played, event: Event, conduct: FreePlay, outcome: Outcome = 'comes'): number {
  const probability = atStart(game, event, conduct, outcome, false);
  return probability > 0 || atStart(game, event, conduct, outcome, true) === 0 ? probability : Number.MIN_VALUE;
}

/** Goes backward to the start; where only whether it is possible at all is asked, 1 stands for yes and 0 for no. */
function atStart(game: Played, event: Event, conduct: FreePlay, outcome: Outcome, onlyWhether: boolean): number {
  const { table, policy } = game;
  const ofComing = Number(outcome === 'comes');
  if (event.atStart) return ofComing;
  const free = freeBlocks(table, conduct);
  const weightsAt = onlyWhether ? supportOf(game) : (turn: number) => policy.at(turn);
  const sign = (conduct.aim === 'greatest') === (outcome === 'comes') ? 1 : -1;
  const arrays = table.blocks.map(({ size }) => [new Float64Array(size), new Float64Array(size)] as const);
  const last = blockAt(table, event.turns);
  const atLast = (state: number) => event.atLast?.[state] ?? 0;
  let after = Float64Array.from({ length: last.size }, (_, state) => (ofComing ? atLast(state) : 1 - atLast(state)));
  for (let turn = event.turns - 1; turn >= 0; turn--) {
    const i = turn % table.blocks.length;
    const work: Work = { rows: table.rows, block: table.blocks[i]!, comes: event.after[i]!, ofComing, after };
    // Two arrays a block: a game of one mover reads in the block that it writes.
    const into = arrays[i]![Math.floor(turn / table.blocks.length) % 2]!;
    if (free[i]) choose(work, sign, into);
    else average(work, weightsAt(turn), into);
    if (onlyWhether) for (let state = 0; state < into.length; state++) into[state] = Number(into[state]! > 0);
    after = into;
  }
  return after[table.start.index]!;
}

interface Work {
  readonly rows: Rows;
  readonly block: Block;
  /** 1 for each step with which the event comes about. */
  readonly comes: Uint8Array;
  /** What such a step counts: 1, or 0 where its failing is asked for. */
  readonly ofComing: number;
  /** How likely what is asked for is from each state of the next block on. */
  readonly after: Float64Array;
}

/** Where play has stopped there is no choice, and nothing comes about any more. */
function average(work: Work, weights: Float64Array, into: Float64Array): void {
  for (let state = 0; state < work.block.size; state++) {
    const { from, end } = choicesOf(work.block, state);
    let sum = from === end ? 1 - work.ofComing : 0;
    for (let choice = from; choice < end; choice++) sum += weights[choice]! * likelihood(work, choice);
    into[state] = sum;
  }
}

function choose(work: Work, sign: 1 | -1, into: Float64Array): void {
  for (let state = 0; state < work.block.size; state++) {
    const { from, end } = choicesOf(work.block, state);
    let best = from === end ? 1 - work.ofComing : likelihood(work, from);
    for (let choice = from + 1; choice < end; choice++) {
      const found = likelihood(work, choice);
      if (sign * (found - best) > 0) best = found;
    }
    into[state] = best;
  }
}

function likelihood({ rows, block, comes, ofComing, after }: Work, choice: number): number {
  const { choiceRow, branchStart, target } = block;
  // Walked by hand: with callbacks rules that are broken take half as long again.
  const end = branchStart[choice + 1]!;
  let expected = 0;
  let entry = rows.start[choiceRow[choice]!]!;
  for (let branch = branchStart[choice]!; branch < end; branch++) {
    expected += rows.chance[entry++]! * (comes[branch] === 1 ? ofComing : after[target[branch]!]!);
  }
  return expected;
}

import type { Block, Rows } from '../../../game/table/table.ts';
import { forEachBranch } from '../../../game/table/walk.ts';
import { type GoalSign, TIE } from '../choosing.ts';
import { CERTAIN, type Known, OPEN, UNLIKELY } from './component-game.ts';

/** A state to which play never comes back, with where the states of its own block and of the next stand among all. */
interface Alone {
  readonly rows: Rows;
  readonly block: Block;
  /** Its number in the block. */
  readonly index: number;
  readonly own: number;
  readonly after: number;
  readonly sign: GoalSign;
}

/** What a choice leads to: whether the ending is possible, whether it is certain, and how likely it is. */
interface Prospect {
  isPossible: boolean;
  isCertain: boolean;
  lower: number;
  upper: number;
}

/**
 * Settles a state to which play never comes back, from those that it leads to: it is worth the best of its choices. Where
 * play has stopped there, `goal` says whether by the ending.
 */
export function settleAlone(state: Alone, goal: Uint8Array, known: Known): void {
  const at = state.own + state.index;
  const ending = state.block.ending[state.index]!;
  const best = ending >= 0 ? certainly(goal[ending] === 1) : bestOf(state, known, at);
  known.kind[at] = best.isCertain ? CERTAIN : best.isPossible ? OPEN : UNLIKELY;
  known.lower[at] = best.isCertain ? 1 : best.lower;
  known.upper[at] = best.isCertain ? 1 : best.upper;
}

const certainly = (isIt: boolean): Prospect => ({
  isPossible: isIt,
  isCertain: isIt,
  lower: Number(isIt),
  upper: Number(isIt),
});

/** Of equally good choices the first in file order is kept, but for one that makes the ending certain. */
function bestOf(state: Alone, known: Known, at: number): Prospect {
  const { block, index, sign } = state;
  const wants = sign > 0;
  const best = certainly(!wants);
  let beaten = Number(!wants);
  for (let choice = block.choiceStart[index]!; choice < block.choiceStart[index + 1]!; choice++) {
    const one = prospectOf(state, choice, known);
    const isFirst = known.choice[at]! < 0;
    const isSurer = wants && one.isCertain && !best.isCertain;
    if (isFirst || isSurer || (wants ? one.lower > beaten && !best.isCertain : one.lower < beaten)) {
      known.choice[at] = choice;
      beaten = one.lower * (1 + sign * TIE);
    }
    best.isPossible = wants ? best.isPossible || one.isPossible : best.isPossible && one.isPossible;
    best.isCertain = wants ? best.isCertain || one.isCertain : best.isCertain && one.isCertain;
    best.lower = wants ? Math.max(best.lower, one.lower) : Math.min(best.lower, one.lower);
    best.upper = wants ? Math.max(best.upper, one.upper) : Math.min(best.upper, one.upper);
  }
  return best;
}

function prospectOf({ rows, block, after }: Alone, choice: number, known: Known): Prospect {
  const found = { isPossible: false, isCertain: true, lower: 0, upper: 0 };
  forEachBranch(rows, block, choice, (branch, entry) => {
    const there = after + block.target[branch]!;
    const chance = rows.chance[entry]!;
    if (known.kind[there] !== UNLIKELY) found.isPossible = true;
    if (known.kind[there] !== CERTAIN) found.isCertain = false;
    found.lower += chance * known.lower[there]!;
    found.upper += chance * known.upper[there]!;
  });
  return found;
}

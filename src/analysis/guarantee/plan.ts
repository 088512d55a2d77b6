import type { Block, GameTable, StateId } from '../../game/table/table.ts';
import { choicesOf, forEachBranch } from '../../game/table/walk.ts';
import { type ActionIndex, type Mover, WORLD } from '../../scenario/scenario.ts';
import type { Standpoint } from '../../solve/odds.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { Strategy } from './bounded.ts';
import { type GuaranteeQuestion, isNamed } from './question.ts';

/** A turn of the strategy followed: what its mover does, and what is likeliest to come of it. */
export interface PlannedTurn {
  readonly turn: number;
  readonly state: StateId;
  readonly mover: Mover;
  /** True for the named parties, whose strategy it is; false for the world and for the others, who do the opposite. */
  readonly isNamed: boolean;
  readonly action: ActionIndex;
  /** The likeliest result, by its number in the action; of equally likely ones the first. */
  readonly result: number;
  readonly chance: number;
}

/** Follows a strategy from a standpoint as if the likeliest result came of every turn, up to turn `end` or an ending. */
export function followStrategy(
  table: GameTable,
  question: GuaranteeQuestion,
  strategy: Strategy,
  from: Standpoint,
  end: number,
): readonly PlannedTurn[] {
  const planned: PlannedTurn[] = [];
  let { state } = from;
  for (let turn = from.turn; turn < end; turn++) {
    const block = blockAt(table, turn);
    if (block.ending[state.index]! >= 0) break;
    const choice = block.mover === WORLD ? choicesOf(block, state.index).from : strategy.at(turn)[state.index]!;
    const row = block.choiceRow[choice]!;
    const { branch, entry, chance } = likeliest(table, block, choice);
    planned.push({
      turn,
      state,
      mover: block.mover,
      isNamed: isNamed(question, block.mover),
      action: table.rows.action[row]!,
      result: table.rows.result[entry]!,
      chance,
    });
    state = { block: (state.block + 1) % table.blocks.length, index: block.target[branch]! };
  }
  return planned;
}

/** Returns the likeliest branch of a choice; of equally likely ones the first. */
function likeliest({ rows }: GameTable, block: Block, choice: number) {
  let best = { branch: -1, entry: -1, chance: 0 };
  forEachBranch(rows, block, choice, (branch, entry) => {
    const chance = rows.chance[entry]!;
    if (chance > best.chance) best = { branch, entry, chance };
  });
  return best;
}

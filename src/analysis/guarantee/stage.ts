import type { GameTable } from '../../game/table/table.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import { type Best, bestFor, chooseBest, type GoalSign } from './choosing.ts';

/** Where a backward pass works: what is best at each turn, in arrays that are written over a round later. */
export interface Stage {
  readonly bestAt: (turn: number) => Best;
  /** Finds what is best at a turn from what is best at the next; where play has stopped it leaves what stands there. */
  readonly choose: (turn: number, sign: GoalSign) => void;
  /** Lets others use the arrays. */
  readonly leave: () => void;
}

/** How many turns pass before arrays are used again: a block that leads to itself reads what it wrote a turn before. */
export const turnsOfRound = ({ blocks }: Pick<GameTable, 'blocks'>) => Math.max(2, blocks.length);

/** Makes a stage of plain arrays; that of the kernels gives the same bits (`takeStage`). */
export function plainStage(table: GameTable): Stage {
  const round = Array.from({ length: turnsOfRound(table) }, (_, turn) => {
    const block = blockAt(table, turn);
    return { best: bestFor(block), goesOn: Uint8Array.from(block.ending, ending => (ending < 0 ? 1 : 0)) };
  });
  const at = (turn: number) => round[turn % round.length]!;
  return {
    bestAt: turn => at(turn).best,
    choose: (turn, sign) => {
      const { best, goesOn } = at(turn);
      chooseBest(table.rows, blockAt(table, turn), goesOn, sign, at(turn + 1).best.values, best);
    },
    leave: () => {},
  };
}

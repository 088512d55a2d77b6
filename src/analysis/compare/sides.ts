import type { Block, Rows } from '../../game/table/table.ts';
import { forEachBranch } from '../../game/table/walk.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { OddsByTurn } from './odds-by-turn.ts';
import { placesInTwins, type Twins } from './twins.ts';

/** One block of one of two games that are compared, by the places of the twins. */
export interface SideBlock {
  readonly block: Block;
  readonly rows: Rows;
  /** The place in the twins of each choice's action. */
  readonly action: Int32Array;
  /** The place among its action's results, and the chance, of each branch. */
  readonly result: Int32Array;
  readonly chance: Float64Array;
}

/** One of two games that are compared. */
export interface Side {
  readonly game: SolvedGame;
  readonly odds: OddsByTurn;
  /** One entry a position of the order. */
  readonly blocks: readonly SideBlock[];
}

/** Prepares one of two games for following the other's lines of play. */
export function sideOf(game: SolvedGame, { actions, endings }: Twins, side: 'base' | 'other'): Side {
  const { blocks, rows } = game.table;
  const own = endings.map(ending => ending[side]);
  const places = placesInTwins(actions, side);
  const results = actions.map(twin => placesInTwins(twin.results, side));
  const ofBlock = (position: number): SideBlock => {
    const block = blockAt(game.table, position);
    const action = block.choiceRow.map(row => places[rows.action[row]!]!);
    const result = new Int32Array(block.target.length);
    const chance = new Float64Array(block.target.length);
    for (let choice = 0; choice < action.length; choice++) {
      forEachBranch(rows, block, choice, (branch, entry) => {
        result[branch] = results[action[choice]!]![rows.result[entry]!]!;
        chance[branch] = rows.chance[entry]!;
      });
    }
    return { block, rows, action, result, chance };
  };
  return { game, odds: new OddsByTurn(game, own), blocks: blocks.map((_, position) => ofBlock(position)) };
}

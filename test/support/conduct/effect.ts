import type { Block } from '../../../src/game/table/table.ts';
import { findChoice, forEachBranch } from '../../../src/game/table/walk.ts';
import { actionAt } from '../../../src/scenario/part-at.ts';
import { type Mover, WORLD } from '../../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { type OddsOfBlock, oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';

interface TakenBranch {
  readonly choice: number;
  readonly result: string | undefined;
  readonly chance: number;
  readonly target: number;
}

/** Returns the choices of a state that are the given action, each with its branches. */
export function branchesOf({ table: { model, rows } }: SolvedGame, block: Block, state: number, action: string) {
  const actionOf = (row: number) => actionAt(model.scenario, rows.action[row]!);
  const choice = findChoice(block, state, (_, row) => {
    const { mover, id } = actionOf(row);
    return mover === WORLD || id === action;
  });
  if (choice < 0) return [];
  const made = actionOf(block.choiceRow[choice]!);
  const found: TakenBranch[] = [];
  forEachBranch(rows, block, choice, (branch, entry) => {
    const result = made.results[rows.result[entry]!]?.id;
    if (made.mover === WORLD && result !== action) return;
    found.push({ choice, result, chance: rows.chance[entry]!, target: block.target[branch]! });
  });
  return found;
}

/**
 * Compares two moves of a party, or two events, in the same states: by how much the first makes an ending likelier than
 * the second, averaged over the visits of the states in which both can come, and the share of visits where it does.
 */
export function effectOf(solved: SolvedGame, mover: Mover, move: string, other: string, ending: string) {
  const { table, chain } = solved;
  const index = table.model.scenario.endings.findIndex(({ id }) => id === ending);
  const odds = new Map<number, OddsOfBlock>();
  oddsEverywhere(table, chain, 0, one => odds.set(one.turn, one));
  const sums = { visits: 0, change: 0, likelier: 0 };
  oddsFrom(table, chain, startOf(table), (turn, block, mass) => {
    if (block.mover !== mover) return;
    const after = odds.get(turn + 1);
    const likely = (state: number, action: string) => {
      const branches = branchesOf(solved, block, state, action);
      const at = (target: number) => after?.odds[target * after.endings + index] ?? Number.NaN;
      const sum = branches.reduce((total, { chance, target }) => total + chance * at(target), 0);
      return sum / branches.reduce((total, { chance }) => total + chance, 0);
    };
    mass.forEach((often, state) => {
      const change = often > 0 ? likely(state, move) - likely(state, other) : Number.NaN;
      if (Number.isNaN(change)) return;
      sums.visits += often;
      sums.change += often * change;
      if (change > 1e-12) sums.likelier += often;
    });
  });
  return { change: sums.change / sums.visits, likelier: sums.likelier / sums.visits, visits: sums.visits };
}

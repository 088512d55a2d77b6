import { findState } from '../../game/table/find-state.ts';
import type { GameTable } from '../../game/table/table.ts';
import { quantalPolicy } from '../../solve/policy/quantal.ts';
import type { LineSource } from './any-line.ts';
import { eachBranch } from './branches.ts';

/** Returns how likely each open move is where the parties play by their policies and chance draws the results. */
export function policyWeights(table: GameTable): NonNullable<LineSource['weights']> {
  const policy = quantalPolicy(table);
  const { rows, blocks } = table;
  return position => {
    const state = findState(table, position.state);
    const weights: number[] = [];
    if (!state) return weights;
    const chosen = policy.at(position.turn);
    const { choiceRow } = blocks[state.block]!;
    eachBranch(table, state, (_target, _action, result, choice) => {
      const row = choiceRow[choice]!;
      const entry = rows.result.indexOf(result, rows.start[row]!);
      weights.push(chosen[choice]! * rows.chance[entry]!);
    });
    return weights;
  };
}

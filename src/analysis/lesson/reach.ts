import type { Position } from '../../game/position.ts';
import { digitsOf } from '../../game/space.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { branchesFrom } from '../../game/table/walk.ts';
import { type Condition, holds } from '../../scenario/condition.ts';
import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import { standpointAt } from '../analyst/place.ts';

/** Says whether a condition can come to hold on some line of play from a place up to the horizon, at the place included. */
export function canCome(table: GameTable, from: Pick<Position, 'state' | 'turn'>, when: Condition): boolean {
  const { state, turn } = standpointAt(table, from);
  const seen = table.blocks.map(() => new Set<number>());
  let waiting: ReadonlySet<number> = new Set([state.index]);
  for (let now = turn; now <= turnsIn(table) && waiting.size > 0; now++) {
    const block = blockAt(table, now);
    const known = seen[block.position]!;
    // A state that was met at an earlier turn has already led wherever it leads now.
    const fresh = [...waiting].filter(index => !known.has(index));
    if (fresh.some(index => holds(when, digitsOf(table.model.space, block.state[index]!)))) return true;
    for (const index of fresh) known.add(index);
    waiting = new Set(fresh.flatMap(index => targetsOf(block, index)));
  }
  return false;
}

function targetsOf(block: Block, index: number): readonly number[] {
  const { from, end } = branchesFrom(block, index);
  return Array.from(block.target.subarray(from, end));
}

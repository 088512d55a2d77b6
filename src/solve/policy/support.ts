import { choicesOf } from '../../game/table/walk.ts';
import { at } from '../../num/at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import type { SolvedGame } from '../solve.ts';
import { doctrinesOf } from './doctrine.ts';
import { blockAt } from './policy.ts';

/**
 * Returns for each turn which choices the one to move may take: 1 or 0, one number a choice. Whoever decides by payoffs
 * with a finite precision may take any (docs/method.md, equation 7), though its probability be too small for a double.
 */
export function supportOf({ table, policy }: Pick<SolvedGame, 'table' | 'policy'>): (turn: number) => Float64Array {
  const doctrines = doctrinesOf(table);
  return turn => {
    const block = blockAt(table, turn);
    const probabilities = policy.at(turn);
    if (block.mover === WORLD) return probabilities;
    const { precision } = at(table.model.partyParameters, block.mover, 'party');
    const doctrine = precision === Number.POSITIVE_INFINITY ? undefined : doctrines.of(block);
    const support = probabilities.map(p => Number(p > 0 || precision < Number.POSITIVE_INFINITY));
    doctrine?.forEach((played, state) => {
      if (played < 0) return;
      const { from, end } = choicesOf(block, state);
      support.fill(0, from, end)[played] = 1;
    });
    return support;
  };
}

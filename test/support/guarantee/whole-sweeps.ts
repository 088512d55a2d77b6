import { type GuaranteeQuestion, goalSignOf } from '../../../src/analysis/guarantee/question.ts';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { at } from '../../../src/num/at.ts';

/** What sweeps of a whole game from 0 come to, and by how much the last one moved a state at most. */
interface Swept {
  readonly values: readonly Float64Array[];
  readonly change: number;
}

/**
 * Value iteration over all states at once, from below, written apart from what is tested: a lower bound of what can be
 * forced, and near to it where it hardly moves any more.
 */
export function wholeSweeps(table: GameTable, question: GuaranteeQuestion, sweeps: number): Swept {
  const { blocks, rows } = table;
  const values = blocks.map(({ ending }) => Float64Array.from(ending, one => Number(question.endings.includes(one))));
  const expected = (block: Block, choice: number, next: Float64Array) => {
    let sum = 0;
    const entry = at(rows.start, at(block.choiceRow, choice, 'choice'), 'row');
    const first = at(block.branchStart, choice, 'choice');
    for (let i = 0; first + i < at(block.branchStart, choice + 1, 'choice'); i++)
      sum += at(rows.chance, entry + i, 'entry') * at(next, at(block.target, first + i, 'branch'), 'state');
    return sum;
  };
  let change = 1;
  for (let sweep = 0; sweep < sweeps && change > 0; sweep++) {
    change = 0;
    for (let i = blocks.length - 1; i >= 0; i--) {
      const block = at(blocks, i, 'block');
      const next = at(values, (i + 1) % blocks.length, 'block');
      const best = goalSignOf(question, block.mover) > 0 ? Math.max : Math.min;
      for (let state = 0; state < block.size; state++) {
        if (at(block.ending, state, 'state') >= 0) continue;
        const from = at(block.choiceStart, state, 'state');
        const count = at(block.choiceStart, state + 1, 'state') - from;
        const value = best(...Array.from({ length: count }, (_, c) => expected(block, from + c, next)));
        const own = at(values, i, 'block');
        change = Math.max(change, Math.abs(value - at(own, state, 'state')));
        own[state] = value;
      }
    }
  }
  return { values, change };
}

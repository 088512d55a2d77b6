import { describe, expect, test } from 'vitest';
import { edgeChances } from '../../src/solve/chain.ts';
import { blockAt, turnsIn } from '../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../src/solve/solve.ts';
import { bind } from '../support/load.ts';
import { tableOf } from '../support/solve.ts';
import { weir } from '../ui/support/play.ts';

const solved = (foresight: string) =>
  solveGame(tableOf(bind(weir(), [`upper.foresight=${foresight}`, `lower.foresight=${foresight}`])));

/** Asks for the chances of every turn, back from the horizon; then again from the last asked, and counts those kept. */
function keptOf({ table, chain }: SolvedGame): { readonly made: number; readonly kept: number } {
  const turns = Array.from({ length: turnsIn(table) }, (_, turn) => turn);
  const first = turns.toReversed().map(turn => chain.chances(turn));
  const again = turns.map(turn => chain.chances(turn));
  const made = new Set(first);
  return { made: made.size, kept: new Set(again.filter(chances => made.has(chances))).size };
}

describe('the chances of a chain', () => {
  test('are made once a block, and kept, where a block plays the same in every round', () => {
    const game = solved('1');
    const blocks = game.table.blocks.length;
    expect(keptOf(game)).toEqual({ made: blocks, kept: blocks });
  });

  test('are made turn by turn where policies differ by turn, and one array a block is kept', () => {
    const game = solved('horizon');
    const { made, kept } = keptOf(game);
    const { length: blocks } = game.table.blocks;
    const byWorld = game.table.blocks.filter(({ mover }) => mover === 'world').length;
    expect(made).toBe(turnsIn(game.table) - byWorld * (game.table.model.horizon - 1));
    expect(kept).toBe(blocks);
  });

  test.each(['1', 'horizon'])(
    'are those of the turn, in whatever order they are asked for: foresight %s',
    foresight => {
      const { table, shape, policy, chain } = solved(foresight);
      const end = turnsIn(table);
      for (const turn of [0, end - 1, 0, 1, end - 2, 1, end - 1]) {
        const edges = shape.blocks[turn % table.blocks.length];
        if (!edges) throw new Error(`no edges at turn ${turn}`);
        expect(chain.chances(turn)).toEqual(edgeChances(table, blockAt(table, turn), edges, policy.at(turn)));
      }
    },
  );
});

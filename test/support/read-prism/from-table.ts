import { digitsOf } from '../../../src/game/space.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../../src/game/table/walk.ts';
import { at } from '../../../src/num/at.ts';
import { actionAt, partyAt } from '../../../src/scenario/part-at.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import type { ExplicitGame } from './build.ts';

/**
 * Lays out a game table as PRISM would find its model: the states by their values, the turn first, variables with one
 * value left out, and a loop where play has stopped. Player and action are named as in the scenario, nature `world`.
 */
export function gameOfTable({ model, blocks, rows, start }: GameTable): ExplicitGame {
  const { scenario, space } = model;
  const offset = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, { size }) => sum + size, 0));
  const startAt = at(offset, start.block, 'block') + start.index;
  // The start is state 0 of an explicit game: it changes places with what stands there.
  const numbered = (number: number) => (number === startAt ? 0 : number === 0 ? startAt : number);
  const all = blocks.flatMap((block, b) => Array.from(block.state, (packed, index) => ({ block, b, packed, index })));
  [all[0], all[startAt]] = [all[startAt]!, all[0]!];
  const game = { choices: [0], label: [] as string[], branches: [0], target: [] as number[], chance: [] as number[] };
  const player: string[] = [];
  for (const [number, { block, b, index }] of all.entries()) {
    const isStopped = (block.ending[index] ?? -1) >= 0;
    player.push(isStopped || block.mover === WORLD ? WORLD : partyAt(scenario, block.mover).id);
    if (isStopped) {
      game.label.push('stop');
      game.target.push(number);
      game.chance.push(1);
      game.branches.push(game.target.length);
    }
    forEachChoice(block, index, (choice, row) => {
      game.label.push(actionAt(scenario, rows.action[row]!).id);
      forEachBranch(rows, block, choice, (branch, entry) => {
        game.target.push(numbered(at(offset, (b + 1) % blocks.length, 'block') + block.target[branch]!));
        game.chance.push(rows.chance[entry]!);
      });
      game.branches.push(game.target.length);
    });
    game.choices.push(game.label.length);
  }
  const values = (packed: number) =>
    digitsOf(space, packed).flatMap((digit, i) => {
      const { min = 0, size = 1 } = scenario.variables[i] ?? {};
      return size === 1 ? [] : [min + digit];
    });
  return { states: all.map(({ block, packed }) => [block.position, ...values(packed)].join(',')), player, ...game };
}

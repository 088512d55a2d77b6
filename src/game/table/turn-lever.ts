import type { Message } from '../../scenario/text/problem.ts';
import type { Model } from '../model.ts';
import { exploreGame } from './explore.ts';
import { reweighRows } from './rows.ts';
import type { GameTable } from './table.ts';

/**
 * Returns the table of a model whose levers stand otherwise than those of `table`. Where only chances, costs or payoffs
 * moved, the states stay and a few rows are weighed again; where the start, the order or what is possible moved, the game
 * is explored again.
 */
export function turnLevers(table: GameTable, model: Model, maxStates?: number): GameTable | Message {
  const { scenario, start, order } = table.model;
  const sameGame =
    scenario === model.scenario && start === model.start && order.every((mover, i) => mover === model.order[i]);
  const rows = sameGame ? reweighRows(model, table.rows) : undefined;
  return rows ? { ...table, model, rows } : exploreGame(model, maxStates);
}

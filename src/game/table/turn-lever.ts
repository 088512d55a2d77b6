import type { Model } from '../model.ts';
import { findState } from './find-state.ts';
import { reweighRows } from './rows.ts';
import type { GameTable } from './table.ts';

/**
 * Returns the table of a model with the blocks of `table`: a few rows are weighed again, and play starts where the
 * model says. Undefined where that is no state of the table, where another moves first, or where a result has become
 * possible or impossible. From a start that is not its own, `table` may hold states that cannot be reached: whatever is
 * asked from the start on is exact, but what is counted or checked over all states needs a game explored anew.
 */
export function turnWithin(table: GameTable, model: Model): GameTable | undefined {
  const { scenario, order } = table.model;
  if (scenario !== model.scenario || !order.every((mover, i) => mover === model.order[i])) return undefined;
  const start = findState(table, model.start);
  const rows = start && reweighRows(model, table.rows);
  return rows && { ...table, model, rows, start };
}

import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import { EXIT, stopWith } from '../exit.ts';
import { type ModelOptions, type OpenedModel, openModel } from './open-model.ts';

export interface TableOptions extends ModelOptions {
  readonly maxStates?: number;
}

/** Opens a scenario and explores its game; stops the command where it is too large. */
export function openTable(reference: string, options: TableOptions): OpenedModel & { readonly table: GameTable } {
  const opened = openModel(reference, options);
  return { ...opened, table: tableOf(opened.model, options.maxStates) };
}

/** Explores the game of a model; stops the command where it is too large. */
export function tableOf(model: Model, maxStates?: number): GameTable {
  const table = exploreGame(model, maxStates);
  if ('what' in table) throw stopWith(EXIT.wrongScenario, table);
  return table;
}

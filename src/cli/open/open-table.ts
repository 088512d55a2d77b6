import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import type { GameTable } from '../../game/table/table.ts';
import { tooMuchToForesee, tooMuchToKeep } from '../../solve/policy/keeping.ts';
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
export function exploredTable(model: Model, maxStates?: number): GameTable {
  const table = exploreGame(model, maxStates);
  if ('what' in table) throw stopWith(EXIT.wrongScenario, table);
  return table;
}

/** Explores the game of a model to ask how parties choose in it; stops the command also where the horizon is too far. */
export function tableOf(model: Model, maxStates?: number): GameTable {
  const table = exploredTable(model, maxStates);
  const tooMuch = tooMuchToKeep(table);
  if (tooMuch) throw stopWith(EXIT.wrongScenario, tooMuch);
  return table;
}

/** Explores the game of a model to explain choices in it; stops the command also where what is foreseen is too much. */
export function tableToExplain(model: Model, maxStates?: number): GameTable {
  const table = tableOf(model, maxStates);
  const tooMuch = tooMuchToForesee(table);
  if (tooMuch) throw stopWith(EXIT.wrongScenario, tooMuch);
  return table;
}

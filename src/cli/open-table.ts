import { exploreGame, MAX_STATES } from '../game/table/explore.ts';
import type { GameTable } from '../game/table/table.ts';
import { EXIT, stopWith } from './exit.ts';
import { type ModelOptions, type OpenedModel, openModel } from './open-model.ts';

export interface TableOptions extends ModelOptions {
  readonly maxStates?: number;
}

/** Opens a scenario and explores its game; stops the command where it is too large. */
export function openTable(reference: string, options: TableOptions): OpenedModel & { readonly table: GameTable } {
  const opened = openModel(reference, options);
  const table = exploreGame(opened.model, options.maxStates ?? MAX_STATES);
  if ('what' in table) throw stopWith(EXIT.wrongScenario, table);
  return { ...opened, table };
}

import type { Standpoint } from '../analysis/odds.ts';
import { parseLine } from '../game/notation.ts';
import { advance, startPosition } from '../game/position.ts';
import type { State } from '../game/space.ts';
import { findState } from '../game/table/find-state.ts';
import type { GameTable } from '../game/table/table.ts';
import { EXIT, stopWith } from './exit.ts';

/** Returns where a line of play leads, `washington:hold caracas:offer-talks/1`; the start where there is none. */
export function standpointAfter(table: GameTable, line: string | undefined): Standpoint & { readonly packed: State } {
  const { model } = table;
  const moves = parseLine(model, line ?? '');
  if ('what' in moves) throw stopWith(EXIT.wrongUsage, moves);
  const { state, turn } = moves.reduce((position, move) => advance(model, position, move), startPosition(model));
  const found = findState(table, state);
  if (!found) throw new Error(`state ${state} of ${model.scenario.id} is not in its table`);
  return { state: found, turn, packed: state };
}

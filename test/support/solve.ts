import { makeWalkTable, type WalkTable } from '../../src/analysis/sample/walk-table.ts';
import type { Model } from '../../src/game/model.ts';
import { parseState } from '../../src/game/notation.ts';
import { exploreGame } from '../../src/game/table/explore.ts';
import { reachedState } from '../../src/game/table/find-state.ts';
import type { GameTable, StateId } from '../../src/game/table/table.ts';
import { turnWithin } from '../../src/game/table/turn-lever.ts';
import { findChoice } from '../../src/game/table/walk.ts';
import { at } from '../../src/num/at.ts';
import { actionAt } from '../../src/scenario/part-at.ts';
import type { Chain } from '../../src/solve/chain.ts';
import { climbFrom, type RungReached } from '../../src/solve/ladder.ts';
import type { Standpoint } from '../../src/solve/odds.ts';
import { type Policy, turnsIn } from '../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../src/solve/solve.ts';
import { bind, loadScenario } from './load.ts';

/** Where the games with known answers stand, relative to the root. */
export const GOLDEN = 'test/golden';

/** Makes the table of a model, or throws with what stands against it. */
export function tableOf(model: Model, maxStates?: number): GameTable {
  const table = exploreGame(model, maxStates);
  if ('what' in table) throw new Error(table.what);
  return table;
}

/** Makes the tables to draw runs of a policy from, or throws with what stands against it. */
export function walkTableOf(table: GameTable, policy: Policy): WalkTable {
  const walk = makeWalkTable(table, policy);
  if ('what' in walk) throw new Error(walk.what);
  return walk;
}

/** Returns how likely each rung, or a higher one, is ever reached from a standpoint. */
export function ladderFrom(table: GameTable, chain: Chain, from: Standpoint): readonly RungReached[] {
  const climb = climbFrom(table, chain, from);
  for (let turn = from.turn; turn < turnsIn(table); turn++) climb.onTurn(turn);
  return climb.reached();
}

/**
 * Returns the table of a model whose levers or start stand otherwise than those of `table`: with its states where they are
 * the same, as the analyst does it, and explored anew where they are not.
 */
export function turnedTable(table: GameTable, model: Model): GameTable {
  return turnWithin(table, model) ?? tableOf(model);
}

/** Solves one of the games with known answers. */
export function golden(name: string, settings: readonly string[] = [], horizon?: number): SolvedGame {
  return solveGame(tableOf(bind(loadScenario(`${GOLDEN}/${name}.yaml`), settings, horizon)));
}

/** Returns a state of a table by its one-line text. */
export function stateOf({ table }: SolvedGame, text: string): StateId {
  const state = parseState(table.model, text);
  if (typeof state !== 'number') throw new Error(state.what);
  return reachedState(table, state);
}

/** Returns the probability of an action in a state at a turn. */
export function probabilityOf(solved: SolvedGame, text: string, turn: number, action: string): number {
  const { table, policy } = solved;
  const { block, index } = stateOf(solved, text);
  const { scenario } = table.model;
  const choice = findChoice(
    at(table.blocks, block, 'block'),
    index,
    (_, row) => actionAt(scenario, table.rows.action[row]!).id === action,
  );
  if (choice < 0) throw new Error(`${action} is not open in ${text}`);
  return at(policy.at(turn), choice, 'choice');
}

import { forEachChoice, hasChoices } from '../../game/table/walk.ts';
import { type ActionIndex, type PartyIndex, WORLD } from '../../scenario/scenario.ts';
import { type Odds, type Standpoint, summedToOne } from '../../solve/odds.ts';
import { type OddsOfBlock, oddsOfChoice } from '../../solve/odds-everywhere.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';

/** One action open to the one to move. */
export interface OpenAction {
  readonly action: ActionIndex;
  /** Its number in the block that moves. */
  readonly choice: number;
  /** How likely the policy is to choose it. */
  readonly probability: number;
  /** The odds of the endings once it is chosen, its results still to be drawn. */
  readonly odds: Odds;
}

/** What a party may choose at a standpoint, in file order, and what becomes of it. */
export interface Alternatives {
  readonly party: PartyIndex;
  /** The odds before the choice. */
  readonly odds: Odds;
  readonly open: readonly OpenAction[];
}

/**
 * Returns what the party to move at a standpoint may choose, given the odds from every state one turn later; undefined
 * where the world moves or play has ended.
 */
export function alternativesAt(
  { table, policy }: SolvedGame,
  from: Standpoint,
  after: OddsOfBlock,
): Alternatives | undefined {
  const block = blockAt(table, from.turn);
  if (block.mover === WORLD || !hasChoices(block, from.state.index)) return undefined;
  const probabilities = policy.at(from.turn);
  const open: OpenAction[] = [];
  forEachChoice(block, from.state.index, (choice, row) => {
    const odds = summedToOne(oddsOfChoice(table.rows, block, choice, after));
    open.push({ action: table.rows.action[row]!, choice, probability: probabilities[choice]!, odds });
  });
  return { party: block.mover, odds: mixed(open, after.endings), open };
}

function mixed(open: readonly OpenAction[], endings: number): Odds {
  const odds = new Float64Array(endings);
  for (const { probability, odds: then } of open) {
    for (let ending = 0; ending < endings; ending++) odds[ending] = odds[ending]! + probability * then[ending]!;
  }
  return summedToOne(odds);
}

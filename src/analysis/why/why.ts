import type { Block, GameTable } from '../../game/table/table.ts';
import { type ActionIndex, WORLD } from '../../scenario/scenario.ts';
import type { Odds, Standpoint } from '../odds.ts';
import { type OddsOfBlock, oddsEverywhere } from '../odds-everywhere.ts';
import { blockAt } from '../policy/policy.ts';
import type { SolvedGame } from '../solve.ts';
import { type Part, partsOf } from './expectation.ts';
import { outlookOf } from './look.ts';

/** One action open to the one to move, with why it is or is not chosen. */
export interface Alternative {
  readonly action: ActionIndex;
  /** How likely the policy is to choose it. */
  readonly probability: number;
  readonly habit: number;
  /** What the mover expects of it as far as it looks, in units of payoff: the sum of the parts. */
  readonly expected: number;
  readonly parts: readonly Part[];
  /** The odds of the endings once it is chosen, its results still to be drawn. */
  readonly odds: Odds;
}

/** Why the one to move at a standpoint chooses as it does. */
export interface Reasons {
  readonly party: number;
  /** The odds before the choice. */
  readonly odds: Odds;
  /** Every open action, the likeliest first. */
  readonly alternatives: readonly Alternative[];
}

/** Explains the choice at a standpoint; undefined where the world moves or play has ended. */
export function reasonsAt(solved: SolvedGame, from: Standpoint): Reasons | undefined {
  const { table, policy, chain } = solved;
  const block = blockAt(table, from.turn);
  const { mover } = block;
  const choices = choicesAt(block, from.state.index);
  if (mover === WORLD || choices.length === 0) return undefined;
  const outlook = outlookOf(table, mover, from);
  const probabilities = policy.at(from.turn);
  const after = oddsEverywhere(table, chain, from.turn + 1);
  const alternatives = choices.map((choice): Alternative => {
    const row = block.choiceRow[choice] ?? 0;
    const parts = partsOf(table, outlook, from, choice);
    return {
      action: table.rows.action[row] ?? 0,
      probability: probabilities[choice] ?? 0,
      habit: table.rows.habit[row] ?? 1,
      expected: parts.reduce((sum, { worth }) => sum + worth, 0),
      parts,
      odds: oddsAfter(table, block, choice, after),
    };
  });
  const odds = mixed(alternatives);
  return { party: mover, odds, alternatives: [...alternatives].sort((a, b) => b.probability - a.probability) };
}

/** Returns the choices open in a state. */
export function choicesAt({ choiceStart }: Block, state: number): readonly number[] {
  const from = choiceStart[state] ?? 0;
  return Array.from({ length: (choiceStart[state + 1] ?? 0) - from }, (_, i) => from + i);
}

function oddsAfter({ rows }: GameTable, block: Block, choice: number, after: OddsOfBlock): Odds {
  const odds = new Float64Array(after.endings);
  let entry = rows.start[block.choiceRow[choice]!]!;
  for (let branch = block.branchStart[choice]!; branch < block.branchStart[choice + 1]!; branch++) {
    const chance = rows.chance[entry++]!;
    const there = block.target[branch]! * after.endings;
    for (let ending = 0; ending < odds.length; ending++) {
      odds[ending] = odds[ending]! + chance * after.odds[there + ending]!;
    }
  }
  return odds;
}

function mixed(alternatives: readonly Alternative[]): Odds {
  const odds = new Float64Array(alternatives[0]?.odds.length ?? 0);
  for (const { probability, odds: then } of alternatives) {
    for (let ending = 0; ending < odds.length; ending++) odds[ending] = odds[ending]! + probability * then[ending]!;
  }
  return odds;
}

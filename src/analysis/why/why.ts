import type { Standpoint } from '../odds.ts';
import { oddsEverywhere } from '../odds-everywhere.ts';
import { blockAt, turnsIn } from '../policy/policy.ts';
import type { SolvedGame } from '../solve.ts';
import { type Alternatives, alternativesAt, type Open } from './alternatives.ts';
import { namedPayoffs, type Part, partsOf } from './expectation.ts';
import { outlookOf } from './look.ts';

/** One action open to the one to move, with why it is or is not chosen. */
export interface Alternative extends Open {
  readonly habit: number;
  /** What the mover expects of it as far as it looks, in units of payoff: the sum of the parts. */
  readonly expected: number;
  readonly parts: readonly Part[];
}

/** Why the one to move at a standpoint chooses as it does: every open action, the likeliest first. */
export interface Reasons extends Alternatives {
  readonly open: readonly Alternative[];
}

/** Explains the choice at a standpoint; undefined where the world moves or play has ended. */
export function reasonsAt(solved: SolvedGame, from: Standpoint): Reasons | undefined {
  const { table, chain } = solved;
  if (from.turn >= turnsIn(table)) return undefined;
  const alternatives = alternativesAt(solved, from, oddsEverywhere(table, chain, from.turn + 1));
  return alternatives && reasonsOf(solved, from, alternatives);
}

/** Explains the choice between alternatives whose odds are known. */
export function reasonsOf({ table }: SolvedGame, from: Standpoint, alternatives: Alternatives): Reasons {
  const { choiceRow } = blockAt(table, from.turn);
  const outlook = outlookOf(table, alternatives.party, from);
  const payoffs = namedPayoffs(table, alternatives.party);
  const open = alternatives.open.map((one): Alternative => {
    const parts = partsOf(table, outlook, payoffs, from, one.choice);
    return {
      ...one,
      habit: table.rows.habit[choiceRow[one.choice] ?? 0] ?? 1,
      expected: parts.reduce((sum, { worth }) => sum + worth, 0),
      parts,
    };
  });
  return { ...alternatives, open: open.sort((a, b) => b.probability - a.probability) };
}

import type { GameTable } from '../../game/table/table.ts';
import type { PartyIndex } from '../../scenario/scenario.ts';
import type { Standpoint } from '../../solve/odds.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import type { AlongLine } from './along-line.ts';
import type { Alternatives, OpenAction } from './alternatives.ts';
import { type Contrast, contrasted } from './contrast.ts';
import { type NamedPayoffs, namedPayoffs, type PayoffPart, partsOf } from './expectation.ts';
import { outlooksIn } from './look.ts';

/** One action open to the one to move, with why it is or is not chosen. */
export interface Alternative extends OpenAction {
  readonly habit: number;
  /** What the mover expects of it as far as it looks, in units of payoff: the sum of the parts. */
  readonly expected: number;
  readonly parts: readonly PayoffPart[];
  /** One a part: what it and all after it sum to. */
  readonly sums: readonly number[];
  /** Set against the likeliest, or the likeliest against the next; undefined where nothing else is open. */
  readonly contrast: Contrast | undefined;
}

/** Why the one to move at a standpoint chooses as it does: every open action, the likeliest first. */
export interface Reasons extends Alternatives {
  readonly open: readonly Alternative[];
}

/** Explains the choice at a turn of a line of play; undefined where the world moves or play has ended. */
export function reasonsAlong(solved: SolvedGame, along: AlongLine, turn: number): Reasons | undefined {
  const [state, alternatives] = [along.states[turn], along.alternatives[turn]];
  return state && alternatives && reasonsOf(solved, { state, turn }, alternatives);
}

/** By table and party: what states are worth is worked out once for all choices. */
const PAYOFFS = new WeakMap<GameTable, Map<PartyIndex, NamedPayoffs>>();

function payoffsIn(table: GameTable, party: PartyIndex): NamedPayoffs {
  const known = PAYOFFS.get(table) ?? new Map<PartyIndex, NamedPayoffs>();
  PAYOFFS.set(table, known);
  const payoffs = known.get(party) ?? namedPayoffs(table, party);
  known.set(party, payoffs);
  return payoffs;
}

/** Explains the choice between alternatives whose odds are known; of many in one game the later ones take little. */
export function reasonsOf({ table }: SolvedGame, from: Standpoint, alternatives: Alternatives): Reasons {
  const { choiceRow } = blockAt(table, from.turn);
  const outlook = outlooksIn(table).of(alternatives.party, from.turn);
  const payoffs = payoffsIn(table, alternatives.party);
  const open = alternatives.open.map(one => {
    const parts = partsOf(table, outlook, payoffs, from, one.choice);
    return {
      ...one,
      habit: table.rows.habit[choiceRow[one.choice]!]!,
      expected: sumOf(parts),
      parts,
      sums: parts.map((_, first) => sumOf(parts.slice(first))),
    };
  });
  return { ...alternatives, open: contrasted(open.sort((a, b) => b.probability - a.probability)) };
}

const sumOf = (parts: readonly PayoffPart[]) => parts.reduce((sum, { worth }) => sum + worth, 0);

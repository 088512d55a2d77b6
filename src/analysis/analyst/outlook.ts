import { forEachBranch, forEachChoice } from '../../game/table/walk.ts';
import { type ActionIndex, WORLD } from '../../scenario/scenario.ts';
import type { Odds, Standpoint } from '../../solve/odds.ts';
import { type OddsOfBlock, oddsOf } from '../../solve/odds-everywhere.ts';
import { blockAt, turnsIn } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { alternativesAt } from '../why/alternatives.ts';
import { type PlayPoint, standpointAt } from './place.ts';
import type { PlayedGame } from './played-game.ts';

/** Something that can come next: an action of the party to move, or an event of the world. */
export interface NextMove {
  readonly action: ActionIndex;
  /** The result, for the world; null for an action, whose results are still to be drawn. */
  readonly result: number | null;
  /** How likely it is: by the policy, or by chance; in 0..1. */
  readonly probability: number;
  /** The odds of the endings once it has come. */
  readonly odds: Odds;
}

/** The odds at a place, and after each thing that can come next there. */
export interface Outlook {
  /** In the order of the scenario's endings; they sum to 1. Where play has stopped one of them is 1. */
  readonly odds: Odds;
  /** In file order, as `openActions` and `drawsOf` have them; empty where play has stopped. */
  readonly next: readonly NextMove[];
}

/** Answers what the odds at a place are, and what each thing that can come next makes of them. */
export async function outlookAt(game: PlayedGame, place: PlayPoint): Promise<Outlook> {
  const { table } = game;
  const from = standpointAt(table, place);
  const now = await game.odds(from.turn);
  const odds = oddsOf(now, from.state.index);
  if (from.turn >= turnsIn(table)) return { odds, next: [] };
  return { odds, next: nextOf(game.solved(), from, await game.odds(from.turn + 1)) };
}

function nextOf(game: SolvedGame, from: Standpoint, after: OddsOfBlock): readonly NextMove[] {
  if (blockAt(game.table, from.turn).mover === WORLD) return eventsOf(game, from, after);
  const open = alternativesAt(game, from, after)?.open ?? [];
  return open.map(({ action, probability, odds }) => ({ action, result: null, probability, odds }));
}

/** The world has one action, of which each result is an event. */
function eventsOf({ table: { blocks, rows } }: SolvedGame, from: Standpoint, after: OddsOfBlock): readonly NextMove[] {
  const block = blockAt({ blocks }, from.turn);
  const events: NextMove[] = [];
  forEachChoice(block, from.state.index, (choice, row) => {
    forEachBranch(rows, block, choice, (branch, entry) => {
      events.push({
        action: rows.action[row]!,
        result: rows.result[entry]!,
        probability: rows.chance[entry]!,
        odds: oddsOf(after, block.target[branch]!),
      });
    });
  });
  return events;
}

import { tooMuchToForesee } from '../../solve/policy/keeping.ts';
import { turnsIn } from '../../solve/policy/policy.ts';
import type { Message } from '../../words/problem.ts';
import { alternativesAt } from '../why/alternatives.ts';
import { type Reasons, reasonsOf } from '../why/why.ts';
import { type PlayPoint, standpointAt } from './place.ts';
import type { PlayedGame } from './played-game.ts';

/**
 * Why the party to move at a place chooses as it does; undefined where the world moves or play has stopped. Or why that
 * cannot be told of this game.
 */
export interface Why {
  readonly reasons: Reasons | undefined;
  readonly refused?: Message;
}

/** Answers why the one to move chooses as it does, from the odds that are kept. */
export async function whyAt(game: PlayedGame, place: PlayPoint): Promise<Why> {
  const from = standpointAt(game.table, place);
  if (from.turn >= turnsIn(game.table)) return { reasons: undefined };
  const refused = tooMuchToForesee(game.table);
  if (refused) return { reasons: undefined, refused };
  const after = await game.odds(from.turn + 1);
  const alternatives = alternativesAt(game.solved(), from, after);
  return { reasons: alternatives && reasonsOf(game.solved(), from, alternatives) };
}

import type { Model } from '../../game/model.ts';
import { exploreGame } from '../../game/table/explore.ts';
import { tooMuchToKeep } from '../../solve/policy/keeping.ts';
import { quantalPolicy } from '../../solve/policy/quantal.ts';
import { type SolvedGame, solveGame } from '../../solve/solve.ts';
import type { Message } from '../../words/problem.ts';
import { type KeptOdds, keepOdds, type Pause } from './kept-odds.ts';

/**
 * An explored game with the policies of its parties: what the questions of a player are asked of. The model needs only
 * the policies to move. What other questions need is made when it is first asked for, and then kept.
 */
export interface PlayedGame extends Pick<SolvedGame, 'table' | 'policy'> {
  readonly solved: () => SolvedGame;
  /** Returns the odds from every state at a turn. */
  readonly odds: KeptOdds;
  readonly pause: Pause;
}

/** Explores a game and computes its policies, or says that it has more than `maxStates` states, or looks too far for memory. */
export function preparePlay(model: Model, pause: Pause, maxStates?: number): PlayedGame | Message {
  const table = exploreGame(model, maxStates);
  if ('what' in table) return table;
  const tooMuch = tooMuchToKeep(table);
  if (tooMuch) return tooMuch;
  const policy = quantalPolicy(table);
  const solved = once(() => solveGame(table, policy));
  const odds = once(() => keepOdds(solved(), pause));
  return { table, policy, solved, odds: turn => odds()(turn), pause };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

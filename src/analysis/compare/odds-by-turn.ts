import { oddsEverywhere } from '../../solve/odds-everywhere.ts';
import type { SolvedGame } from '../../solve/solve.ts';

/**
 * The odds from every state at every turn, with the endings in the order of a list that two games share: entry
 * `state * endings + ending` of `byTurn[turn]`, over the states of the block that moves then. An ending that the game
 * lacks has the odds 0.
 */
export interface OddsByTurn {
  readonly endings: number;
  readonly byTurn: readonly Float64Array[];
}

/** Computes the odds at every turn by one backward pass; `own[ending]` is the game's own number of it, or -1. */
export function oddsByTurn({ table, chain }: SolvedGame, own: readonly number[]): OddsByTurn {
  const byTurn: Float64Array[] = [];
  oddsEverywhere(table, chain, 0, ({ turn, endings, odds }) => {
    const isSame = own.length === endings && own.every((ending, i) => ending === i);
    byTurn[turn] = isSame ? odds : reordered(odds, endings, own);
  });
  return { endings: own.length, byTurn };
}

function reordered(odds: Float64Array, endings: number, own: readonly number[]): Float64Array {
  const into = new Float64Array((odds.length / endings) * own.length);
  own.forEach((from, to) => {
    if (from < 0) return;
    for (let state = 0; state * endings < odds.length; state++) {
      into[state * own.length + to] = odds[state * endings + from]!;
    }
  });
  return into;
}

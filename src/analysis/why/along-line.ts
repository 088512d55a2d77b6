import { positionsAlong } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { reachedState } from '../../game/table/find-state.ts';
import type { GameTable, StateId } from '../../game/table/table.ts';
import type { Odds } from '../../solve/odds.ts';
import { type OddsOfBlock, oddsEverywhere, oddsOf } from '../../solve/odds-everywhere.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { type Alternatives, alternativesAt } from './alternatives.ts';

/** What a line of play from the start passed. */
export interface AlongLine {
  /** The state before each move and, last, the one after the last move; so the odds. */
  readonly states: readonly StateId[];
  readonly odds: readonly Odds[];
  /** What could be chosen in each of the states; undefined where the world moves or play has ended. */
  readonly alternatives: readonly (Alternatives | undefined)[];
}

/** Reads what a line of play passed off one backward pass, so that a whole line costs no more than one move. */
export function alongLine(game: SolvedGame, moves: readonly Move[]): AlongLine {
  const { read, along } = readingAlong(game, moves);
  oddsEverywhere(game.table, game.chain, 0, read);
  return along;
}

/**
 * Prepares to read what a line passed: `read` takes the odds from every state at a turn and keeps those that the line
 * passes. `along` is whole once it has been given each turn from 0 to the number of moves, in any order. Only what
 * could be chosen after the last move is read off the turn after it. The moves must be possible where they are made.
 */
export function readingAlong(
  game: SolvedGame,
  moves: readonly Move[],
): { readonly read: (now: OddsOfBlock) => void; readonly along: AlongLine } {
  const states = statesAlong(game.table, moves);
  const odds: Odds[] = [];
  const alternatives: (Alternatives | undefined)[] = [];
  const read = (now: OddsOfBlock) => {
    const [before, state] = [states[now.turn - 1], states[now.turn]];
    if (state) odds[now.turn] = oddsOf(now, state.index);
    if (before) alternatives[now.turn - 1] = alternativesAt(game, { state: before, turn: now.turn - 1 }, now);
  };
  return { read, along: { states, odds, alternatives } };
}

/** Returns the state before each move of a line of play from the start and, last, the one after the last move. */
export function statesAlong(table: GameTable, moves: readonly Move[]): readonly StateId[] {
  return positionsAlong(table.model, moves).map(({ state }) => reachedState(table, state));
}

import type { Move } from '../../game/rules.ts';
import type { EndingIndex, Mover } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { alongLine } from './along-line.ts';
import { type Judgement, judgeMove, THRESHOLDS, type Thresholds } from './judge.ts';

/** One move of a line of play, with what it did to the odds. */
export interface JudgedMove {
  /** From 0. */
  readonly turn: number;
  readonly mover: Mover;
  readonly move: Move;
  /** The odds before the move, once it is chosen with its result still to be drawn, and once that is drawn. */
  readonly before: Odds;
  readonly chosen: Odds;
  readonly after: Odds;
  /** Null where the world moved: it prefers nothing, and chooses nothing. */
  readonly judgement: Judgement | null;
}

/** Judges every move of a line of play from the start; what it passed may be handed in where it is known. */
export function judgeLine(
  game: SolvedGame,
  moves: readonly Move[],
  thresholds: Thresholds = THRESHOLDS,
  { states, odds, alternatives } = alongLine(game, moves),
): readonly JudgedMove[] {
  return moves.map((move, turn) => {
    const [state, before, after] = [states[turn], odds[turn], odds[turn + 1]];
    if (!state || !before || !after) throw new Error(`what the line passed at move ${turn} has not been read`);
    const open = alternatives[turn];
    const judgement = open ? (judgeMove(game.table, { state, turn }, open, move.action, thresholds) ?? null) : null;
    const chosen = open?.open.find(({ action }) => action === move.action)?.odds ?? before;
    return { turn, mover: blockAt(game.table, turn).mover, move, before, chosen, after, judgement };
  });
}

/** How the endings that a party prefers at a move differ from those it preferred when it moved last. */
export interface PreferenceChange {
  readonly came: readonly EndingIndex[];
  readonly went: readonly EndingIndex[];
}

/**
 * Returns what changed in what the mover of the nth move prefers since it moved last: nothing came and nothing went where
 * it prefers the same. Undefined at its first move, where the world moved, and where the nth move is not judged yet.
 */
export function preferenceChange(line: readonly JudgedMove[], nth: number): PreferenceChange | undefined {
  const move = line[nth];
  const last = line.slice(0, nth).findLast(({ mover }) => mover === move?.mover);
  if (!move?.judgement || !last?.judgement) return undefined;
  const [were, are] = [last.judgement.preferred, move.judgement.preferred];
  return {
    came: are.filter(ending => !were.includes(ending)),
    went: were.filter(ending => !are.includes(ending)),
  };
}

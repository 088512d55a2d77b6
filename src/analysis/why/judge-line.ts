import { advance, type Position, startPosition } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import { findState } from '../../game/table/find-state.ts';
import type { GameTable, StateId } from '../../game/table/table.ts';
import type { Mover } from '../../scenario/scenario.ts';
import type { Odds } from '../odds.ts';
import { type OddsOfBlock, oddsEverywhere } from '../odds-everywhere.ts';
import { blockAt } from '../policy/policy.ts';
import type { SolvedGame } from '../solve.ts';
import { type Alternatives, alternativesAt } from './alternatives.ts';
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

/**
 * Judges every move of a line of play from the start. One backward pass gives the odds at every turn, so a whole line
 * costs no more than one move. The moves must be possible where they are made.
 */
export function judgeLine(
  game: SolvedGame,
  moves: readonly Move[],
  thresholds: Thresholds = THRESHOLDS,
): readonly JudgedMove[] {
  const { table, chain } = game;
  const states = statesOf(table, moves);
  const odds: Odds[] = [];
  const alternatives: (Alternatives | undefined)[] = [];
  oddsEverywhere(table, chain, 0, now => {
    const state = states[now.turn];
    if (state) odds[now.turn] = oddsAt(now, state);
    const before = states[now.turn - 1];
    if (state && before) alternatives[now.turn - 1] = alternativesAt(game, { state: before, turn: now.turn - 1 }, now);
  });
  return moves.flatMap((move, turn) => {
    const [state, before, after] = [states[turn], odds[turn], odds[turn + 1]];
    if (!state || !before || !after) return [];
    const open = alternatives[turn];
    const judgement = open ? (judgeMove(table, { state, turn }, open, move.action, thresholds) ?? null) : null;
    const chosen = open?.open.find(({ action }) => action === move.action)?.odds ?? before;
    return [{ turn, mover: blockAt(table, turn).mover, move, before, chosen, after, judgement }];
  });
}

/** The state before each move and, last, after the last one. */
function statesOf(table: GameTable, moves: readonly Move[]): readonly StateId[] {
  const positions: Position[] = [startPosition(table.model)];
  for (const move of moves) positions.push(advance(table.model, positions.at(-1) ?? startPosition(table.model), move));
  return positions.map(({ state }) => {
    const found = findState(table, state);
    if (!found) throw new Error(`state ${state} of ${table.model.scenario.id} is not in its table`);
    return found;
  });
}

function oddsAt({ odds, endings }: OddsOfBlock, { index }: StateId): Odds {
  return odds.slice(index * endings, (index + 1) * endings);
}

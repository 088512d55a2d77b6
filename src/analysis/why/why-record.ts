import type { Model } from '../../game/model.ts';
import { positionAfter } from '../../game/position.ts';
import type { Move } from '../../game/rules.ts';
import type { State } from '../../game/space.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { alongLine } from './along-line.ts';
import { THRESHOLDS, type Thresholds } from './judge.ts';
import { type JudgedMove, judgeLine, type PreferenceChange, preferenceChange } from './judge-line.ts';
import { type Reasons, reasonsAlong } from './why.ts';

/** What each move of a line of play did to the odds, and why the one to move after it chooses as it does. */
export interface WhyRecord {
  readonly model: Model;
  readonly moves: readonly Move[];
  readonly thresholds: Thresholds;
  /** One a move. */
  readonly line: readonly JudgedMove[];
  /** One a move: how what its party prefers changed since it moved last; undefined at its first move and for the world. */
  readonly preferenceChanges: readonly (PreferenceChange | undefined)[];
  /** Where the line leads. */
  readonly state: State;
  /** Null while play goes on. */
  readonly ending: EndingIndex | null;
  /** Undefined where the world moves or play has ended. */
  readonly reasons: Reasons | undefined;
}

/** Judges a line of play from the start and explains the choice after it, by one backward pass. */
export function whyRecord(game: SolvedGame, moves: readonly Move[], thresholds: Thresholds = THRESHOLDS): WhyRecord {
  const { model } = game.table;
  const along = alongLine(game, moves);
  const { state, ending } = positionAfter(model, moves);
  const line = judgeLine(game, moves, thresholds, along);
  return {
    model,
    moves,
    thresholds,
    line,
    preferenceChanges: moves.map((_, nth) => preferenceChange(line, nth)),
    state,
    ending,
    reasons: reasonsAlong(game, along, moves.length),
  };
}

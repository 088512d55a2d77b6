import { chanceOfResult } from '../../game/drawn.ts';
import type { Model } from '../../game/model.ts';
import { type Position, positionsAlong } from '../../game/position.ts';
import { type Move, rungOf } from '../../game/rules.ts';
import { at } from '../../num/at.ts';
import type { ActionIndex } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { atOneGo } from '../guarantee/stepwise.ts';
import { alongLine } from '../why/along-line.ts';
import { THRESHOLDS, type Thresholds } from '../why/judge.ts';
import { type JudgedMove, judgeLine } from '../why/judge-line.ts';
import { type NoReturn, noReturnStepwise } from '../why/no-return.ts';
import { type Slide, slidesOf } from '../why/slides.ts';
import { type Reasons, reasonsAlong } from '../why/why.ts';
import { distance } from './distance.ts';
import { type LinePredictions, type MadePrediction, scorePredictions } from './predictions.ts';
import { type MoveEffect, turningPoints } from './turning-points.ts';

/** A choice of a party, with what else it could have done. */
export interface ExplainedChoice {
  /** From 0. */
  readonly turn: number;
  readonly reasons: Reasons;
  /** The action of which the party expected most; of equals the one that it played. */
  readonly mostExpected: ActionIndex;
}

/** What a line of play from the start did, move by move. */
export interface DebriefRecord {
  readonly model: Model;
  readonly thresholds: Thresholds;
  /** One a move. */
  readonly judged: readonly JudgedMove[];
  /** Before the first move and after each: one more than there are moves; so the odds and the rungs. */
  readonly positions: readonly Position[];
  readonly odds: readonly Odds[];
  readonly rungs: readonly number[];
  /** One a move: how likely its result was, once its action was chosen. */
  readonly chances: readonly number[];
  readonly moments: readonly MoveEffect[];
  readonly slides: readonly Slide[];
  /** Null for games too large to ask: not looked for, which is not none. */
  readonly noReturn: readonly NoReturn[] | null;
  /** In the order of play. */
  readonly explained: readonly ExplainedChoice[];
  /** How many choices parties made; more than `explained` where only the weightiest are. */
  readonly choices: number;
  readonly predictions: LinePredictions;
}

/** Works out what a line of play did, and scores the predictions that were made along it. */
export function debriefRecord(
  game: SolvedGame,
  moves: readonly Move[],
  predictions: readonly MadePrediction[] = [],
): DebriefRecord {
  const { model } = game.table;
  const thresholds = THRESHOLDS;
  const positions = positionsAlong(model, moves);
  const along = alongLine(game, moves);
  const { odds } = along;
  const judged = judgeLine(game, moves, thresholds, along);
  const chosen = judged.filter(({ judgement }) => judgement !== null);
  return {
    model,
    thresholds,
    judged,
    positions,
    odds,
    rungs: positions.map(({ state }) => rungOf(model, state)),
    chances: moves.map((move, turn) => chanceOfResult(model, at(positions, turn, 'position').state, move)),
    moments: turningPoints(judged, thresholds),
    slides: slidesOf(judged, thresholds),
    noReturn: pointsOfNoReturn(game, moves),
    choices: chosen.length,
    explained: weightiest(chosen).flatMap(({ turn, move }) => {
      const reasons = reasonsAlong(game, along, turn);
      return reasons ? [{ turn, reasons, mostExpected: mostExpected(reasons, move.action) }] : [];
    }),
    predictions: scorePredictions(predictions, odds),
  };
}

/** The work that a reader may wait for, in states times rounds times endings: about 2 s (the flagship has 7.6 million). */
const MOST_WORK = 15_000_000;

function pointsOfNoReturn({ table }: SolvedGame, moves: readonly Move[]): readonly NoReturn[] | null {
  const { horizon, scenario } = table.model;
  const isTooLarge = table.states * horizon * scenario.endings.length > MOST_WORK;
  return isTooLarge ? null : atOneGo(noReturnStepwise(table, moves));
}

/** A debrief is to be read: of very long lines only so many choices are explained. */
const MOST_EXPLAINED = 60;

/** Returns the choices that moved the odds most, in the order of play. */
function weightiest(chosen: readonly JudgedMove[]): readonly JudgedMove[] {
  if (chosen.length <= MOST_EXPLAINED) return chosen;
  const moved = ({ before, chosen: then }: JudgedMove) => distance(before, then);
  const kept = new Set([...chosen].sort((a, b) => moved(b) - moved(a)).slice(0, MOST_EXPLAINED));
  return chosen.filter(move => kept.has(move));
}

function mostExpected({ open }: Reasons, played: ActionIndex): ActionIndex {
  const most = Math.max(...open.map(({ expected }) => expected));
  const best = open.filter(({ expected }) => expected === most).map(({ action }) => action);
  return best.includes(played) ? played : at(best, 0, 'action');
}

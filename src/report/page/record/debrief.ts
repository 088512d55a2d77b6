import { atOneGo } from '../../../analysis/guarantee/stepwise.ts';
import { alongLine } from '../../../analysis/why/along-line.ts';
import { distance } from '../../../analysis/why/distance.ts';
import { THRESHOLDS } from '../../../analysis/why/judge.ts';
import { type JudgedMove, judgeLine } from '../../../analysis/why/judge-line.ts';
import { type NoReturn, noReturnStepwise } from '../../../analysis/why/no-return.ts';
import { type Slide, slidesOf } from '../../../analysis/why/slides.ts';
import { type Reasons, reasonsAlong } from '../../../analysis/why/why.ts';
import type { Model } from '../../../game/model.ts';
import type { Position } from '../../../game/position.ts';
import { type Move, rungOf } from '../../../game/rules.ts';
import { lineTo, movesTo, type NodeId, nodeOf, type Timeline, textOf } from '../../../play/timeline.ts';
import type { Odds } from '../../../solve/odds.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { type ToldMove, tellLine } from '../../tell/move.ts';
import { linesOf, type PlayedLine } from './lines.ts';
import { type MoveEffect, momentsOf } from './moments.ts';
import { predictionsAlong, type ScoredPrediction } from './predictions.ts';

/** A game that was played, with what the page says about where it comes from. */
export interface DebriefedGame {
  readonly game: SolvedGame;
  readonly timeline: Timeline;
  /** The last node of the line that is told. */
  readonly end: NodeId;
  /** Who played, in words: "people played Washington; the model played Caracas". */
  readonly played: string;
  /** Null where no seed was drawn from. */
  readonly seed: string | null;
  readonly hash: string;
  readonly version: string;
  /** The commands that make the page, or its numbers, again. */
  readonly repeat: readonly { readonly says: string; readonly command: string }[];
}

/** A move with what is said and known about it. */
export interface DebriefedMove {
  readonly told: ToldMove;
  readonly judged: JudgedMove;
  /** What people wrote on it; empty where they wrote nothing. */
  readonly name: string;
  readonly note: string;
}

/** A choice of a party, with what else it could have done. */
export interface Decision {
  readonly move: DebriefedMove;
  readonly reasons: Reasons;
}

/** Everything that the page tells. */
export interface Debrief {
  readonly from: DebriefedGame;
  readonly model: Model;
  readonly line: PlayedLine;
  /** All lines of the game, the told one among them. */
  readonly lines: readonly PlayedLine[];
  readonly moves: readonly DebriefedMove[];
  /** What people wrote on the start. */
  readonly startNote: string;
  /** Before the first move and after each: one more than there are moves; so the rungs. */
  readonly positions: readonly Position[];
  readonly odds: readonly Odds[];
  readonly rungs: readonly number[];
  readonly moments: readonly MoveEffect[];
  readonly slides: readonly Slide[];
  /** Null for games too large to ask: not looked for, which is not none. */
  readonly noReturn: readonly NoReturn[] | null;
  /** In the order of play. */
  readonly decisions: readonly Decision[];
  /** How many choices parties made; more than `decisions` where only the weightiest are explained. */
  readonly choices: number;
  readonly predictions: readonly ScoredPrediction[];
}

/** Works out everything that the page tells of a line of play. */
export function debriefOf(from: DebriefedGame): Debrief {
  const { game, timeline, end } = from;
  const { model } = game.table;
  const nodes = lineTo(timeline, end);
  const moves = movesTo(timeline, end);
  const positions = nodes.map(node => nodeOf(timeline, node).position);
  const lines = linesOf(model, timeline);
  const line = lines.find(one => one.end === end);
  if (!line) throw new Error(`node ${end} is not the end of a line of play`);
  const along = alongLine(game, moves);
  const { odds } = along;
  const judged = judgeLine(game, moves, THRESHOLDS, along);
  const debriefed = movesOf(model, timeline, nodes, positions, moves, judged);
  const chosen = debriefed.filter(({ judged: { judgement } }) => judgement !== null);
  return {
    from,
    model,
    line,
    lines,
    moves: debriefed,
    startNote: textOf(timeline, 'note', 0),
    positions,
    odds,
    rungs: positions.map(({ state }) => rungOf(model, state)),
    moments: momentsOf(judged),
    slides: slidesOf(judged),
    noReturn: pointsOfNoReturn(game, moves),
    choices: chosen.length,
    decisions: weightiest(chosen).flatMap(move => {
      const reasons = reasonsAlong(game, along, move.judged.turn);
      return reasons ? [{ move, reasons }] : [];
    }),
    predictions: predictionsAlong(timeline, nodes, odds),
  };
}

/** The work that a page may wait for, in states times rounds times endings: about 2 s (the flagship has 7.6 million). */
const MOST_WORK = 15_000_000;

function pointsOfNoReturn({ table }: SolvedGame, moves: readonly Move[]): readonly NoReturn[] | null {
  const { horizon, scenario } = table.model;
  const isTooLarge = table.states * horizon * scenario.endings.length > MOST_WORK;
  return isTooLarge ? null : atOneGo(noReturnStepwise(table, moves));
}

function movesOf(
  model: Model,
  timeline: Timeline,
  nodes: readonly NodeId[],
  positions: readonly Position[],
  moves: readonly Move[],
  judged: readonly JudgedMove[],
): readonly DebriefedMove[] {
  return tellLine(model, positions, moves).flatMap((told, turn) => {
    const [node, one] = [nodes[turn + 1], judged[turn]];
    if (node === undefined || !one) return [];
    return [{ told, judged: one, name: textOf(timeline, 'name', node), note: textOf(timeline, 'note', node) }];
  });
}

/** A page is to be read: of very long lines only so many choices are explained. */
const MOST_DECISIONS = 60;

/** Returns the choices that moved the odds most, in the order of play. */
function weightiest(chosen: readonly DebriefedMove[]): readonly DebriefedMove[] {
  if (chosen.length <= MOST_DECISIONS) return chosen;
  const moved = ({ judged }: DebriefedMove) => distance(judged.before, judged.chosen);
  const kept = new Set([...chosen].sort((a, b) => moved(b) - moved(a)).slice(0, MOST_DECISIONS));
  return chosen.filter(move => kept.has(move));
}

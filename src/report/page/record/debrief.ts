import type { BandRecord } from '../../../analysis/band/band-record.ts';
import type { DebriefRecord, ExplainedChoice } from '../../../analysis/debrief/debrief-record.ts';
import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import { at } from '../../../num/at.ts';
import { lineTo, type NodeId, type Timeline, textOf } from '../../../play/timeline.ts';
import { type ToldMove, tellLine } from '../../tell/move.ts';
import { linesOf, type PlayedLine } from './lines.ts';

/** A game that was played, with what the page says about where it comes from. */
export interface DebriefedGame {
  /** Of the line that is told. */
  readonly record: DebriefRecord;
  readonly timeline: Timeline;
  /** The last node of the line that is told. */
  readonly end: NodeId;
  /** Who played, in words: "people played Washington; the model played Caracas". */
  readonly played: string;
  /** Null where no seed was drawn from. */
  readonly seed: string | null;
  readonly hash: string;
  readonly version: string;
  /** Within what the odds at the start lie; undefined where it was not asked. */
  readonly band?: BandRecord | undefined;
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
export interface Decision extends ExplainedChoice {
  readonly move: DebriefedMove;
}

/** Everything that the page tells. */
export interface Debrief extends DebriefRecord {
  readonly from: DebriefedGame;
  readonly line: PlayedLine;
  /** All lines of the game, the told one among them. */
  readonly lines: readonly PlayedLine[];
  readonly moves: readonly DebriefedMove[];
  /** What people wrote on the start. */
  readonly startNote: string;
  /** In the order of play. */
  readonly decisions: readonly Decision[];
}

/** Tells each move of the line, with what people wrote on it. */
export function debriefOf(from: DebriefedGame): Debrief {
  const { record, timeline, end } = from;
  const { model, explained } = record;
  const lines = linesOf(model, timeline);
  const line = lines.find(one => one.end === end);
  if (!line) throw new Error(`node ${end} is not the end of a line of play`);
  const moves = movesOf(record, timeline, lineTo(timeline, end));
  return {
    ...record,
    from,
    line,
    lines,
    moves,
    startNote: textOf(timeline, 'note', 0),
    decisions: explained.map(choice => ({ ...choice, move: at(moves, choice.turn, 'move') })),
  };
}

function movesOf(
  { model, positions, judged }: DebriefRecord,
  timeline: Timeline,
  nodes: readonly NodeId[],
): readonly DebriefedMove[] {
  const told = tellLine(
    model,
    positions,
    judged.map(({ move }) => move),
  );
  return told.map((one, turn) => {
    const node = at(nodes, turn + 1, 'node of the line');
    return {
      told: one,
      judged: at(judged, turn, 'move'),
      name: textOf(timeline, 'name', node),
      note: textOf(timeline, 'note', node),
    };
  });
}

import { debriefRecord } from '../../../src/analysis/debrief/debrief-record.ts';
import type { Model } from '../../../src/game/model.ts';
import { advance, startPosition } from '../../../src/game/position.ts';
import {
  type Annotation,
  annotate,
  movesTo,
  playMove,
  predictionsTo,
  startTimeline,
  type Timeline,
} from '../../../src/play/timeline.ts';
import type { DebriefedGame } from '../../../src/report/page/record/debrief.ts';
import { endOfPlay } from '../../../src/report/page/record/lines.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { lineOf } from '../moves.ts';
import { tableOf } from '../solve.ts';

/** Plays a line written in notation from the start, and writes on it. */
export function played(model: Model, line: string, annotations: readonly Annotation[] = []): Timeline {
  const timeline = lineOf(model, line).reduce(
    (now, move) => playMove(now, move, (position, made) => advance(model, position, made)),
    startTimeline(startPosition(model)),
  );
  return annotations.reduce(annotate, timeline);
}

/** A played game ready to be debriefed. */
export function debriefed(model: Model, timeline: Timeline, game = solveGame(tableOf(model))): DebriefedGame {
  const end = endOfPlay(timeline);
  return {
    record: debriefRecord(game, movesTo(timeline, end), predictionsTo(timeline, end)),
    timeline,
    end,
    played: 'Nobody: a line that was given.',
    seed: '7',
    hash: 'sha256:0',
    version: '0.0.0',
    repeat: [{ says: 'This page', command: 'parley report game.parley -o debrief.html' }],
  };
}

const TEXTS = new Set(['title', 'says', 'why', 'quote', 'by', 'note', 'publisher', 'published', 'lasts']);

/** Returns a scenario every text of which is another; what names and formulae say stays, so it plays the same. */
export function withTexts(scenario: Scenario, text: string): Scenario {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, of]) => [key, TEXTS.has(key) && typeof of === 'string' ? text : changed(of)]),
    );
  };
  const other = changed(scenario) as Scenario;
  return { ...other, parties: other.parties.map(party => ({ ...party, name: text })) };
}

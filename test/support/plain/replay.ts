import type { Position } from '../../../src/game/position.ts';
import {
  type Entry,
  replayEntry,
  type StepFunction,
  startTimeline,
  type Timeline,
} from '../../../src/play/timeline.ts';

/** Builds a timeline again from its log, which must fit: the plain twin of `restoreTimeline`. */
export function replay(start: Position, log: Iterable<Entry>, step: StepFunction): Timeline {
  return [...log].reduce((timeline, entry) => replayEntry(timeline, entry, step), startTimeline(start));
}

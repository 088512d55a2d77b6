import type { Lesson, LessonStep } from '../../../analysis/lesson/lesson.ts';
import type { Model } from '../../../game/model.ts';
import type { Move } from '../../../game/rules.ts';
import { digitsOf } from '../../../game/space.ts';
import { currentPosition, type NodeId, nodeOf, type Timeline } from '../../../play/timeline.ts';
import { holds } from '../../../scenario/condition.ts';
import { counted } from '../../../words/numbers/plural.ts';

/** How far a class is in a lesson. */
export interface Course {
  readonly lesson: Lesson;
  /** The step, from 0; -1 before the first, and the number of steps after the last. */
  readonly at: number;
  /** Waiting for play to come where the step begins; asking the class; telling. */
  readonly stage: 'waiting' | 'asking' | 'told';
  /** Where the class was asked, for the steps that are not tied to a place. */
  readonly askedAt: { readonly [step: number]: NodeId };
}

/** Begins a lesson before its first step. */
export function beginCourse(lesson: Lesson): Course {
  return { lesson, at: -1, stage: 'told', askedAt: {} };
}

/** Returns the step a class is at; none before the first and after the last. */
export function stepOf({ lesson, at }: Course): LessonStep | undefined {
  return lesson.steps[at];
}

/** Says whether the last step is done. */
export function isOver({ lesson, at }: Course): boolean {
  return at >= lesson.steps.length;
}

/** Says where a class is: "step 3 of 7". */
export function progressText({ lesson, at }: Course): string {
  const { length } = lesson.steps;
  if (at < 0) return counted(length, 'step');
  return at < length ? `step ${at + 1} of ${length}` : 'the end';
}

/** Says the same in a few columns: "3/7"; empty before the first step and after the last. */
export function progressSign({ lesson, at }: Course): string {
  const { length } = lesson.steps;
  return at >= 0 && at < length ? `${at + 1}/${length}` : '';
}

/** Enters another step. One tied to no place begins where play stands, or waits until its moment has come. */
export function enter(course: Course, at: number, model: Model, timeline: Timeline): Course {
  const entered: Course = { ...course, at, stage: 'told' };
  const step = stepOf(entered);
  if (!step) return entered;
  if (step.line) return { ...entered, stage: 'asking' };
  const isHere = step.trigger.kind === 'next';
  return isHere ? askHere(entered, timeline) : arrive({ ...entered, stage: 'waiting' }, model, timeline);
}

/** Begins to ask where play stands, once what a step waits for has come. */
export function arrive(course: Course, model: Model, timeline: Timeline): Course {
  const { trigger } = stepOf(course) ?? {};
  if (course.stage !== 'waiting' || !trigger) return course;
  const { state, turn } = currentPosition(timeline);
  const hasCome =
    trigger.kind === 'turn'
      ? turn >= trigger.turn
      : trigger.kind === 'when' && holds(trigger.when, digitsOf(model.space, state));
  return hasCome ? askHere(course, timeline) : course;
}

function askHere(course: Course, { at }: Timeline): Course {
  return { ...course, stage: 'asking', askedAt: { ...course.askedAt, [course.at]: at } };
}

/** The nodes that the figures of a step are taken from; null where play has not been there. */
interface LessonNodes {
  readonly before: NodeId | null;
  readonly asked: NodeId | null;
  readonly now: NodeId | null;
}

/** Returns where the step before left play, where the class is asked, and where the step leaves play. */
export function placesOf(course: Course, timeline: Timeline): LessonNodes {
  const before = course.at <= 0 ? 0 : placesAt({ ...course, at: course.at - 1 }, timeline).now;
  return { before, ...placesAt(course, timeline) };
}

function placesAt(course: Course, timeline: Timeline): Omit<LessonNodes, 'before'> {
  const step = stepOf(course);
  if (!step?.line) {
    const asked = course.askedAt[course.at] ?? null;
    return { asked, now: asked };
  }
  return { asked: nodeAfter(timeline, step.line), now: nodeAfter(timeline, [...step.line, ...step.play]) };
}

/** Returns the node that a line of play from the start leads to; null where it has not been played. */
export function nodeAfter(timeline: Timeline, moves: readonly Move[]): NodeId | null {
  let at: NodeId = 0;
  for (const { action, result } of moves) {
    const next = nodeOf(timeline, at).children.find(id => {
      const move = nodeOf(timeline, id).move;
      return move?.action === action && move.result === result;
    });
    if (next === undefined) return null;
    at = next;
  }
  return at;
}

/** Returns the moves from the start to where the lesson has play stand now; null where it is left to the class. */
export function lessonMoves(course: Course): readonly Move[] | null {
  const step = stepOf(course);
  if (!step?.line) return null;
  return course.stage === 'told' ? [...step.line, ...step.play] : step.line;
}

/** Says whether play stands where the lesson has it; it does wherever that is left to the class. */
export function isOnPath(course: Course, timeline: Timeline): boolean {
  const line = lessonMoves(course);
  if (line) return nodeAfter(timeline, line) === timeline.at;
  const asked = course.askedAt[course.at];
  return course.stage === 'waiting' || asked === undefined || asked === timeline.at;
}

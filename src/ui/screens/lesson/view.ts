import { readFigures } from '../../../analysis/lesson/figure-value.ts';
import type { LessonStep } from '../../../analysis/lesson/lesson.ts';
import { type NodeId, nodeOf } from '../../../play/timeline.ts';
import { waitsFor } from '../../../report/answers/lesson/lesson-script.ts';
import { citationText, toldText } from '../../../report/answers/lesson/lesson-text.ts';
import { tellNode } from '../../../report/tell/branches/tell-node.ts';
import { GAP, type Part, paragraph } from '../../kit/parts/part.ts';
import { partsRows } from '../../kit/parts/part-rows.ts';
import type { Tone } from '../../kit/rows/row.ts';
import { scrolled } from '../../kit/rows/scroll.ts';
import { outlookQuestion } from '../../kit/scene/outlook.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { ScreenInput } from '../../kit/screen/key-entry.ts';
import { type ListView, listView } from '../../kit/screen/screen-view.ts';
import { LEAST } from '../../kit/screen/size.ts';
import { type Course, isOnPath, isOver, nodeAfter, placesOf, progressText, stepOf } from './state.ts';

/** What a lesson says at the moment: each has its own line to go on by. */
export type LessonPhase = 'intro' | 'wait' | 'ask' | 'predict' | 'told' | 'away' | 'over';

/** Lines longer than this are hard to follow across a wall. */
const WIDEST = 76;

/** Returns what a lesson has to say where a class is in it. */
export function wordsFor(course: Course, { timeline }: Scene): LessonPhase {
  const step = stepOf(course);
  if (!step) return isOver(course) ? 'over' : 'intro';
  if (course.stage === 'waiting') return 'wait';
  if (!isOnPath(course, timeline)) return 'away';
  if (course.stage === 'told') return 'told';
  return step.predict && !isPredicted(course, { timeline }) ? 'predict' : 'ask';
}

function isPredicted(course: Course, { timeline }: Pick<Scene, 'timeline'>): boolean {
  const { asked } = placesOf(course, timeline);
  const { position } = nodeOf(timeline, asked ?? timeline.at);
  // Where play has stopped there is nothing left to predict.
  return position.ending !== null || timeline.predictions.some(({ node }) => node === asked);
}

/** Returns the lesson's screen; where it has little room, first what only repeats or guides is left out. */
export function lessonView(
  { scene, own: course }: ScreenInput<Course | null>,
  cursor: number,
  width: number,
  height: number,
): ListView {
  if (!course) return listView('Lesson', [], { item: 0, line: 0 }, width, height);
  const title = `${course.lesson.title} · ${progressText(course)}`;
  const parts = partsOf(course, scene);
  const column = Number.isFinite(width) ? Math.min(width, WIDEST) : width;
  const isNeeded = ({ isSpare }: LessonPart) => !isSpare;
  const tight = shownParts(parts.filter(isNeeded), false);
  const ways = [shownParts(parts, true), shownParts(parts, false), shownParts(parts.filter(isNeeded), true), tight];
  const shown = ways.find(way => partsRows(way, column).length <= height) ?? tight;
  const lines = partsRows(shown, column).map(line => ({ rows: [line] }));
  return {
    title,
    items: [{ parts: shown }],
    rows: scrolled(lines, { item: cursor, line: 0 }, width, height).rows,
    cursorSaid: '',
  };
}

/** Returns as many lines as a narrow screen could need, for the cursor to go through. */
export function lessonLength({ scene, own: course }: ScreenInput<Course | null>): number {
  const width = LEAST.columns - 1;
  if (!course) return 1;
  return partsRows(shownParts(partsOf(course, scene), false), width).length;
}

/** A paragraph of the screen. */
interface LessonPart {
  readonly text: string;
  readonly tone: Tone;
  /** It can be left out where room is short. */
  readonly isSpare?: true;
}

function partsOf(course: Course, scene: Scene): readonly LessonPart[] {
  const { lesson } = course;
  const words = wordsFor(course, scene);
  const step = stepOf(course);
  if (words === 'intro')
    return [
      { text: lesson.says, tone: 'strong' },
      { text: lesson.intro, tone: 'plain' },
    ];
  if (!step)
    return [
      { text: lesson.closing, tone: 'plain' },
      ...sourceParts(
        course,
        lesson.sources.map(({ id }) => id),
      ),
    ];
  const head: LessonPart = { text: step.title, tone: 'title' };
  switch (words) {
    case 'wait':
      return [head, { text: waitText(step, scene), tone: 'strong' }];
    case 'away':
      return [
        head,
        {
          text: 'Play has left the path of the lesson. Space takes it back; what you played is kept as a branch.',
          tone: 'strong',
        },
      ];
    case 'told':
      return [
        head,
        { text: step.prompt, tone: 'faint', isSpare: true },
        ...movePartsOf(step, scene),
        { text: toldText(readFigures(step.reveal, outlooksFor(course, scene))), tone: 'strong' },
        ...sourceParts(course, step.restsOn),
      ];
    default:
      return [head, { text: step.prompt, tone: 'strong' }];
  }
}

function waitText({ trigger }: LessonStep, { model, position }: Scene): string {
  if (position.ending !== null)
    return 'Play has ended before this step came. s goes on; u on the board takes moves back.';
  const until = trigger.kind === 'turn' || trigger.kind === 'when' ? `, ${waitsFor(model, trigger)}` : '';
  return `Now you play${until}. Space goes to the board.`;
}

/** What was played at the step: after the question, or to come to it. */
function movePartsOf(step: LessonStep, { model, timeline }: Scene): readonly LessonPart[] {
  const told = step.play.flatMap((_, i) => {
    const node: NodeId | null = nodeAfter(timeline, [...(step.line ?? []), ...step.play.slice(0, i + 1)]);
    const one = node === null ? null : tellNode(model, timeline, node);
    return one ? [`${one.mover}: ${one.title}`] : [];
  });
  return told.length === 0 ? [] : [{ text: `▸ ${told.join('; ')}`, tone: 'plain', isSpare: true }];
}

function sourceParts({ lesson }: Course, ids: readonly string[]): readonly LessonPart[] {
  return lesson.sources
    .filter(({ id }) => ids.includes(id))
    .map(source => ({ text: citationText(source), tone: 'faint', isSpare: true }));
}

function outlooksFor(course: Course, { timeline, answers }: Scene) {
  const { before, asked, now } = placesOf(course, timeline);
  const at = (node: NodeId | null) => (node === null ? undefined : answers.to(outlookQuestion(timeline, node)));
  return { before: at(before), asked: at(asked), now: at(now) };
}

function shownParts(parts: readonly LessonPart[], isAiry: boolean): readonly Part[] {
  return parts.flatMap(({ text, tone }, i): readonly Part[] => [
    ...(isAiry && i > 0 ? [GAP] : []),
    paragraph(text, { indent: 1, tone }),
  ]);
}

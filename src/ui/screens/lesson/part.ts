import type { Question } from '../../../analysis/analyst/question.ts';
import type { NodeId } from '../../../play/timeline.ts';
import { outlookQuestion } from '../../kit/scene/outlook.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import { done, type KeyResponse, keyEntry, type ScreenInput } from '../../kit/screen/key-entry.ts';
import { askOdds } from '../../kit/screen/predicting.ts';
import type { ScreenPart } from '../../kit/screen/screen-part.ts';
import { onePane } from '../../kit/screen/screen-view.ts';
import type { LessonSignal } from '../../kit/screen/signals.ts';
import {
  arrive,
  beginCourse,
  type Course,
  enter,
  isOnPath,
  lessonMoves,
  placesOf,
  progressSign,
  progressText,
  stepOf,
} from './state.ts';
import { type LessonPhase, lessonLength, lessonView, wordsFor } from './view.ts';

/** Null where no lesson is on. */
type OnCourse = Course | null;
type LessonInput = ScreenInput<OnCourse>;
type LessonResponse = KeyResponse<OnCourse>;

const is =
  (...words: readonly LessonPhase[]) =>
  ({ scene, own }: LessonInput) =>
    own !== null && words.includes(wordsFor(own, scene));

const goOn = (
  label: string,
  says: string,
  words: readonly LessonPhase[],
  does: (input: LessonInput) => LessonResponse,
) => keyEntry('space enter', 'Space', label, says, does, is(...words));

const BACK = closingKey('L');

/** What is asked and told at a step of a lesson. */
export const LESSON: ScreenPart<OnCourse> = {
  start: null,
  length: lessonLength,
  keys: [
    goOn('begin', 'Begins with the first step', ['intro'], next),
    goOn('give odds', 'Lets the class give its odds', ['predict'], askOdds),
    goOn('tell', 'Plays what belongs to the step, and tells', ['ask'], tell),
    goOn('next step', 'Goes on to the next step', ['told'], next),
    goOn('play on', 'Goes to the board; the lesson comes back at its moment', ['wait'], ({ state }) =>
      done(state, { type: 'close' }),
    ),
    goOn('return', 'Takes play back to where the lesson was', ['away'], comeBack),
    goOn('end', 'Ends the lesson', ['over'], leave),
    keyEntry('s', 's', 'skip', 'Tells without odds from the class', tell, is('predict')),
    keyEntry('s', 's', 'skip', 'Goes on to the next step without waiting for this one', next, is('wait')),
    keyEntry(
      'left h',
      '←',
      'step back',
      'Goes back to the step before',
      input => entered(input, -1),
      ({ own }) => own !== null && own.at > 0,
    ),
    keyEntry(
      'f',
      'f',
      'facts',
      'Shows what the step rests on',
      askFacts,
      ({ own }) => own !== null && (stepOf(own)?.restsOn.length ?? 0) > 0,
    ),
    ...ODDS_KEYS,
    ...cursorKeys({ length: lessonLength }),
    { ...BACK, keys: BACK.keys.filter(key => key !== 'L') },
    keyEntry('L', 'L', '', 'Goes to the board; there L comes back to the lesson', BACK.does),
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: questionsOf,
  opened: ({ own }, to) => (to.screen === 'lesson' && to.lesson ? beginCourse(to.lesson) : own),
  follows: (own, model, timeline) => own && arrive(own, model, timeline),
  signals: own => (own ? { lesson: signalOf(own) } : {}),
  view: onePane((input, width, height) => lessonView(input, cursorOn({ length: lessonLength }, input), width, height)),
};

function signalOf(course: Course): LessonSignal {
  return { sign: progressSign(course), progress: progressText(course), isWaiting: course.stage === 'waiting' };
}

/** What the figures of a reveal are taken from; nothing before it is told. */
function questionsOf({ scene, own: course }: LessonInput): readonly Question[] {
  if (course?.stage !== 'told' || !stepOf(course)) return [];
  const nodes = Object.values(placesOf(course, scene.timeline)).filter((node): node is NodeId => node !== null);
  return [...new Set(nodes)].map(node => outlookQuestion(scene.timeline, node));
}

function next(input: LessonInput): LessonResponse {
  return entered(input, 1);
}

/** Enters the step so many further on, and leads play to where it asks. */
function entered({ scene, state, own }: LessonInput, by: number): LessonResponse {
  if (!own) return { state };
  return led(scene, state, enter(own, own.at + by, scene.model, scene.timeline));
}

function tell({ scene, state, own }: LessonInput): LessonResponse {
  return own ? led(scene, state, { ...own, stage: 'told' }) : { state };
}

/** Shows a course, and has its moves played where it is tied to a place and play stands elsewhere. */
function led(scene: Scene, state: BoardState, course: Course): LessonResponse {
  const shown = { state, own: course };
  const line = lessonMoves(course);
  return line === null || isOnPath(course, scene.timeline)
    ? shown
    : { ...shown, play: { type: 'follow', moves: line } };
}

function comeBack({ scene, state, own: course }: LessonInput): LessonResponse {
  if (!course) return { state };
  const asked = course.askedAt[course.at];
  return lessonMoves(course) || asked === undefined
    ? led(scene, state, course)
    : { state, play: { type: 'jump', node: asked } };
}

function leave({ state }: LessonInput): LessonResponse {
  return { ...done(state, { type: 'close' }), own: null };
}

function askFacts({ state, own }: LessonInput): LessonResponse {
  const step = own && stepOf(own);
  return step ? { state, opens: { screen: 'facts', subject: step } } : { state };
}

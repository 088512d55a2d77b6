import type { Question } from '../../../analysis/analyst/question.ts';
import type { NodeId } from '../../../play/timeline.ts';
import { outlookQuestion } from '../../kit/scene/outlook.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { COMMON_KEYS, closingKey, HELP_KEY, ODDS_KEYS } from '../../kit/screen/common-keys.ts';
import { cursorKeys, cursorOn } from '../../kit/screen/cursor.ts';
import {
  done,
  type KeyEntry,
  type KeyResponse,
  keyEntry,
  type ScreenInput,
  type WholeScreen,
} from '../../kit/screen/screen-part.ts';
import { predictHere } from '../predict/part.ts';
import { type Course, enter, isOnPath, lineOf, placesOf, stepOf } from './state.ts';
import { type LessonPhase, lessonLength, lessonView, wordsFor } from './view.ts';

const is =
  (...words: readonly LessonPhase[]): KeyEntry['isOpen'] =>
  (scene, { course }) =>
    course !== null && words.includes(wordsFor(course, scene));

const goOn = (label: string, says: string, words: readonly LessonPhase[], does: KeyEntry['does']) =>
  keyEntry('space enter', 'Space', label, says, does, is(...words));

const BACK = closingKey('L');

/** What is asked and told at a step of a lesson. */
export const LESSON: WholeScreen = {
  length: lessonLength,
  keys: [
    goOn('begin', 'Begins with the first step', ['intro'], next),
    goOn('give odds', 'Lets the class give its odds', ['predict'], predictHere),
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
      ({ scene, state }) => entered(scene, state, -1),
      (_, { course }) => (course?.at ?? 0) > 0,
    ),
    keyEntry(
      'f',
      'f',
      'facts',
      'Shows what the step rests on',
      askFacts,
      (_, { course }) => course !== null && (stepOf(course)?.restsOn.length ?? 0) > 0,
    ),
    ...ODDS_KEYS,
    ...cursorKeys({ length: lessonLength }),
    { ...BACK, keys: BACK.keys.filter(key => key !== 'L') },
    keyEntry('L', 'L', '', 'Goes to the board; there L comes back to the lesson', BACK.does),
    HELP_KEY,
    ...COMMON_KEYS,
  ],
  asks: questionsOf,
  view: (moment, width, height) => lessonView(moment, cursorOn(LESSON, moment), width, height),
};

/** Says whether a lesson is on. */
export const hasCourse: KeyEntry['isOpen'] = (_, { course }) => course !== null;

/** What the figures of a reveal are taken from; nothing before it is told. */
function questionsOf(scene: Scene, { course }: BoardState): readonly Question[] {
  if (course?.stage !== 'told' || !stepOf(course)) return [];
  const nodes = Object.values(placesOf(course, scene.timeline)).filter((node): node is NodeId => node !== null);
  return [...new Set(nodes)].map(node => outlookQuestion(scene.timeline, node));
}

function next({ scene, state }: ScreenInput): KeyResponse {
  return entered(scene, state, 1);
}

/** Enters the step so many further on, and leads play to where it asks. */
function entered(scene: Scene, state: BoardState, by: number): KeyResponse {
  const { course } = state;
  if (!course) return { state };
  return led(scene, state, enter(course, course.at + by, scene.model, scene.timeline));
}

function tell({ scene, state }: ScreenInput): KeyResponse {
  return state.course ? led(scene, state, { ...state.course, stage: 'told' }) : { state };
}

/** Shows a course, and has its moves played where it is tied to a place and play stands elsewhere. */
function led(scene: Scene, state: BoardState, course: Course): KeyResponse {
  const shown = done(state, { type: 'course', to: course });
  const line = lineOf(course);
  return line === null || isOnPath(course, scene.timeline)
    ? shown
    : { ...shown, play: { type: 'follow', moves: line } };
}

function comeBack({ scene, state }: ScreenInput): KeyResponse {
  const { course } = state;
  if (!course) return { state };
  const asked = course.askedAt[course.at];
  return lineOf(course) || asked === undefined
    ? led(scene, state, course)
    : { state, play: { type: 'jump', node: asked } };
}

function leave({ state }: ScreenInput): KeyResponse {
  return done({ ...state, course: null }, { type: 'close' });
}

function askFacts({ state }: ScreenInput): KeyResponse {
  const step = state.course && stepOf(state.course);
  return step ? done(state, { type: 'open', screen: 'facts', subject: step }) : { state };
}

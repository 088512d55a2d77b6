import type { Lesson } from '../../../analysis/lesson/lesson.ts';
import type { Model } from '../../../game/model.ts';
import type { Timeline } from '../../../play/timeline.ts';
import type { BoardState } from '../../kit/screen/board-state.ts';
import { arrive, beginCourse } from './state.ts';

/** Opens the board with a lesson. */
export function withLesson(state: BoardState, lesson: Lesson): BoardState {
  return { ...state, course: beginCourse(lesson), screen: 'lesson' };
}

/** Lets a lesson come forward where play has come to what its step waits for; another screen that is open stays. */
export function followed(state: BoardState, model: Model, timeline: Timeline): BoardState {
  const course = state.course && arrive(state.course, model, timeline);
  if (course === state.course) return state;
  return { ...state, course, screen: state.screen === 'board' ? 'lesson' : state.screen };
}

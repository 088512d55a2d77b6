import { draft7Of } from '../../scenario/json-schema.ts';
import { rawLesson } from './raw-lesson.ts';

/** Returns the draft-7 JSON Schema of lesson files, for editors; names, moves and figures are checked by `parseLesson` only. */
export function lessonJsonSchema(): object {
  return { title: 'A Parley lesson', ...draft7Of(rawLesson) };
}

import type { Answer, Question, QuestionKind } from '../../../analysis/analyst/question.ts';
import type { Message } from '../../../words/problem.ts';

/** What the analyst has answered so far. */
export interface Answers {
  /** Returns the answer to a question that a screen asks; undefined while it is being worked out. */
  readonly to: <K extends QuestionKind>(question: Question<K>) => Answer<K> | undefined;
  /** Some answer has been awaited long enough to be worth a word. */
  readonly isLate: boolean;
  /** Why there are no answers and will be none. */
  readonly fault: Message | undefined;
}

import type { Answer, Question, QuestionKind } from '../../../../analysis/analyst/question.ts';
import type { Model } from '../../../../game/model.ts';
import type { Message } from '../../../../words/problem.ts';

/** What the thread of an analyst is started with. A model holds plain values only: a copy is 6 ms, reading it anew 100. */
export interface AnalystTask {
  readonly model: Model;
  readonly maxStates: number | undefined;
}

/** What the thread is sent: a question, numbered by the one who asks. */
export interface Asked<K extends QuestionKind = QuestionKind> {
  readonly id: number;
  readonly question: Question<K>;
}

/** What the thread sends: once how opening the game went, then an answer a question. */
export type AnalystMessage =
  | { readonly kind: 'opened'; readonly fault: Message | undefined }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: Answer };

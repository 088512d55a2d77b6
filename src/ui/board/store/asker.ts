import type { Analyst, Answer, Question, QuestionKind } from '../../../analysis/analyst/question.ts';
import type { Message } from '../../../words/problem.ts';
import type { Answers } from '../../kit/scene/answers.ts';

/** Asks an analyst what the screens want to know. */
interface Asker {
  readonly answers: () => Answers;
  /** Says what is wanted now; what is known is not asked again. */
  readonly want: (questions: readonly Question[]) => void;
  /** Something that was wanted last is not known yet. */
  readonly isWaiting: () => boolean;
  /** Drops what is still to be answered. */
  readonly close: () => void;
}

/** How many answers of a kind are kept: more than a long line of play has moves. */
const KEPT = 500;
/** Each of these tells all of a line of play, and no more are looked at than one is drawn behind by. */
const KEPT_OF: { readonly [K in QuestionKind]?: number } = { line: 10, noReturn: 10 };
/** Milliseconds after which the board says that an answer is being worked out; most come at once. */
const LATE_AFTER = 150;
/** Takes most of a second, and adds to what is shown: nobody waits for it, so it is never late. */
const UNHURRIED: QuestionKind = 'noReturn';

/**
 * Keeps the answers of an analyst, by question. Of each kind one question is open at a time, and then what is wanted by
 * then is asked: whoever holds a key down does not make a queue of questions that nobody wants answered any more.
 */
export function makeAsker(analyst: Pick<Analyst, 'ask'>, changed: () => void): Asker {
  const known = new Map<QuestionKind, Map<string, Answer>>();
  let wanted: ReadonlySet<string> = new Set();
  const open = new Set<QuestionKind>();
  let fault: Message | undefined;
  let isClosed = false;
  let isLate = false;
  let isWaiting = false;
  let clock: NodeJS.Timeout | undefined;
  const answered = (key: string, kind: QuestionKind, answer: Answer | Message) => {
    if (isClosed) return;
    open.delete(kind);
    if ('what' in answer) fault = answer;
    else keep(known, wanted, key, kind, answer);
    changed();
  };
  const late = () => {
    isLate = true;
    changed();
  };
  const want = (questions: readonly Question[]) => {
    wanted = new Set(questions.map(keyOf));
    const unknown = fault ? [] : questions.filter(question => !known.get(question.kind)?.has(keyOf(question)));
    isWaiting = unknown.length > 0;
    if (unknown.every(({ kind }) => kind === UNHURRIED)) {
      clearTimeout(clock);
      clock = undefined;
      isLate = false;
    } else clock ??= setTimeout(late, LATE_AFTER).unref();
    for (const question of unknown) {
      if (open.has(question.kind)) continue;
      open.add(question.kind);
      void analyst.ask(question).then(answer => answered(keyOf(question), question.kind, answer));
    }
  };
  return {
    // The answer belongs to the question of its key, and so is of its kind.
    answers: () => ({
      to: <K extends QuestionKind>(question: Question<K>) =>
        known.get(question.kind)?.get(keyOf(question)) as Answer<K> | undefined,
      isLate,
      fault,
    }),
    want,
    isWaiting: () => isWaiting,
    close: () => {
      isClosed = true;
      clearTimeout(clock);
    },
  };
}

/** A question holds plain values only. */
const keyOf = (question: { readonly kind: QuestionKind }) => JSON.stringify(question);

/**
 * The oldest answers of the kind give way that are not wanted now. What is wanted is kept however much it is: it would be
 * asked again at once, and so without end.
 */
function keep(
  known: Map<QuestionKind, Map<string, Answer>>,
  wanted: ReadonlySet<string>,
  key: string,
  kind: QuestionKind,
  answer: Answer,
): void {
  const ofKind = known.get(kind) ?? new Map<string, Answer>();
  known.set(kind, ofKind.set(key, answer));
  for (const old of ofKind.keys()) {
    if (ofKind.size <= (KEPT_OF[kind] ?? KEPT)) return;
    if (!wanted.has(old)) ofKind.delete(old);
  }
}

import type { Analyst, Answer, Kind, Question } from '../../analysis/analyst/question.ts';
import type { Message } from '../../scenario/text/problem.ts';
import type { Answers } from '../scene/answers.ts';

/** Asks an analyst what the screens want to know. */
export interface Asker {
  readonly answers: () => Answers;
  /** Says what is wanted now; what is known is not asked again. */
  readonly want: (questions: readonly Question[]) => void;
  /** Something that was wanted last is not known yet. */
  readonly isWaiting: () => boolean;
  /** Drops what is still to be answered. */
  readonly close: () => void;
}

/** How many answers are kept: more than a long line of play has moves. */
const KEPT = 500;
/** Milliseconds after which the board says that an answer is being worked out; most come at once. */
const LATE_AFTER = 150;
/** Takes most of a second, and adds to what is shown: nobody waits for it, so it is never late. */
const UNHURRIED: Kind = 'noReturn';

/**
 * Keeps the answers of an analyst, by question. Of each kind one question is open at a time, and then what is wanted by
 * then is asked: whoever holds a key down does not make a queue of questions that nobody wants answered any more.
 */
export function makeAsker(analyst: Pick<Analyst, 'ask'>, changed: () => void): Asker {
  const known = new Map<string, Answer>();
  const open = new Set<Kind>();
  let fault: Message | undefined;
  let isClosed = false;
  let isLate = false;
  let isWaiting = false;
  let clock: NodeJS.Timeout | undefined;
  const answered = (key: string, kind: Kind, answer: Answer | Message) => {
    if (isClosed) return;
    open.delete(kind);
    if ('what' in answer) fault = answer;
    else keep(known, key, answer);
    changed();
  };
  const late = () => {
    isLate = true;
    changed();
  };
  const want = (questions: readonly Question[]) => {
    const unknown = fault ? [] : questions.filter(question => !known.has(keyOf(question)));
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
      to: <K extends Kind>(question: Question<K>) => known.get(keyOf(question)) as Answer<K> | undefined,
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
const keyOf = (question: { readonly kind: Kind }) => JSON.stringify(question);

/** The oldest answer gives way. */
function keep(known: Map<string, Answer>, key: string, answer: Answer): void {
  known.set(key, answer);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
}

import { setImmediate as soon } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Analyst, Question, QuestionKind } from '../../../../src/analysis/analyst/question.ts';
import { THRESHOLDS } from '../../../../src/analysis/why/judge.ts';
import { makeAsker } from '../../../../src/ui/board/store/asker.ts';

/** An analyst who answers when told to, and what was asked of it. */
function waiting() {
  const asked: {
    readonly question: { readonly kind: QuestionKind };
    readonly answer: (answer: readonly number[] | { what: string }) => void;
  }[] = [];
  const ask: Analyst['ask'] = question =>
    new Promise(resolve => {
      asked.push({ question, answer: answer => resolve(answer as never) });
    });
  return { ask, asked };
}

const weights = (turn: number): Question<'weights'> => ({ kind: 'weights', place: { state: 0, turn } });
const outlook = (turn: number): Question<'outlook'> => ({ kind: 'outlook', place: { state: 0, turn } });

test('what is known is kept and not asked again', async () => {
  const { ask, asked } = waiting();
  const changed = vi.fn();
  const asker = makeAsker({ ask }, changed);
  asker.want([weights(1)]);
  expect(asker.answers().to(weights(1))).toBeUndefined();
  asked[0]?.answer([1]);
  await soon();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(asker.answers().to(weights(1))).toEqual([1]);
  asker.want([weights(1)]);
  expect(asked).toHaveLength(1);
});

test('of a kind one question is open at a time; then the one wanted by then is asked, not those between', async () => {
  const { ask, asked } = waiting();
  const asker = makeAsker({ ask }, () => undefined);
  for (const turn of [1, 2, 3]) asker.want([weights(turn)]);
  asker.want([weights(3), outlook(3)]);
  expect(asked.map(({ question }) => question)).toEqual([weights(1), outlook(3)]);
  asked[0]?.answer([1]);
  await soon();
  asker.want([weights(3)]);
  expect(asked.at(-1)?.question).toEqual(weights(3));
  expect(asked).toHaveLength(3);
});

test('that there is no answer is told once, and nothing is asked any more', async () => {
  const { ask, asked } = waiting();
  const asker = makeAsker({ ask }, () => undefined);
  asker.want([weights(1)]);
  asked[0]?.answer({ what: 'No.' });
  await soon();
  expect(asker.answers()).toMatchObject({ fault: { what: 'No.' }, isLate: false });
  asker.want([weights(2), outlook(2)]);
  expect(asked).toHaveLength(1);
});

test('an answer after the board was closed changes nothing', async () => {
  const { ask, asked } = waiting();
  const changed = vi.fn();
  const asker = makeAsker({ ask }, changed);
  asker.want([weights(1)]);
  asker.close();
  asked[0]?.answer([1]);
  await soon();
  expect(changed).not.toHaveBeenCalled();
});

test('an answer is late after a moment, until it is there', async () => {
  vi.useFakeTimers();
  const { ask, asked } = waiting();
  const changed = vi.fn();
  const asker = makeAsker({ ask }, changed);
  asker.want([weights(1)]);
  vi.advanceTimersByTime(100);
  expect(asker.answers().isLate).toBe(false);
  vi.advanceTimersByTime(100);
  expect(asker.answers().isLate).toBe(true);
  expect(changed).toHaveBeenCalledTimes(1);
  asked[0]?.answer([1]);
  await vi.advanceTimersByTimeAsync(0);
  asker.want([weights(1)]);
  expect(asker.answers().isLate).toBe(false);
  vi.useRealTimers();
});

test('what takes long by nature is never late', () => {
  vi.useFakeTimers();
  const { ask } = waiting();
  const asker = makeAsker({ ask }, () => undefined);
  asker.want([{ kind: 'noReturn', moves: [] }]);
  vi.advanceTimersByTime(1000);
  expect(asker.answers().isLate).toBe(false);
  asker.want([{ kind: 'noReturn', moves: [] }, weights(1)]);
  vi.advanceTimersByTime(200);
  expect(asker.answers().isLate).toBe(true);
  vi.useRealTimers();
});

/** An asker that is told what is wanted again after each answer, as the board does; the analyst answers at once. */
function eager(wanted: () => readonly Question[]) {
  const asked: { readonly kind: QuestionKind }[] = [];
  const ask: Analyst['ask'] = question => {
    asked.push(question);
    return Promise.resolve([asked.length] as never);
  };
  // Past this it goes round in circles, and is let go so that the test ends.
  const asker = makeAsker({ ask }, () => asked.length < 2000 && asker.want(wanted()));
  return { asker, asked };
}

test('more wanted at once than is kept is asked once each, and then nothing is waited for', async () => {
  const wanted = Array.from({ length: 600 }, (_, turn) => outlook(turn));
  const { asker, asked } = eager(() => wanted);
  asker.want(wanted);
  await soon();
  await vi.waitFor(() => expect(asker.isWaiting()).toBe(false), { timeout: 300_000 });
  expect(asked).toHaveLength(600);
  expect(wanted.every(question => asker.answers().to(question))).toBe(true);
});

test('answers that are wanted no more give way, the oldest first', async () => {
  let wanted: readonly Question[] = Array.from({ length: 600 }, (_, turn) => outlook(turn));
  const { asker } = eager(() => wanted);
  asker.want(wanted);
  await soon();
  wanted = [outlook(0), outlook(600)];
  asker.want(wanted);
  await soon();
  const kept = Array.from({ length: 601 }, (_, turn) => turn).filter(turn => asker.answers().to(outlook(turn)));
  expect(kept).toEqual([0, ...Array.from({ length: 499 }, (_, i) => 102 + i)]);
});

test.each(['line', 'noReturn'] as const)('of %s only the last few answers are kept', async kind => {
  const about = (count: number): Question => {
    const moves = Array(count).fill({ action: 0, result: 0 });
    return kind === 'line' ? { kind, moves, thresholds: THRESHOLDS } : { kind, moves };
  };
  let wanted: readonly Question[] = [];
  const { asker } = eager(() => wanted);
  for (let moves = 0; moves < 30; moves++) {
    wanted = [about(moves)];
    asker.want(wanted);
    await soon();
  }
  const kept = Array.from({ length: 30 }, (_, moves) => moves).filter(moves => asker.answers().to(about(moves)));
  expect(kept).toEqual(Array.from({ length: 10 }, (_, i) => 20 + i));
});

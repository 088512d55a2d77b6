import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import type { ChangedSettings } from './changed-settings.ts';

/** What the odds are under settings, in their order, or why they cannot be. */
type OddsAnswers = readonly (Odds | Message)[];

/** A search that asks for the odds under batches of settings, and goes on with the answers, until it has made something. */
export type AskingOdds<T> = Generator<readonly ChangedSettings[], T, OddsAnswers>;

/** What a search made, and what it asked for that. */
interface CountedSearch<T> {
  readonly made: T;
  readonly asked: number;
  readonly refused: number;
  readonly firstRefusal: Message | undefined;
}

/** Counts what a search asks and what of it cannot be. */
export function* counting<T>(search: AskingOdds<T>): AskingOdds<CountedSearch<T>> {
  let [asked, refused] = [0, 0];
  let firstRefusal: Message | undefined;
  let step = search.next();
  while (!step.done) {
    const answers = yield step.value;
    const refusals = answers.filter((answer): answer is Message => 'what' in answer);
    asked += answers.length;
    refused += refusals.length;
    firstRefusal ??= refusals[0];
    step = search.next(answers);
  }
  return { made: step.value, asked, refused, firstRefusal };
}

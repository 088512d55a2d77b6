import type { Message, Problem } from '../words/problem.ts';
import { problemText } from '../words/problem-text.ts';
import { unlike } from './wrong-use.ts';

/** What `openScenario` and `makeGame` return. */
type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly (Message | Problem)[] };

/** Returns the value of a result, or throws an error with all its problems: for scripts that need not go on. */
export function orThrow<T>(result: Attempt<T>): T {
  if (typeof result !== 'object' || result === null || !('ok' in result)) {
    throw unlike('orThrow', 'what openScenario or makeGame returned', result);
  }
  if (result.ok) return result.value;
  throw new Error(result.problems.map(sentenceOf).join('\n'));
}

function sentenceOf(problem: Message | Problem): string {
  if ('place' in problem) return problemText(problem);
  return problem.wayOut === undefined ? problem.what : `${problem.what} ${problem.wayOut}`;
}

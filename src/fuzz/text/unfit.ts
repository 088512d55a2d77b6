import type { Message, Problem } from '../../words/problem.ts';

/** What no user should read: the words of a library, an object without words, a stack, a value that is not there. */
const LEAKED =
  /Invalid input|Too (?:small|big)|\[object |\n\s+at |\bat (?:file:|\/)|Maximum call stack|\bundefined\b|\bNaN\b/;

/** What would act on a terminal, or turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}]/u;

/** Says why a message is not fit to be read, in a sentence; undefined where it is. */
export function unfitMessage({ what, wayOut = '' }: Message): string | undefined {
  const text = `${what} ${wayOut}`;
  if (!/[.!?]$/.test(what)) return `It is not a sentence: ${what}`;
  if (UNSAFE.test(text)) return `It holds what acts on a terminal: ${JSON.stringify(text)}`;
  return LEAKED.test(text) ? `It tells what is of no use to who reads it: ${text}` : undefined;
}

/** Says why the problems of a refused text are not fit to be read; there is at least one, each at a place of its line. */
export function unfitProblems(problems: readonly Problem[]): string | undefined {
  for (const problem of problems) {
    const { line, column, lineText } = problem.place;
    const isPlace = line >= 1 && column >= 1 && column <= lineText.length + 1;
    const unfit = isPlace
      ? unfitMessage(problem)
      : `It points at nothing, line ${line}, column ${column}: ${problem.what}`;
    if (unfit !== undefined) return unfit;
  }
  return undefined;
}

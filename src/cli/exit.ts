import { nameOfOutput } from '../sources/read-files.ts';
import type { Message, Problem } from '../words/problem.ts';
import { messageText, problemsText } from '../words/problem-text.ts';
import { quotePath, safeToPrint } from '../words/quote.ts';

/** What the exit codes mean. */
export const EXIT = { fine: 0, wrongScenario: 1, wrongUsage: 2, noFile: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command early with an exit code; its text says to the user why. Caught by `main` only. */
export class Stop extends Error {
  readonly code: ExitCode;
  constructor(code: ExitCode, text: string) {
    super(text);
    this.code = code;
  }
}

export function stopWith(code: ExitCode, ...messages: readonly Message[]): Stop {
  return new Stop(code, messages.map(message => `parley: ${safeToPrint(messageText(message))}`).join('\n'));
}

/** Stops a command with all that is wrong with a scenario, after a line that says which, where it is not the one named. */
export function stopWithProblems(problems: readonly Problem[], head = ''): Stop {
  return new Stop(EXIT.wrongScenario, `${head}${problemsText(problems)}`);
}

/** Replaces what would act on a terminal, line by line; for texts that repeat what a person typed. */
export function safeLines(text: string): string {
  return text.split('\n').map(safeToPrint).join('\n');
}

/** Writes to stdout, and waits until a pipe has taken it; stops where it would go to a file that was read, as `cat` does. */
export function print(text: string): Promise<void> {
  const read = nameOfOutput();
  if (read !== undefined) {
    const what = `${read === '-' ? 'Standard input' : quotePath(read)} and standard output are the same file.`;
    throw stopWith(EXIT.noFile, {
      what,
      wayOut: 'Send the output elsewhere: what a command reads is never written to.',
    });
  }
  return printPart(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes to stdout what may go on in the same line. */
export function printPart(text: string): Promise<void> {
  return new Promise(resolve => process.stdout.write(text, () => resolve()));
}

/** Writes a document; throws where it holds what is no finite number, of which JSON would make null. */
export function printJson(document: object): Promise<void> {
  return print(JSON.stringify(document, onlyFinite, 2));
}

function onlyFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} of an answer is ${value}`);
  return value;
}

/** Writes progress and warnings to stderr, so that stdout carries results only. */
export function notifyUser(text: string): void {
  process.stderr.write(`${safeLines(text)}\n`);
}

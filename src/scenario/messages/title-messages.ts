import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

/** One title for two parts, the second of which it is noted at; `line` says where the title of the first is written. */
export function sharedTitle(title: string, second: string, first: string, line: string | undefined): Message {
  const where = line === undefined ? '' : ` (${line})`;
  return {
    what: `${quote(title)} is what ${second} is called, and so is ${first}${where}.`,
    wayOut: 'People could not tell them apart: give one of the two another name.',
  };
}

/** A label that would be read as another value than the one it stands for. */
export function labelIsNumber(label: string, lever: string): Message {
  return {
    what: `The label ${quote(label)} of ${quote(lever)} is a number.`,
    wayOut: `Who sets ${quote(`${lever}=${label}`)} means the number: give the value a name in words.`,
  };
}

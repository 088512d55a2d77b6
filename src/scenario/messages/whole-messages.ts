import { listed } from '../../words/list.ts';
import { givenText } from '../../words/numbers/given.ts';
import { counted, powerOfTen } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

const NARROWER = 'Let it read fewer tracks, gauges and levers.';

/** Says a computed number: enough digits to see what is wrong, without the noise of binary fractions. */
function computedText(value: number): string {
  if (Number.isNaN(value)) return 'not a number (it divides 0 by 0)';
  if (!Number.isFinite(value)) return `${value < 0 ? 'minus ' : ''}infinity (it divides by 0 or grows too large)`;
  return givenText(value);
}

/** A number outside its bounds. `where` says the state and levers it was computed at, empty for a plain number. */
export function outOfBounds(subject: string, text: string, value: number, where: string, expected: string): Message {
  const isPlain = text === String(value);
  const formula = isPlain ? '' : `, ${quote(text)},`;
  return { what: `${subject}${formula} is ${computedText(value)}${where}.`, wayOut: `Expected ${expected}.` };
}

export function tooManyToCheck(subject: string, count: number): Message {
  return { what: `${subject} would take ${powerOfTen(count)} combinations to check.`, wayOut: NARROWER };
}

export function tooMuchToCheck(subject: string): Message {
  return {
    what: `The scenario has too many combinations to check; the check stopped at ${subject.replace(/^The/, 'the')}.`,
    wayOut: 'Let chances, costs and payoffs read fewer tracks, gauges and levers.',
  };
}

export function restTwice(action: string, count: number): Message {
  return {
    what: `${action} has ${count} results with "chance: rest".`,
    wayOut: 'Only one may take what is left of 1.',
  };
}

/** Chances that do not make 1, or more than 1 where one result takes the rest. */
export function chanceSum(subject: string, sum: number, where: string, hasRest: boolean): Message {
  const wayOut = hasRest
    ? 'Together they may be at most 1; what is left of 1 is the rest.'
    : 'They must sum to 1: correct them, or give one result "chance: rest".';
  return { what: `${subject} sum to ${computedText(sum)}${where}.`, wayOut };
}

export const CHANCE_BOUNDS = 'a number from 0 to 1; min(1, …) and max(0, …) keep a formula there';

export function stuckWhere(party: string, where: string): Message {
  return {
    what: `The party ${quote(party)} has no open action${where}.`,
    wayOut: 'Give it one action without "when", such as holding its position.',
  };
}

export function claimForFact(variable: string, grounds: string): Message {
  return {
    what: `The start of ${quote(variable)} takes a claim for a fact: it rests only on ${grounds}.`,
    wayOut: 'Let a lever set it, so that a reader can turn the claim on and off.',
  };
}

export function startsAtEnding(ending: string): Message {
  return {
    what: `The scenario starts at its ending ${quote(ending)}, so that nobody ever moves.`,
    wayOut: 'Change where a track or a gauge starts, or the condition of the ending.',
  };
}

export function nothingRestsOn(kind: 'fact' | 'assumption', id: string): Message {
  return {
    what: `Nothing rests on the ${kind} ${quote(id)}.`,
    wayOut: `Name it under "restsOn" where it matters, or remove it.`,
  };
}

/** `largest` names the variables with most values, each with their number. */
export function tooManyCombinations(combinations: number, max: number, largest: readonly [string, number][]): Message {
  const names = listed(largest.map(([name, size]) => `${quote(name)} (${counted(size, 'value')})`));
  return {
    what: `Tracks and gauges have ${powerOfTen(combinations)} combinations, more than Parley can number.`,
    wayOut: `At most ${powerOfTen(max)}. The largest are ${names}: give them fewer values.`,
  };
}

import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';

export function emptyPlausible(lever: string, from: number, to: number): Message {
  return {
    what: `What is plausible for the lever ${quote(lever)} runs from ${from} to ${to}.`,
    wayOut: 'Expected "from" below "to": the least and the greatest number that it may well be.',
  };
}

export function implausibleDefault(lever: string, usual: number, from: number, to: number): Message {
  return {
    what: `The default of the lever ${quote(lever)}, ${usual}, lies outside what is said to be plausible, from ${from} to ${to}.`,
    wayOut: 'Widen the range, or choose a default within it.',
  };
}

/** A range that holds fewer than two of the steps of a lever that has no values between. */
export function oneStepPlausible(lever: string, steps: readonly number[], step: number): Message {
  return {
    what: `What is plausible for the lever ${quote(lever)} holds ${steps.length === 0 ? 'none of its values' : `only one of its values, ${steps[0]}`}.`,
    wayOut: `Its values lie ${step} apart: widen the range to two of them or more, or leave "plausible" out.`,
  };
}

/** A number outside the lever it belongs to. */
export function outsideLever(written: string | number, lever: string, min: number, max: number): Message {
  return {
    what: `${quote(written)} lies outside the lever ${quote(lever)}.`,
    wayOut: `Expected a number from ${min} to ${max}.`,
  };
}

export function sameLabel(key: string, lever: string): Message {
  return { what: `${quote(key)} labels a value of ${quote(lever)} that has a label already.`, wayOut: 'Remove one.' };
}

export function stepTooLong(step: number, lever: string, length: number): Message {
  return {
    what: `A step of ${step} is longer than the whole lever ${quote(lever)}.`,
    wayOut: `Expected a number above 0 and at most ${length}.`,
  };
}

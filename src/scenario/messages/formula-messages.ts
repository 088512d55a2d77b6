import { listed } from '../../words/list.ts';
import { nearest } from '../../words/nearest.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import { FUNCTIONS } from '../formula/formula.ts';

const ARITHMETIC = `A formula may hold numbers, tracks, gauges, levers, + - * / ( ), comparisons, ${listed(FUNCTIONS)}.`;

/** What the parts of a programming language are called; a formula may have none of them. */
const PARTS: Readonly<Record<string, string>> = {
  MemberExpression: 'a look inside something, with "." or "[ ]"',
  ConditionalExpression: 'a choice with "?" and ":"',
  ArrayExpression: 'a list in "[ ]"',
  ThisExpression: 'the word "this"',
  SequenceExpression: 'a comma outside a function',
  Compound: 'several formulae one after the other',
  String: 'a text in quotes',
};

/** How the parser names its complaints, and what they say to somebody who does not program. */
const COMPLAINTS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^Expected expression after (\S+)$/, found => `nothing stands after ${quote(found)}`],
  [/^missing unaryOp argument$/, () => 'nothing stands after a sign'],
  [/^Unclosed \($/, () => '"(" is opened and never closed'],
  [/^Unclosed \[$/, () => '"[" is opened and never closed'],
  [/^Unclosed quote/, () => 'a quotation mark is opened and never closed'],
  [/^Variable names cannot start with a number \((.*)\)$/, found => `${quote(found)} is neither a number nor a name`],
  [/^Expected exponent \((.*)\)$/, found => `${quote(found)} is not a number`],
  [/^Unexpected period$/, () => 'a number has two points'],
  [/^Unexpected (?:token )?"?(.+?)"?$/, found => `${quote(found)} cannot stand where it does`],
  [/^Expected (?:comma|\))$/, () => '"(" is opened and never closed'],
];

/** A text that is no formula at all; `complaint` is what the parser says. */
export function notFormula(text: string, complaint: string): Message {
  const plain = complaint.replace(/ at character \d+$/, '');
  const reason = COMPLAINTS.map(([pattern, say]) => {
    const match = pattern.exec(plain);
    return match ? say(match[1] ?? '') : undefined;
  }).find(said => said !== undefined);
  return { what: `${quote(text)} is not a formula: ${reason ?? 'something is missing in it'}.`, wayOut: ARITHMETIC };
}

export function partNotAllowed(text: string, type: string): Message {
  const part = PARTS[type] ?? 'something that is not arithmetic';
  return { what: `${quote(text)} is not a formula: it holds ${part}.`, wayOut: ARITHMETIC };
}

export function operatorNotAllowed(text: string, operator: string): Message {
  return { what: `${quote(text)} is not a formula: it holds the operator ${quote(operator)}.`, wayOut: ARITHMETIC };
}

export function unknownFunction(name: string): Message {
  return { what: `${quote(name)} is not a function of formulae.`, wayOut: nearest(name, FUNCTIONS) };
}

export function wrongArguments(name: string, given: number): Message {
  const what = `${quote(name)} is given ${given === 0 ? 'no number' : `${given} numbers`}.`;
  return { what, wayOut: name === 'abs' ? 'It takes one.' : 'It takes one or more, with commas between them.' };
}

export function notNumber(raw: string): Message {
  return { what: `${quote(raw)} is not a number that can be counted with.`, wayOut: ARITHMETIC };
}

export function unknownInFormula(name: string, onlyLevers: boolean, known: readonly string[]): Message {
  const what = onlyLevers ? 'a lever, and only levers may stand here' : 'a track, a gauge or a lever';
  return { what: `${quote(name)} is not ${what}.`, wayOut: nearest(name, known) };
}

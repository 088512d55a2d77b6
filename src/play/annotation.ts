import type { Model } from '../game/model.ts';
import { HEAPED_MARKS, SOMETHING_TO_SEE, UNSEEN_IN_LINE } from '../words/characters/unseen.ts';
import { listed } from '../words/list.ts';
import { asGiven } from '../words/numbers/given.ts';
import { counted, grouped } from '../words/numbers/plural.ts';
import type { Message } from '../words/problem.ts';
import { quote } from '../words/quote.ts';
import type { Annotation, TextKind } from './timeline.ts';

/** How many characters (code points) a text on a node may have. */
export const LONGEST_TEXT: Readonly<Record<TextKind, number>> = { name: 60, note: 2000 };

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/**
 * Returns a typed or pasted text as a name or a note keeps it: without what acts on a terminal, turns the direction of
 * writing or stands unseen, without spaces around its lines, and a name on one line. Empty where nothing is left to see.
 */
export function tidyText(kind: TextKind, typed: string): string {
  const lines = typed.split(LINE_BREAK).map(tidyLine);
  if (!lines.some(line => SOMETHING_TO_SEE.test(line))) return '';
  return kind === 'name' ? lines.filter(Boolean).join(' ') : lines.join('\n').trim();
}

function tidyLine(line: string): string {
  return line.replaceAll('\t', ' ').replaceAll(UNSEEN_IN_LINE, '').replaceAll(HEAPED_MARKS, '').trim();
}

/** Says why a game cannot keep an annotation, for whoever typed it or wrote it into a file; that its node exists is not asked. */
export function annotationFault({ scenario }: Model, annotation: Annotation): Message | undefined {
  if (annotation.kind === 'prediction') return percentsFault(annotation.percents, scenario.endings.length);
  const { kind, text } = annotation;
  const [length, longest] = [[...text].length, LONGEST_TEXT[kind]];
  if (text !== tidyText(kind, text)) {
    return { what: `${quote(text)} has characters that nobody sees, or spaces around it: a ${kind} has neither.` };
  }
  if (length <= longest) return undefined;
  const wayOut = kind === 'name' ? 'Say the rest in a note.' : 'Shorten it, or write a part of it on another move.';
  return {
    what: `${quote(text)} has ${counted(length, 'character')}, and a ${kind} at most ${grouped(longest)}.`,
    wayOut,
  };
}

/** Each figure may be rounded by half a point, so three thirds are 33, 33 and 33. Scoring divides them by their sum. */
function percentsFault(percents: readonly number[], endings: number): Message | undefined {
  if (percents.length !== endings) {
    const what = `${counted(percents.length, 'percentage')} cannot stand for ${counted(endings, 'ending')}.`;
    return { what, wayOut: 'Give one for each ending.' };
  }
  const wrong = percents.find(percent => !(percent >= 0 && percent <= 100));
  if (wrong !== undefined) return { what: `${wrong} is not a percentage from 0 to 100.` };
  const sum = percents.reduce((total, percent) => total + percent, 0);
  if (sum > 0 && Math.abs(sum - 100) <= endings / 2) return undefined;
  const left = asGiven(100 - sum);
  return {
    what: `${listed(percents.map(String))} percent add up to ${asGiven(sum)}, not to 100.`,
    wayOut: left > 0 ? `${left} are left to give.` : `Take ${-left} away.`,
  };
}

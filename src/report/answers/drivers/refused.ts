import { inLines } from '../../../words/in-lines.ts';
import { counted, plural } from '../../../words/numbers/plural.ts';
import type { Message } from '../../../words/problem.ts';
import { messageText } from '../../../words/problem-text.ts';

/** Says how many settings cannot be, and why the first of them; no line where all can. */
export function refusedLines(refused: number, first: Message | undefined): readonly string[] {
  if (!first) return [];
  const text = `${counted(refused, 'setting')} cannot be and ${plural(refused, 'counts', 'count')} for nothing: ${messageText(first)}`;
  return ['', ...inLines(text)];
}

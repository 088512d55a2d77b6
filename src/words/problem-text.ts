import { counted } from './numbers/plural.ts';
import type { Message, Place, Problem } from './problem.ts';
import { safeToPrint } from './quote.ts';
import { toRight } from './table.ts';
import { widthOf } from './width.ts';

/** The longest part of a line that is shown; more would wrap, and the caret would point at nothing. */
const SHOWN = 110;

/** How much of a long line is shown before the value. */
const BEFORE = 40;

/** A problem, or something less grave that stands at a place. */
type PlacedMessage = Omit<Problem, 'severity'> & { readonly severity: Problem['severity'] | 'note' };

/** Says a message in one text: what is wrong, and the way out where there is one. */
export function messageText({ what, wayOut }: Message): string {
  return wayOut === undefined ? what : `${what} ${wayOut}`;
}

/** Writes a problem as three parts: place and what is wrong, the line with carets under the value, and the way out. */
export function problemText({ place, severity, what, wayOut }: PlacedMessage): string {
  const head = `${safeToPrint(place.file)}:${place.line}:${place.column}: ${severity}: ${what}`;
  const below = wayOut === undefined ? [] : [`        ${wayOut}`];
  return [head, ...excerpt(place), ...below].join('\n');
}

/** Returns the line and the carets below it; of a long line only the part around the value, with … where it is cut. */
function excerpt({ line, column, length, lineText }: Place): string[] {
  if (lineText.trim() === '') return [];
  const from = lineText.length <= SHOWN ? 0 : Math.max(0, Math.min(column - 1 - BEFORE, lineText.length - SHOWN));
  const [start, end] = [from > 0 ? '…' : '', from + SHOWN < lineText.length ? '…' : ''];
  // The cut may go through the middle of a character.
  const shown = `${start}${safeToPrint(lineText.slice(from, from + SHOWN))}${end}`;
  const before = `${start}${lineText.slice(from, column - 1)}`;
  const marked = lineText.slice(column - 1, Math.min(column - 1 + length, from + SHOWN));
  const indent = before.replace(/[^\t]/gu, char => ' '.repeat(widthOf(char)));
  return [`${toRight(String(line), 5)} | ${shown}`, `      | ${indent}${'^'.repeat(Math.max(1, widthOf(marked)))}`];
}

/** Writes problems one below the other, then how many there are. */
export function problemsText(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const totals = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter(Boolean);
  return [...problems.map(problemText), totals.join(', ')].join('\n');
}

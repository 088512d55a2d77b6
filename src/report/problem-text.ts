import stringWidth from 'string-width';
import type { Problem } from '../scenario/text/problem.ts';

/**
 * Writes a problem as three parts: place and what is wrong, the line with a caret under the value, and the way out.
 * Lines of more than 160 characters are left out: they would wrap and the caret would point at nothing.
 */
export function problemText(problem: Problem): string {
  const { place, severity, what, wayOut } = problem;
  const head = `${place.file}:${place.line}:${place.column}: ${severity}: ${what}`;
  const lines = [head];
  if (place.lineText.trim() !== '' && place.lineText.length <= 160) {
    const margin = String(place.line).padStart(5);
    const before = place.lineText.slice(0, place.column - 1);
    const marked = place.lineText.slice(place.column - 1, place.column - 1 + place.length);
    const indent = before.replace(/[^\t]/gu, char => ' '.repeat(stringWidth(char)));
    lines.push(`${margin} | ${place.lineText}`, `      | ${indent}${'^'.repeat(Math.max(1, stringWidth(marked)))}`);
  }
  if (wayOut !== undefined) lines.push(`        ${wayOut}`);
  return lines.join('\n');
}

/** Writes problems one below the other, then how many there are. */
export function problemsText(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  const totals = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean);
  return [...problems.map(problemText), totals.join(', ')].join('\n');
}

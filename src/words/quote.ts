import { NOT_TO_PRINT } from './characters/unseen.ts';
import { isNarrow } from './narrow.ts';

/** No name of a scenario is longer, so that none is ever cut. */
const LONGEST = 64;

/** What is longer is cut to so many characters. */
const CUT = 60;

/**
 * Replaces what would act on a terminal, stand unseen or reach into other lines, by as many signs, so that columns stay; tabs
 * stay too. `scenario/text` refuses it in files, but escapes can still make it.
 */
export function safeToPrint(text: string): string {
  return isNarrow(text) ? text : text.replaceAll(NOT_TO_PRINT, unseen => '\uFFFD'.repeat(unseen.length));
}

/** Quotes in a message what a file says or a user wrote: "…", on one line, safe to print, and cut to what fits a line. */
export function quote(written: string | number): string {
  const text = String(written);
  const line = safeToPrint(text.slice(0, 2 * LONGEST).replaceAll(/\s+/g, ' '));
  const isLong = line.length > LONGEST || text.length > 2 * LONGEST;
  // The cut may go through the middle of a character.
  return isLong ? `"${safeToPrint(line.slice(0, CUT - 1))}…"` : `"${line}"`;
}

/** Quotes a path in a message: "…", safe to print, and whole, so that the file can be found. */
export function quotePath(path: string): string {
  return `"${safeToPrint(path)}"`;
}

/** Quotes a title, a name or a saying where people read on: “…”, on one line, safe to print, and whole. */
export function cited(text: string): string {
  return `“${safeToPrint(text.replaceAll(/[\t\r\n]\s*/g, ' '))}”`;
}

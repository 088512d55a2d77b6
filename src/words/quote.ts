import { UNSEEN_IN_LINE } from './unseen.ts';

const LONGEST = 60;

/**
 * Replaces characters that would act on a terminal, one for one, so that columns stay; tabs stay too. `text/yaml` refuses
 * them in files, yet escapes can still make them.
 */
export function safeToPrint(text: string): string {
  return text.replaceAll(UNSEEN_IN_LINE, '\uFFFD');
}

/** Quotes what a file says: on one line, safe to print, and cut to a length that fits a line. */
export function quote(written: string | number): string {
  const text = String(written);
  const line = safeToPrint(text.slice(0, 2 * LONGEST).replaceAll(/\s+/g, ' '));
  return line.length > LONGEST || text.length > 2 * LONGEST ? `"${line.slice(0, LONGEST - 1)}…"` : `"${line}"`;
}

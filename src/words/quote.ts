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

/** Writes things in a row: `the cost, the chances and the effects`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Writes a count with its word: `1 level`, `1,200 levels`. */
export function counted(n: number, word: string): string {
  return `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
}

/** Writes a very large count as people read it: `2.5 × 10^18`. */
export function powerOfTen(n: number): string {
  if (n < 1e6) return n.toLocaleString('en');
  const [digits, power] = n.toExponential(1).split('e+');
  return `${digits} × 10^${power}`;
}

const LONGEST = 60;

/** Characters that would act on a terminal or reorder a line; `text/yaml` refuses them in files, escapes can still make them. */
const UNSEEN = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Replaces characters that would act on a terminal, one for one, so that columns stay; tabs stay too. */
export function safeToPrint(text: string): string {
  return text.replaceAll(UNSEEN, '\uFFFD');
}

/** Quotes what a file says: on one line, safe to print, and cut to a length that fits a line. */
export function quote(written: string | number): string {
  const text = String(written);
  const line = safeToPrint(text.slice(0, 2 * LONGEST).replaceAll(/\s+/g, ' '));
  return line.length > LONGEST || text.length > 2 * LONGEST ? `"${line.slice(0, LONGEST - 1)}…"` : `"${line}"`;
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

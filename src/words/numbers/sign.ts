/** The minus of prose and tables; CSV, JSON and notation have the ASCII one. */
const MINUS = '−';

/** Returns a number with the minus of prose: "−0.5"; a text that is no number stays as it is. */
export function withMinus(written: string | number): string {
  return String(written).replace(/^-(?=[\d.]+(?:e[+-]?\d+)?$)/, MINUS);
}

/** Returns a text with the ASCII minus wherever a number begins, as programs read it. */
export function withAsciiMinus(text: string): string {
  return text.replaceAll(/−(?=\d)/g, '-');
}

/** Puts a sign before what is written without one; what reads as nothing, such as "0.0", has none. */
export function signed(x: number, size: string): string {
  if (!/[1-9]/.test(size)) return size;
  return `${x < 0 ? MINUS : '+'}${size}`;
}

/** Returns a number that is about to be written; throws where it is none, or infinite: that must not leave the program. */
export function finite(x: number): number {
  if (!Number.isFinite(x)) throw new Error(`${x} cannot be written as a number`);
  return x;
}

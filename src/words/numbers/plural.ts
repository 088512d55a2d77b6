/** Returns the word that agrees with a number: "round" and "rounds", "is" and "are". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}

/** Writes how many there are of a thing: `1 level`, `1,200 levels`. */
export function counted(n: number, one: string, many?: string): string {
  return `${grouped(n)} ${plural(n, one, many)}`;
}

/**
 * Writes a whole number, or its digits, with commas between thousands: `1,200`; `1e+21` stays as it is. Not by
 * `toLocaleString`, whose first call in a process is slow.
 */
export function grouped(n: number | string): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Writes a very large count as people read it: `2.5 × 10^18`. */
export function powerOfTen(n: number): string {
  if (n < 1e6) return grouped(n);
  const [digits, power] = n.toExponential(1).split('e+');
  return `${digits} × 10^${power}`;
}

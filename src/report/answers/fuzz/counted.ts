const WHOLE = new Intl.NumberFormat('en');

/** Writes how many there are of a thing: "1 event", "1,200 events". */
export function count(n: number, noun: string): string {
  return `${WHOLE.format(n)} ${noun}${n === 1 ? '' : 's'}`;
}

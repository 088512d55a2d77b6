import { grouped } from '../../words/numbers/plural.ts';

/**
 * How many entries of a list a person is shown, unless they ask for all: of one whose first entries say most, and of one
 * in the order of the file, in which something is looked up. JSON has all of both.
 */
export const MOST_READ = { ranked: 30, inOrder: 200 } as const;

/** The entries of a list that are shown, and those that are left out, both in its order. */
interface CutList<T> {
  readonly shown: readonly T[];
  readonly left: readonly T[];
}

/** Cuts a list to what a person reads; one that was asked for whole stays so. */
export function cutList<T>(all: readonly T[], isWhole: boolean, most: number = MOST_READ.ranked): CutList<T> {
  const shown = isWhole ? all : all.slice(0, most);
  return { shown, left: all.slice(shown.length) };
}

/** Cuts a list to its largest entries; of equal ones the first stay. Where nothing is left out it is as it was. */
export function cutToLargest<T>(all: readonly T[], sizeOf: (one: T) => number): CutList<T> {
  const bySize = [...all.keys()].sort((a, b) => sizeOf(all[b]!) - sizeOf(all[a]!) || a - b);
  const kept = new Set(bySize.slice(0, MOST_READ.ranked));
  return { shown: all.filter((_, i) => kept.has(i)), left: all.filter((_, i) => !kept.has(i)) };
}

/** What is said where a list was cut. */
interface LeftOut {
  readonly indent?: string;
  /** What those that are left out come to all together. */
  readonly together?: string;
  /** What has the whole list. */
  readonly whole?: string;
}

/** Says how many entries are left out and how to have them; no line where none is. */
export function leftLines(
  left: readonly unknown[],
  { indent = '', together = '', whole = '--all lists them' }: LeftOut = {},
): readonly string[] {
  const sum = together === '' ? '' : `, ${together}`;
  return left.length === 0 ? [] : [`${indent}… and ${grouped(left.length)} more${sum}: ${whole}.`];
}

/** Says that the JSON of a command has the whole list. */
export const IN_JSON = '--json lists them';

/** Writes texts in a row with commas between, and how many more there are where a person would not read them all. */
export function rowOf(texts: readonly string[]): string {
  const { shown, left } = cutList(texts, false);
  return left.length === 0 ? texts.join(', ') : `${shown.join(', ')}, … and ${grouped(left.length)} more`;
}

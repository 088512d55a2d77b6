/** Whether all is tried, as in `npm run test:long`; `npm test` has time for some of it. */
export const IS_LONG = process.env.PARLEY_TESTS === 'long';

/** Returns the first of many cases where a person waits for the tests, and all of them in `npm run test:long`. */
export function few<T extends readonly unknown[] | [unknown]>(all: readonly T[], most: number): T[];
export function few<T>(all: readonly T[], most: number): T[];
export function few<T>(all: readonly T[], most: number): T[] {
  return IS_LONG ? [...all] : all.slice(0, most);
}

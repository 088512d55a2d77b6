import { listed } from '../words/list.ts';
import { nearest } from '../words/nearest.ts';
import { quote } from '../words/quote.ts';

/** Returns the error that says to a caller what was wanted and what was given. */
export function unlike(asker: string, wanted: string, given: unknown): TypeError {
  const isResult = typeof given === 'object' && given !== null && 'ok' in given;
  const hint = isResult ? ' Take its value where ok is true, or hand it to orThrow.' : '';
  return new TypeError(`${asker} wants ${wanted}, not ${shown(given)}.${hint}`);
}

/** Returns the options given, or throws where they are no object or one of them is not known. */
export function optionsFor<T extends object>(asker: string, given: T, known?: readonly string[]): T {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const example = known ? ` such as { ${known[0]}: … }` : ' with a value to each name';
    throw unlike(asker, `an object${example}`, given);
  }
  const unknown = known && Object.keys(given).find(name => !known.includes(name));
  if (unknown === undefined) return given;
  throw new TypeError(`${asker} has no option ${quote(unknown)}. ${nearest(unknown, known ?? [])}`);
}

/** Says what a value is, in few words. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the string ${quote(value)}`;
    case 'function':
      return 'a function';
    case 'object':
      return `an object with ${listed(Object.keys(value).slice(0, 5)) || 'nothing in it'}`;
    default:
      return `the ${typeof value} ${String(value)}`;
  }
}

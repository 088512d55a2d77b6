import { distance } from 'fastest-levenshtein';
import { listed } from './list.ts';
import { quote } from './quote.ts';

/** How many names a message lists before it says how many more there are. */
const LISTED = 8;

/** Names longer than this are near nothing, and more names than this are not compared: both would take long. */
const COMPARED = { letters: 80, names: 5000 } as const;

/** So many names of which a part is given are named, and a part has so many letters at least. */
const PARTS = { named: 3, letters: 3 } as const;

/**
 * Returns the way out for a name that is not known: the nearest known one, where one is near, or else those of which it
 * is a part; and the known ones. Near means that no more than a third of its letters differ, or two of a short name, but
 * never all of them. `whole` says how to have the whole list, where not all are named.
 */
export function nearest(given: string, known: readonly string[], whole = ''): string {
  if (known.length === 0) return 'None is defined.';
  const rest = whole === '' ? '' : ` (${whole})`;
  const more = known.length > LISTED ? ` and ${known.length - LISTED} more${rest}` : '';
  const list = `Known: ${known.slice(0, LISTED).join(', ')}${more}.`;
  const best = nearestOf(given, known);
  const meant = best === undefined ? namesWith(given, known) : [best];
  return meant.length === 0 ? list : `Did you mean ${listed(meant.map(quote), 'or')}? ${list}`;
}

/** Those that begin with what is given go first. */
function namesWith(given: string, known: readonly string[]): readonly string[] {
  const part = given.toLowerCase();
  if (part.length < PARTS.letters) return [];
  const beginning = known.filter(name => name.toLowerCase().startsWith(part));
  const within = known.filter(name => name.toLowerCase().indexOf(part) > 0);
  return [...beginning, ...within].slice(0, PARTS.named);
}

/** Returns the known name that is near a given one in the sense of `nearest`, or undefined. */
export function nearestOf(given: string, known: readonly string[]): string | undefined {
  if (given.length > COMPARED.letters) return undefined;
  let best: string | undefined;
  let apart = Math.min(Math.max(2, Math.floor(given.length / 3)), given.length - 1) + 1;
  for (const name of known.slice(0, COMPARED.names)) {
    const letters = distance(given.toLowerCase(), name.toLowerCase());
    if (letters < apart) [best, apart] = [name, letters];
  }
  return best;
}

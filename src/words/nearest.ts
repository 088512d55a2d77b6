import { distance } from 'fastest-levenshtein';
import { quote } from './quote.ts';

/** How many names a message lists before it says how many more there are. */
const LISTED = 8;

/** Names longer than this are near nothing, and more names than this are not compared: both would take long. */
const COMPARED = { letters: 80, names: 5000 } as const;

/**
 * Returns the way out for a name that is not known: the nearest known one, where one is near, and the known ones.
 * Near means that no more than a third of its letters differ, or two of a short name, but never all of them.
 */
export function nearest(given: string, known: readonly string[]): string {
  if (known.length === 0) return 'None is defined.';
  const more = known.length > LISTED ? ` and ${known.length - LISTED} more` : '';
  const list = `Known: ${known.slice(0, LISTED).join(', ')}${more}.`;
  const best = nearestOf(given, known);
  return best === undefined ? list : `Did you mean ${quote(best)}? ${list}`;
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

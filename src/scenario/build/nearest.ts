import { distance } from 'fastest-levenshtein';

/** How many names a message lists before it says how many more there are. */
const LISTED = 8;

/**
 * Returns the way out for a name that is not known: the nearest known one, where one is near, and the known ones.
 * Near means at most a third of the letters differ, and two at least may.
 */
export function nearest(given: string, known: readonly string[]): string {
  if (known.length === 0) return 'None is defined.';
  const ranked = known.map(name => ({ name, apart: distance(given.toLowerCase(), name.toLowerCase()) }));
  const best = ranked.reduce((a, b) => (b.apart < a.apart ? b : a));
  const near = best.apart <= Math.max(2, Math.floor(given.length / 3));
  const more = known.length > LISTED ? ` and ${known.length - LISTED} more` : '';
  const list = `Known: ${known.slice(0, LISTED).join(', ')}${more}.`;
  return near ? `Did you mean "${best.name}"? ${list}` : list;
}

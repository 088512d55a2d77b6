import type { Link } from './reading/links.ts';

/** What each of some things imports, by their names. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns who imports whom, where files go by the names that `nameOf` gives their paths. */
export function arrowsOf(links: readonly Link[], nameOf: (path: string) => string): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    const [here, there] = [nameOf(from), nameOf(to)];
    if (here !== there) arrows.set(here, (arrows.get(here) ?? new Set()).add(there));
  }
  return arrows;
}

/** Returns the sets of things that import one another, through others or not, the largest first (Tarjan 1972). */
export function circlesIn(arrows: Arrows): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  /** Returns the first in order of those that are open and can be come to from a thing. */
  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    open.push(name);
    let first = own;
    for (const next of arrows.get(name) ?? []) {
      const known = order.get(next);
      if (known === undefined) first = Math.min(first, visit(next));
      else if (open.includes(next)) first = Math.min(first, known);
    }
    if (first === own) circles.push(open.splice(open.indexOf(name)));
    return first;
  };
  for (const name of arrows.keys()) if (!order.has(name)) visit(name);
  return circles.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

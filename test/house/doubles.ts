import type { Source } from './reading/source.ts';

/** Returns the names of types that stand for two things: exported by one file and declared by another. */
export function doubleTypes(sources: readonly Source[]): readonly string[] {
  const places = new Map<string, { readonly paths: Set<string>; isExported: boolean }>();
  for (const { path, types } of sources) {
    for (const { name, isExported } of types) {
      const known = places.get(name) ?? { paths: new Set(), isExported: false };
      known.paths.add(path);
      known.isExported ||= isExported;
      places.set(name, known);
    }
  }
  return [...places]
    .filter(([, { paths, isExported }]) => isExported && paths.size > 1)
    .map(([name, { paths }]) => `${name}: ${[...paths].join(', ')}`);
}

import { ENTRIES } from './floors.ts';
import { linksOf } from './reading/links.ts';
import type { Source } from './reading/source.ts';

/** Exports of files of `src`, each as `path name`. */
export interface IdleExports {
  /** No other file imports them. */
  readonly unused: readonly string[];
  /** Only files outside `src` import them: tests, benches and scripts. */
  readonly byTestsOnly: readonly string[];
}

/** Returns the exports of `src` that no other file of it imports; what the public entries export is used by others. */
export function idleExports(sources: readonly Source[]): IdleExports {
  const isInner = ({ path }: Source) => path.startsWith('src/');
  const taken = (files: readonly Source[]) => {
    const names = new Set(files.flatMap(linksOf).flatMap(({ to, names }) => names.map(name => `${to} ${name}`)));
    return (path: string, name: string) => names.has(`${path} ${name}`) || names.has(`${path} *`);
  };
  const bySrc = taken(sources.filter(isInner));
  const byOthers = taken(sources.filter(source => !isInner(source)));
  const idle = sources
    .filter(source => isInner(source) && !ENTRIES.includes(source.path))
    .flatMap(({ path, exports }) => exports.map(name => ({ path, name })))
    .filter(({ path, name }) => !bySrc(path, name));
  const shown = (wanted: boolean) =>
    idle.filter(({ path, name }) => byOthers(path, name) === wanted).map(({ path, name }) => `${path} ${name}`);
  return { unused: shown(false), byTestsOnly: shown(true) };
}

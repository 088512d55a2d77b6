import { findScenario, libraryNames } from '../../../sources/library.ts';
import type { Source } from '../../../words/problem.ts';
import { EXIT, stopWith } from '../../exit.ts';

/** Returns the files to break: the one named, or the whole library. Stops the command where it cannot be read. */
export function sourcesToBreak(reference: string | undefined): readonly Source[] {
  if (reference === undefined) return librarySources();
  const source = findScenario(reference);
  if ('what' in source) throw stopWith(EXIT.noFile, source);
  return [source];
}

/** Returns the scenarios of the library, by name. */
export function librarySources(): readonly Source[] {
  return libraryNames().flatMap(name => {
    const source = findScenario(name);
    return 'what' in source ? [] : [{ ...source, file: name }];
  });
}

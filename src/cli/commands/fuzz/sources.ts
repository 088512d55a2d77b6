import { findScenario, libraryNames } from '../../../sources/library.ts';
import type { Source } from '../../../words/problem.ts';
import { EXIT, stopWith } from '../../exit.ts';
import { otherKind } from '../../open/file-kind.ts';
import { scenarioSource } from '../../open/open-model.ts';

/** Returns the files to break: the one named, or the whole library. Stops the command where it cannot be read. */
export function sourcesToBreak(reference: string | undefined): readonly Source[] {
  if (reference === undefined) return librarySources();
  const source = scenarioSource(reference);
  const other = otherKind(source, 'scenario');
  if (other) throw stopWith(EXIT.wrongScenario, other);
  return [source];
}

/** Returns the scenarios of the library, by name. */
export function librarySources(): readonly Source[] {
  return libraryNames().flatMap(name => {
    const source = findScenario(name);
    return 'what' in source ? [] : [{ ...source, file: name }];
  });
}

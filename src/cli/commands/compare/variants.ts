import { basesOf, libraryNames } from '../../../sources/library.ts';
import { EXIT, stopWith } from '../../exit.ts';
import { readScenario } from '../../open/open-model.ts';

/** Returns what names the base of a variant; undefined where a scenario extends nothing. */
export function baseOf(variant: string): string | undefined {
  const { extends: written } = readScenario(variant).scenario;
  if (written === undefined) return undefined;
  const source = basesOf(variant)(written, variant);
  if ('what' in source) throw stopWith(EXIT.noFile, source);
  return source.file;
}

/** Returns the names of the scenarios of the library that extend a scenario, which is named by its id. */
export function variantsOf(base: string): readonly string[] {
  const { id } = readScenario(base).scenario;
  return libraryNames()
    .filter(name => {
      const found = name === base ? undefined : baseOf(name);
      return found !== undefined && readScenario(found).scenario.id === id;
    })
    .sort();
}

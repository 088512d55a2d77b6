import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap } from 'yaml';
import { readLayer } from '../../../scenario/text/yaml.ts';
import { basesOf, findScenario, libraryFolder, libraryNames } from '../../../sources/library.ts';
import { EXIT, stopWith } from '../../exit.ts';
import { readScenario } from '../../open/open-model.ts';

/** Returns what names the base of a variant; undefined where a scenario extends nothing. */
export function baseOf(variant: string): string | undefined {
  const { extends: written } = readScenario(variant).scenario;
  if (written === undefined) return undefined;
  const source = basesOf(variant)(written, variant);
  if ('what' in source) throw stopWith(EXIT.noFile, source);
  const beside = join(dirname(variant), written);
  return existsSync(beside) ? beside : source.file;
}

/**
 * Returns what names the scenarios that extend a scenario: those in its own folder, which for a scenario of the library
 * are those of the library. A file that cannot be read, or is no scenario, extends nothing.
 */
export function variantsOf(base: string): readonly string[] {
  const own = placeOf(base);
  return besides(base)
    .filter(name => placeOf(name) !== own && own !== undefined && placeOf(extendedBy(name)) === own)
    .sort();
}

function besides(base: string): readonly string[] {
  if (!existsSync(base)) return libraryNames();
  return readdirSync(dirname(base)).flatMap(file => (/\.ya?ml$/.test(file) ? [join(dirname(base), file)] : []));
}

/** Returns where the file of a scenario lies, however it is named; undefined for one that has none. */
function placeOf(name: string | undefined): string | undefined {
  if (name === undefined || name === '-') return undefined;
  const path = existsSync(name) ? name : join(libraryFolder(), `${name}.yaml`);
  return existsSync(path) ? realpathSync(path) : undefined;
}

function extendedBy(name: string): string | undefined {
  const source = findScenario(name);
  const layer = 'what' in source ? undefined : readLayer(source);
  const contents = layer?.ok ? layer.value.document.contents : undefined;
  const written = isMap(contents) ? contents.get('extends') : undefined;
  const base = typeof written === 'string' ? basesOf(name)(written, name) : undefined;
  return base === undefined || 'what' in base ? undefined : base.file;
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { overlay, readLayers } from '../../../src/scenario/text/extend.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, loadScenario, modelOf } from '../load.ts';
import { tableOf } from '../solve.ts';
import { differences } from './compare-games.ts';
import { brokenLogit } from './laws-of-game.ts';
import { type Mapping, mappingOf, type Raw, renamingOf, rewrite } from './rewrite.ts';

/** Solves a scenario file as YAML gives it. */
export function solveRaw(raw: Mapping) {
  return solveGame(tableOf(modelOf(stringify(raw, { aliasDuplicateObjects: false }))));
}

/** Returns a scenario file with all that it extends, as one file. */
export function wholeFile(file: string): Mapping {
  const sourceOf = (path: string) => ({ file: path, text: readFileSync(path, 'utf8') });
  const read = readLayers(sourceOf(file), (reference, from) => sourceOf(join(dirname(from), reference)));
  if (!read.ok) throw new Error(`${file} cannot be read`);
  const merged = read.value.map((layer): unknown => layer.value).reduceRight((base, one) => overlay(base, one));
  const { extends: _, ...raw } = mappingOf(parse(JSON.stringify(merged)) as Raw);
  return raw;
}

/** Registers the laws that take seconds a scenario: names and order, and the limits and invariances of logit. */
export function testSlowLaws(files: readonly string[]): void {
  // All at once, and the policy in every 50th state: what would differ there differs in a generated scenario too.
  test.each(files)('other names and the mappings turned round change no number of %s', file => {
    const raw = wholeFile(file);
    const renaming = renamingOf(raw);
    const other = rewrite(raw, renaming, keys => [...keys].reverse());
    expect(Object.keys(mappingOf(other.parties)).sort()).not.toEqual(Object.keys(mappingOf(raw.parties)).sort());
    expect(differences({ one: solveRaw(raw), other: solveRaw(other), renaming }, 50)).toEqual([]);
  });

  test.each(files)('play keeps the limits and invariances of logit in %s', file => {
    expect(brokenLogit(tableOf(bind(loadScenario(file))))).toEqual([]);
  });
}

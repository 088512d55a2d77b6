import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { variantsFor } from '../../../../src/cli/commands/play/save-variant.ts';
import { type OpenedModel, openModel } from '../../../../src/cli/open/open-model.ts';
import { findScenario } from '../../../../src/sources/library.ts';

const HAGGLE = join(import.meta.dirname, '../../../support/games/haggle.yaml');
const HERE = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-variant-'));
  process.chdir(folder);
});
afterEach(() => process.chdir(HERE));

function open(reference: string, ...set: readonly string[]) {
  const opened: OpenedModel = openModel(reference, { set });
  const [source] = opened.sources;
  if (!source) throw new Error('nothing was read');
  return { ...opened, source, variants: variantsFor(source) };
}

describe('of a file', () => {
  beforeEach(() => copyFileSync(HAGGLE, join(folder, 'haggle.yaml')));
  const path = (name: string) => join(folder, name);

  test('it stands beside it, opens, and is the game that was set', () => {
    const { variants, model } = open(path('haggle.yaml'), 'price=1', 'buyer.precision=infinity');
    const made = variants.save(model, 'A low price', '');
    expect('saved' in made && made.saved).toContain(`Saved beside the scenario. Open it with: `);
    expect('saved' in made && made.saved).toMatch(/ play \S+a-low-price\.yaml$/);
    const again = openModel(path('a-low-price.yaml'), { set: [] }).model;
    expect(again.scenario).toMatchObject({ id: 'a-low-price', title: 'A low price', extends: 'haggle.yaml' });
    expect([again.start, again.partyParameters]).toEqual([model.start, model.partyParameters]);
  });

  test('nothing is overwritten: the next has a number, in its id as well', () => {
    const { variants, model } = open('haggle.yaml', 'price=1');
    writeFileSync('low.yaml', 'mine');
    variants.save(model, 'Low', '');
    variants.save(model, 'Low', '');
    expect(readFileSync('low.yaml', 'utf8')).toBe('mine');
    expect(openModel('low-2.yaml', { set: [] }).model.scenario.id).toBe('low-2');
    expect(readdirSync('.').sort()).toEqual(['haggle.yaml', 'low-2.yaml', 'low-3.yaml', 'low.yaml']);
  });

  test('a variant can be varied', () => {
    const first = open('haggle.yaml', 'price=1');
    first.variants.save(first.model, 'Low', '');
    const second = open('low.yaml', 'trust=-1');
    second.variants.save(second.model, 'Low and wary', '');
    expect(openModel('low-and-wary.yaml', { set: [] }).model.start).toBe(second.model.start);
  });

  test('where nothing differs there is nothing to save', () => {
    const { variants, model } = open('haggle.yaml');
    expect(variants.save(model, 'Same', '')).toMatchObject({ what: expect.stringContaining('nothing to save') });
  });

  test('a scenario that has changed since is not extended', () => {
    const { variants, model } = open('haggle.yaml', 'price=1');
    writeFileSync('haggle.yaml', readFileSync('haggle.yaml', 'utf8').replace('start: 3', 'start: 2'));
    expect(variants.save(model, 'Low', '')).toMatchObject({ wayOut: expect.stringContaining('no longer as it was') });
    expect(readdirSync('.')).toEqual(['haggle.yaml']);
  });

  test('a file that is not called .yaml cannot be extended', () => {
    copyFileSync('haggle.yaml', 'haggle.txt');
    const { variants, model } = open('haggle.txt', 'price=1');
    expect(variants.save(model, 'Low', '')).toMatchObject({ wayOut: expect.stringContaining('"haggle.txt"') });
  });

  test('where it cannot be written the reason is told', () => {
    const { variants, model, source } = open('haggle.yaml', 'price=1');
    expect(variantsFor({ ...source, file: '-' }).save(model, 'Low', '')).toMatchObject({
      wayOut: expect.stringContaining('standard input'),
    });
    expect(variants.command(model)).toMatch(/ play haggle\.yaml --set price=1$/);
  });
});

test('of a scenario of the library it stands in the working folder', () => {
  const { variants, model } = open('cuban-missile-crisis', 'moscow.patience=0.5');
  const made = variants.save(model, 'Impatient', '');
  expect('saved' in made && made.saved).toContain('Saved in the working folder.');
  const again = openModel('impatient.yaml', { set: [] }).model;
  expect(again.scenario.extends).toBe('cuban-missile-crisis');
  expect(again.partyParameters).toEqual(model.partyParameters);
  expect(findScenario('impatient.yaml')).toMatchObject({ text: expect.stringContaining('a what-if, not a forecast') });
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each folder of `src` may import itself and the folders listed; nothing else. The order is the architecture. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  words: [],
  num: [],
  scenario: ['words', 'num'],
  game: ['words', 'num', 'scenario'],
  play: ['words', 'num', 'scenario', 'game'],
  solve: ['words', 'num', 'scenario', 'game'],
  analysis: ['words', 'num', 'scenario', 'game', 'solve'],
  fuzz: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis'],
  report: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'fuzz'],
  ui: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'report'],
  cli: ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'fuzz', 'report', 'ui'],
};
const PURE = ['words', 'num', 'scenario', 'game', 'play', 'solve', 'analysis', 'fuzz'];
const MAX_LINES = 250;
const MAX_FILES = 12;
/** Folders of siblings of one kind, of which there may be as many as there are of the kind. */
const OF_ONE_KIND = ['src/cli/commands'];
/** Names that say nothing of what is inside. */
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'manager', 'data', 'common', 'misc'];
/** The public entries: they may import from everywhere, and nothing imports them. */
const ENTRIES = ['index.ts', 'fuzz.ts'];

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

const codeIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(tsx?|mjs)$/.test(file))
    .map(file => join(folder, file));

const sources = codeIn('src').map(file => relative('src', file));
const all = [...codeIn('src'), ...codeIn('test')];

const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g)].map(
    match => match[1] ?? match[2] ?? '',
  );
const layerOf = (file: string) => file.split('/')[0] ?? '';
const targetOf = (file: string, spec: string) => relative(SRC, join(SRC, dirname(file), spec));
const isOurs = (spec: string) => spec.startsWith('.');

describe('imports', () => {
  test.each(sources.filter(file => !ENTRIES.includes(file)))('of %s point inward only', file => {
    const layer = layerOf(file);
    expect(Object.keys(MAY_IMPORT), `${layer} is a layer`).toContain(layer);
    for (const spec of importsOf(file).filter(isOurs)) {
      expect([layer, ...(MAY_IMPORT[layer] ?? [])], `${file} imports ${spec}`).toContain(layerOf(targetOf(file, spec)));
    }
  });

  test.each(sources.filter(file => PURE.includes(layerOf(file))))('of %s do no input, output or drawing', file => {
    for (const spec of importsOf(file)) expect(spec).not.toMatch(/^(node:|react|ink)/);
  });

  test.each(sources.filter(file => layerOf(file) === 'report'))('of %s from what computes are types only', file => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const computing = [...text.matchAll(/\bimport\s+(type\s)?([^;]*?)\s+from\s+'([^']+)'/g)].filter(
      ([, isType, , spec = '']) =>
        isType === undefined && isOurs(spec) && ['solve', 'analysis'].includes(layerOf(targetOf(file, spec))),
    );
    const values = computing.flatMap(([, , names = '']) =>
      names
        .replace(/[{}]/g, '')
        .split(',')
        .map(name => name.trim())
        .filter(name => name !== '' && !name.startsWith('type ')),
    );
    expect(values).toEqual([]);
  });

  test('of ours are written with their extension', () => {
    const bare = sources.flatMap(file =>
      importsOf(file)
        .filter(spec => isOurs(spec) && !/\.(tsx?|json)$/.test(spec))
        .map(spec => `${file} imports ${spec}`),
    );
    expect(bare).toEqual([]);
  });

  test('go round in no circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(state.get(file), [...path, file].join(' -> ')).not.toBe('open');
      state.set(file, 'open');
      for (const spec of importsOf(file).filter(isOurs)) visit(targetOf(file, spec), [...path, file]);
      state.set(file, 'done');
    };
    for (const file of sources) visit(file, []);
  });
});

/** Each floor of `ui` may import itself and the floors listed. */
const UI_FLOORS: Record<string, readonly string[]> = { kit: [], screens: ['kit'], board: ['kit', 'screens'] };
/** It lists the screens; nothing else on its floor knows one. */
const REGISTRY = 'ui/board/registry.ts';

describe('inside ui', () => {
  const imports = sources
    .filter(file => layerOf(file) === 'ui')
    .flatMap(file =>
      importsOf(file)
        .filter(isOurs)
        .map(spec => ({ file, target: targetOf(file, spec) })),
    )
    .filter(({ target }) => layerOf(target) === 'ui');
  const floorOf = (file: string) => file.split('/')[1] ?? '';
  const screenOf = (file: string) => file.split('/')[2] ?? '';
  const written = (found: typeof imports) => found.map(({ file, target }) => `${file} imports ${target}`);

  test('imports point down: the board on screens, screens on the kit', () => {
    expect([...new Set(imports.map(({ file }) => floorOf(file)))].sort()).toEqual(Object.keys(UI_FLOORS).sort());
    const up = imports.filter(
      ({ file, target }) => ![floorOf(file), ...(UI_FLOORS[floorOf(file)] ?? [])].includes(floorOf(target)),
    );
    expect(written(up)).toEqual([]);
  });

  test('no screen imports another', () => {
    const across = imports.filter(
      ({ file, target }) =>
        floorOf(file) === 'screens' && floorOf(target) === 'screens' && screenOf(file) !== screenOf(target),
    );
    expect(written(across)).toEqual([]);
  });

  test('only the registry imports screens', () => {
    const past = imports.filter(
      ({ file, target }) => floorOf(file) === 'board' && floorOf(target) === 'screens' && file !== REGISTRY,
    );
    expect(written(past)).toEqual([]);
    expect(imports.some(({ file, target }) => file === REGISTRY && floorOf(target) === 'screens')).toBe(true);
  });
});

describe('files', () => {
  test.each(all.filter(file => !file.endsWith('.table.ts')))(`%s is at most ${MAX_LINES} lines`, file => {
    expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  test(`stand at most ${MAX_FILES} to a folder`, () => {
    const counts = new Map<string, number>();
    // The long tests of something stand beside the quick ones, and are the same thing to whoever looks for it.
    const things = new Set(all.map(file => file.replace('.long.test.', '.test.')));
    for (const file of things) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(([folder, count]) => count > MAX_FILES && !OF_ONE_KIND.includes(folder));
    expect(crowded).toEqual([]);
  });

  test('and folders have names that say what is inside', () => {
    const words = (file: string) => file.split('/').map(part => basename(part).replace(/\..*$/, ''));
    expect(all.filter(file => words(file).some(word => EMPTY_NAMES.includes(word)))).toEqual([]);
  });

  test('of src have no default export', () => {
    expect(sources.filter(file => /^export default\b/m.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
});

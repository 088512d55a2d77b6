import { basename, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrowsOf, circlesIn } from './house/circles.ts';
import { crowdedFolders, longFiles } from './house/crowded.ts';
import { doubleTypes } from './house/doubles.ts';
import { ENTRIES, FLOORS, PURE } from './house/floors.ts';
import { isOurs, linksOf } from './house/reading/links.ts';
import { parseSource } from './house/reading/parse-source.ts';
import { readTree } from './house/reading/read-tree.ts';
import { upwardLinks } from './house/upward.ts';

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'manager', 'data', 'common', 'misc'];

const all = readTree(['src', 'test']).map(parseSource);
const sources = all.filter(({ path }) => path.startsWith('src/'));

describe('imports', () => {
  test('come from floors that are known', () => {
    const floors = sources.filter(({ path }) => !ENTRIES.includes(path)).map(({ path }) => path.split('/')[1]);
    expect([...new Set(floors)].sort()).toEqual(Object.keys(FLOORS.src ?? {}).sort());
  });

  test('point inward only', () => {
    expect(upwardLinks(sources)).toEqual([]);
  });

  test('of the inner floors do no input, output or drawing', () => {
    const inner = sources.filter(({ path }) => PURE.includes(posix.join('src', path.split('/')[1] ?? '')));
    expect(inner.length).toBeGreaterThan(200);
    for (const { path, imports } of inner) {
      for (const { from } of imports) expect(from, path).not.toMatch(/^(node:|react|ink)/);
    }
  });

  test('of Node itself are made by what reads files and by commands alone', () => {
    const askingNode = sources.filter(({ imports }) => imports.some(({ from }) => from.startsWith('node:')));
    const floors = askingNode.map(({ path }) => path.split('/')[1]);
    expect([...new Set(floors)].sort()).toEqual(['cli', 'sources']);
  });

  test('of what computes are types only, where a record is turned into text', () => {
    const computing = sources
      .filter(({ path }) => path.startsWith('src/report/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from, isOfValues }) => isOfValues && /\/(?:solve|analysis)\//.test(from))
          .map(({ from }) => `${path} imports ${from}`),
      );
    expect(computing).toEqual([]);
  });

  test('of ours are written with their extension', () => {
    const bare = sources.flatMap(({ path, imports }) =>
      imports
        .filter(one => isOurs(one) && !/\.(tsx?|json)$/.test(one.from))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(bare).toEqual([]);
  });

  test('go round in no circle', () => {
    expect(circlesIn(arrowsOf(sources.flatMap(linksOf), path => path))).toEqual([]);
  });
});

describe('screens', () => {
  const links = sources.flatMap(linksOf).filter(({ to }) => to.startsWith('src/ui/screens/'));
  const screenOf = (path: string) => path.split('/')[3];
  const told = (found: typeof links) => found.map(({ from, to }) => `${from} imports ${to}`);

  test('do not import each other', () => {
    const across = links.filter(({ from, to }) => /^src\/ui\/screens\//.test(from) && screenOf(from) !== screenOf(to));
    expect(told(across)).toEqual([]);
  });

  test('are known to the board by its registry alone', () => {
    const REGISTRY = 'src/ui/board/registry.ts';
    const past = links.filter(({ from }) => !from.startsWith('src/ui/screens/') && from !== REGISTRY);
    expect(told(past)).toEqual([]);
    expect(links.some(({ from }) => from === REGISTRY)).toBe(true);
  });
});

describe('files', () => {
  test('are not too long', () => {
    expect(longFiles(all)).toEqual([]);
  });

  test('do not crowd a folder, but for siblings of one kind', () => {
    expect(crowdedFolders(all)).toEqual([]);
  });

  test('and folders have names that say what is inside', () => {
    const words = (path: string) => path.split('/').map(part => basename(part).replace(/\..*$/, ''));
    expect(all.filter(({ path }) => words(path).some(word => EMPTY_NAMES.includes(word)))).toEqual([]);
  });
});

describe('names', () => {
  test('of exported types stand for one thing each', () => {
    expect(doubleTypes(sources)).toEqual([]);
  });

  test('are what exports go by: none is a default', () => {
    expect(sources.filter(source => source.exports.includes('default')).map(({ path }) => path)).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOORS } from './house/floors.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
    .filter(file => statSync(join(ROOT, file)).isFile());

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesIn('docs').filter(file => file.endsWith('.md')),
];
const CODE = ['src', 'test'].flatMap(filesIn).filter(file => /\.(tsx?|mjs|c|h|wat)$/.test(file));

/** The text of a file with its lines, and the stars of its comments, run together: a citation may run on to the next line. */
const runTogether = (file: string) => read(file).replace(/\s+(?:\*\s+)?/g, ' ');

const numbersIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => Number(number));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** What a citation names: "equation 6", "equations 9 and 11", "equations 6 to 8", "section 2". */
const NAMED = /\b(equation|section)s? (\d+)(?:(?: and | to )(\d+))?/g;

interface Cited {
  readonly kind: string;
  readonly number: number;
}

const citedIn = (text: string): readonly Cited[] =>
  [...text.matchAll(NAMED)].flatMap(([, kind = '', first, last]) =>
    [first, last].flatMap(number => (number === undefined ? [] : [{ kind, number: Number(number) }])),
  );

describe('docs/method.md', () => {
  const method = read('docs/method.md');
  const has: Readonly<Record<string, readonly number[]>> = {
    section: numbersIn(method, /^## (\d+)\. /gm),
    equation: numbersIn(method, /^ {4,}\((\d+)\) /gm),
  };

  test('numbers its sections and equations through', () => {
    for (const numbers of Object.values(has)) {
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers).toEqual(upTo(numbers.length));
    }
  });

  test('has every section and equation that it names itself', () => {
    const inBrackets = numbersIn(method, /\((\d{1,3})\)/g).map((number): Cited => ({ kind: 'equation', number }));
    for (const { kind, number } of [...citedIn(method), ...inBrackets]) expect(has[kind]).toContain(number);
  });

  test('has every section and equation that code and documents cite', () => {
    const cited = [...CODE, ...DOCUMENTS].flatMap(file =>
      [...runTogether(file).matchAll(/method\.md, ((?:equation|section)s? \d+(?:(?: and | to )\d+)?)/g)].flatMap(
        ([, named = '']) => citedIn(named).map(one => ({ file, ...one })),
      ),
    );
    expect(cited.length).toBeGreaterThan(30);
    for (const { file, kind, number } of cited) expect(has[kind], `${file} cites ${kind} ${number}`).toContain(number);
  });
});

test('nothing cites a document that is not here', () => {
  for (const file of [...CODE, ...DOCUMENTS]) {
    expect(runTogether(file), file).not.toMatch(/\bthe design\b|\bdesign,? section\b/i);
    for (const [path] of runTogether(file).matchAll(/\bdocs\/[\w-]+\.md\b/g)) {
      expect(existsSync(join(ROOT, path)), `${file} names ${path}`).toBe(true);
    }
  }
});

describe('a document', () => {
  const { files }: { readonly files: readonly string[] } = JSON.parse(read('package.json'));
  /** npm ships these of itself. */
  const always = ['README.md', 'LICENSE', 'package.json'];
  const shippedBy = (pattern: string, file: string) =>
    file === pattern ||
    file.startsWith(`${pattern}/`) ||
    (pattern.endsWith('/*.md') && dirname(file) === dirname(pattern) && file.endsWith('.md'));
  const ships = (file: string) => always.includes(file) || files.some(pattern => shippedBy(pattern, file));

  /** Links to files of this repository, and documents that are named by their path alone. */
  const linksOf = (file: string) => {
    const text = read(file);
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const relative = links.filter(target => !/^[a-z]+:|^#/.test(target)).map(target => target.replace(/#.*/, ''));
    const named = [...text.matchAll(/`([\w/-]+\.md)`/g)].map(([, path = '']) => path);
    return [...relative.map(target => posix.join(posix.dirname(file), target)), ...named];
  };

  test.each(DOCUMENTS)('%s links to what is there, and ships if it does', file => {
    for (const target of linksOf(file)) {
      expect(existsSync(join(ROOT, target)), `${file} links to ${target}`).toBe(true);
      if (ships(file)) expect(ships(target), `${file} ships and ${target} does not`).toBe(true);
    }
  });

  test('other than the README is linked to from one of them', () => {
    const linked = new Set(DOCUMENTS.flatMap(linksOf));
    expect(DOCUMENTS.filter(file => file !== 'README.md' && !linked.has(file))).toEqual([]);
  });
});

describe('what documents name', () => {
  /** Paths in other packages, what is built, and dates, which have a slash between them. */
  const ELSEWHERE = /^(?:xstate\/|dist\/|\d{4}[\d-]*\/\d)/;
  /** Where `NAME` stands for a name to be given, the folder before it must be there. */
  const known = (path: string) => path.replace(/\/[^/]*\bNAME\b.*$/, '');
  const isThere = (path: string) =>
    ['', 'src'].some(folder => [path, `${path}.ts`].some(file => existsSync(join(ROOT, folder, known(file)))));

  /** What looks like a file or a folder: all that stands in backticks with a slash or an ending, and paths within commands. */
  const pathsOf = (file: string) => {
    const text = read(file);
    const quoted = [...text.matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*|[\w-]+\.(?:ts|tsx|mjs|md))`/g)].map(
      ([, path = '']) => path,
    );
    const bare = [...text.matchAll(/(?<![\w./-])(?:src|test|docs)(?:\/[\w-]+(?:\.[\w-]+)*)+/g)].map(([path]) => path);
    return [...quoted, ...bare].filter(path => !ELSEWHERE.test(path));
  };

  test.each(DOCUMENTS)('%s names only files and folders that are there', file => {
    for (const path of pathsOf(file)) expect(isThere(path), `${file} names ${path}`).toBe(true);
  });

  test('is many files and folders', () => {
    expect(DOCUMENTS.flatMap(pathsOf).length).toBeGreaterThan(150);
  });

  test.each(DOCUMENTS)('%s names only commands that package.json has', file => {
    const { scripts }: { readonly scripts: object } = JSON.parse(read('package.json'));
    for (const [, name = ''] of read(file).matchAll(/npm run (?:--\w+ )?([a-z][\w:]*)/g)) {
      expect(Object.keys(scripts), `${file} names npm run ${name}`).toContain(name);
    }
  });

  test('is each file and folder that tests share', () => {
    const listed = [...read('test/support/README.md').matchAll(/^\| `([\w.-]+)\/?` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual(
      readdirSync(join(ROOT, 'test/support'))
        .filter(name => name !== 'README.md')
        .sort(),
    );
  });
});

test('ARCHITECTURE.md has the floors that imports are held to', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `src\/(\w+)` \|.*\| ([^|]+) \|$/gm)];
  const told = rows.map(([, floor = '', below = '']) => [floor, below === 'nothing of ours' ? [] : below.split(', ')]);
  expect(told).toEqual(Object.entries(FLOORS.src ?? {}));
});

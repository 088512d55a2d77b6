import { describe, expect, test } from 'vitest';
import { arrowsOf, circlesIn } from './circles.ts';
import { crowdedFolders, longFiles } from './crowded.ts';
import { doubleTypes } from './doubles.ts';
import { FLOORS } from './floors.ts';
import { linksOf } from './reading/links.ts';
import { parseSource } from './reading/parse-source.ts';
import { idleExports } from './unused.ts';
import { upwardLinks } from './upward.ts';

const parsed = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => parseSource({ path, text }));
const file = (text: string) => parseSource({ path: 'src/num/one.tsx', text });

describe('a file is read for', () => {
  test('its lines, without the break after the last', () => {
    expect(file('const a = 1;\n\nconst b = 2;\n').lines).toBe(3);
  });

  test('what it imports, passes on and loads later', () => {
    const { imports } = file(`
      import type { A } from './a.ts';
      import { b as other } from './b.ts';
      import * as c from './c.ts';
      export { d as other } from './d.ts';
      export * as e from './e.ts';
      const { f } = await import('./f.ts');
      const call = async () => (await import('./g.ts')).g();
      const whole = () => import('./h.ts');
      let i: import('./i.ts').I;`);
    expect(imports.map(({ from, names }) => `${from} ${names}`)).toEqual(
      ['a A', 'b b', 'c *', 'd d', 'e *', 'f f', 'g g', 'h *', 'i *'].map(one => `./${one.replace(' ', '.ts ')}`),
    );
  });

  test('what it exports', () => {
    const { exports } = file('export const a = 1, { b } = c; export type D = 1; export { c as e }; export default c;');
    expect(exports).toEqual(['a', 'b', 'D', 'e', 'default']);
  });

  test('its types, exported or not', () => {
    const { types } = file('export interface A {}\ntype B = 1;\nexport class C {}\nfunction f() { type Inner = 1; }');
    expect(types.map(({ name, isExported }) => [name, isExported])).toEqual([
      ['A', true],
      ['B', false],
      ['C', true],
    ]);
  });

  test('its functions that go by a name, with their lines', () => {
    const { functions } = file(
      'function a() {\n}\nconst b = () => {\n\n};\nclass C { d() {} }\nconst e = { f: () => [].map(() => 1) };',
    );
    expect(functions.map(({ name, lines }) => [name, lines])).toEqual([
      ['a', 2],
      ['b', 3],
      ['d', 1],
      ['f', 1],
    ]);
  });

  test('casts, other than to a constant, and any', () => {
    const { casts, anys } = file('const a = 1 as unknown; const b = [1] as const; let c: any; // as any');
    expect([casts, anys]).toEqual([1, 1]);
  });

  test('mistakes that keep it from being read', () => {
    expect(() => file('const = 1')).toThrow(/src\/num\/one\.tsx cannot be parsed/);
  });
});

describe('imports', () => {
  const upward = (files: Readonly<Record<string, string>>) =>
    upwardLinks(parsed(files)).map(({ from, to }) => `${from} ${to}`);
  const floors = Object.fromEntries(Object.keys(FLOORS.src ?? {}).map(floor => [`src/${floor}/own.ts`, '']));

  test('may point down, and may not point up or to the side', () => {
    expect(upward({ ...floors, 'src/game/a.ts': "import '../num/own.ts'; import './own.ts';" })).toEqual([]);
    expect(upward({ ...floors, 'src/game/a.ts': "import '../cli/own.ts'; import '../play/own.ts';" })).toEqual([
      'src/game/a.ts src/cli/own.ts',
      'src/game/a.ts src/play/own.ts',
    ]);
  });

  test('may point anywhere from a public entry, and to none', () => {
    expect(upward({ ...floors, 'src/index.ts': "import './cli/own.ts';" })).toEqual([]);
    expect(upward({ ...floors, 'src/cli/a.ts': "import '../index.ts';" })).toEqual(['src/cli/a.ts src/index.ts']);
  });

  test('inside ui point from the board to screens to the kit', () => {
    const ui = { 'src/ui/kit/k.ts': '', 'src/ui/screens/s.ts': '', 'src/ui/board/b.ts': '', 'src/ui/open.ts': '' };
    const down = "import '../kit/k.ts'; import '../screens/s.ts';";
    expect(upward({ ...floors, ...ui, 'src/ui/board/b.ts': down })).toEqual([]);
    expect(upward({ ...floors, ...ui, 'src/ui/screens/s.ts': "import '../board/b.ts'; import '../open.ts';" })).toEqual(
      ['src/ui/screens/s.ts src/ui/board/b.ts', 'src/ui/screens/s.ts src/ui/open.ts'],
    );
  });

  test('that go round are found whole, through others too', () => {
    const files = {
      'src/num/a.ts': "import './b.ts';",
      'src/num/b.ts': "import './c.ts'; import './d.ts';",
      'src/num/c.ts': "import './a.ts';",
      'src/num/d.ts': '',
    };
    const links = parsed(files).flatMap(linksOf);
    expect(circlesIn(arrowsOf(links, path => path)).map(circle => circle.toSorted())).toEqual([
      ['src/num/a.ts', 'src/num/b.ts', 'src/num/c.ts'],
    ]);
    expect(circlesIn(arrowsOf(links, () => 'src/num'))).toEqual([]);
  });
});

describe('exports', () => {
  test('are idle where nobody imports them, or tests alone', () => {
    const files = {
      'src/num/a.ts': 'export const used = 1, tested = 2, idle = 3, shown = 4;',
      'src/num/b.ts': "import { used } from './a.ts';",
      'src/num/whole.ts': 'export const all = 1;',
      'src/index.ts':
        "export { shown } from './num/a.ts'; export * as whole from './num/whole.ts'; export const own = 1;",
      'test/a.test.ts': "import { tested, used } from '../src/num/a.ts';",
    };
    expect(idleExports(parsed(files))).toEqual({
      unused: ['src/num/a.ts idle'],
      byTestsOnly: ['src/num/a.ts tested'],
    });
  });
});

describe('type names', () => {
  test('stand for two things where one of them is exported', () => {
    const files = {
      'src/num/a.ts': 'export type A = 1; type Local = 1; export class Both {}',
      'src/num/b.ts': 'interface A {} type Local = 1; interface Other {} interface Other { a: 1 }',
    };
    expect(doubleTypes(parsed(files))).toEqual(['A: src/num/a.ts, src/num/b.ts']);
  });
});

describe('size', () => {
  test('is 250 lines a file, but for tables that a program wrote', () => {
    const text = '\n'.repeat(250);
    expect(longFiles(parsed({ 'src/a.ts': `${text}a` }))).toEqual(['src/a.ts: 251 lines']);
    expect(longFiles(parsed({ 'src/a.ts': `${text.slice(1)}a`, 'src/b.table.ts': `${text}a` }))).toEqual([]);
  });

  test('is 12 files a folder, but for siblings of one kind and their mirror', () => {
    const inFolder = (folder: string, count: number) =>
      parsed(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i}.ts`, ''])));
    expect(crowdedFolders(inFolder('src/num', 12))).toEqual([]);
    expect(crowdedFolders(inFolder('src/num', 13))).toEqual(['src/num: 13 files']);
    const longTest = parsed({ 'test/num/0.test.ts': '', 'test/num/0.long.test.ts': '' });
    expect(crowdedFolders([...inFolder('test/num', 11), ...longTest])).toEqual([]);
    expect(crowdedFolders([...inFolder('src/ui/screens', 13), ...inFolder('test/ui/screens', 13)])).toEqual([]);
  });
});

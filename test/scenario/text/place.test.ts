import { describe, expect, test } from 'vitest';
import { type Path, placeOf, writtenAt } from '../../../src/scenario/text/layer.ts';
import { readLayer } from '../../../src/scenario/text/yaml.ts';
import { nearest } from '../../../src/words/nearest.ts';
import { problemText } from '../../../src/words/problem-text.ts';
import { read } from '../support.ts';

function layerOf(file: string, text: string) {
  const layer = readLayer({ file, text });
  if (!layer.ok) throw new Error(layer.problems[0]?.what);
  return layer.value;
}

const BASE = `# A comment
round: { lasts: "a week", horizon: 057 }
orders:
  - north
  - { name: süd, with: &x [1, 2] }
again: *x
long: >-
  one
  two
empty:
`;

/** Says what a place covers: `file:line:column text`. */
function shown(path: Path, at: 'key' | 'value', variantText?: string): string {
  const base = layerOf('base', BASE);
  const layers = variantText === undefined ? [base] : [layerOf('variant', variantText), base];
  const { file, line, column, length, lineText } = placeOf(layers, path, at);
  return `${file}:${line}:${column} ${lineText.slice(column - 1, column - 1 + length)}`;
}

test.each([
  [['round', 'lasts'], 'value', 'base:2:17 "a week"'],
  [['round', 'lasts'], 'key', 'base:2:10 lasts'],
  [['round', 'horizon'], 'value', 'base:2:36 057'],
  [['orders', 0], 'value', 'base:4:5 north'],
  [['orders', 1, 'name'], 'value', 'base:5:13 süd'],
  [['again', 1], 'value', 'base:5:31 2'],
  [['long'], 'value', 'base:7:7 >-'],
  [['empty'], 'key', 'base:10:1 empty'],
  [['round', 'missing'], 'value', 'base:2:1 round'],
  [['round', 'lasts', 'deeper'], 'value', 'base:2:17 "a week"'],
  [['missing'], 'value', 'base:2:1 round: { lasts: "a week", horizon: 057 }'],
] as const)('%j, its %s, stands at %s', (path, at, place) => {
  expect(shown(path, at)).toBe(place);
});

describe('with a variant', () => {
  test('its own words come first', () => {
    expect(shown(['round', 'lasts'], 'value', 'round: { lasts: a day }')).toBe('variant:1:17 a day');
    expect(shown(['round', 'horizon'], 'value', 'round: { lasts: a day }')).toBe('base:2:36 057');
  });
  test('a list or plain value hides what the base has', () => {
    expect(shown(['orders', 1, 'name'], 'value', 'orders: [a, { nome: b }]')).toBe('variant:1:13 { nome: b }');
    expect(shown(['round', 'lasts'], 'value', 'round: 5')).toBe('variant:1:8 5');
  });
});

test('a value is told as it is written', () => {
  expect(writtenAt([layerOf('base', BASE)], ['round', 'horizon'])).toBe('057');
  expect(writtenAt([layerOf('base', BASE)], ['round'])).toBeUndefined();
});

test.each([
  ['line ends of Windows', 'parley: 1\r\ntitle: 5\r\n', 'title: 5'],
  ['a byte order mark', '\uFEFFtitle: 5\n', 'title: 5'],
  ['no line end', 'title: 5', 'title: 5'],
  ['wide characters before it', '{ says: "外交", title: 5 }', '{ says: "外交", title: 5 }'],
])('the caret stands under the value with %s', (_, text, line) => {
  const checked = read(text);
  const problem = checked.ok ? undefined : checked.problems.find(({ what }) => what.startsWith('"title"'));
  if (!problem) throw new Error('the title was not refused');
  const [, source = '', caret = ''] = problemText(problem).split('\n');
  expect(source.endsWith(`| ${line}`)).toBe(true);
  const wide = [...source].filter(char => char > '\u2E80').length;
  expect(caret.indexOf('^')).toBe(source.lastIndexOf('5') + wide);
});

describe('nearest', () => {
  test.each([
    ['trst', ['harbour', 'trust'], 'Did you mean "trust"? Known: harbour, trust.'],
    ['TRUST', ['harbour', 'trust'], 'Did you mean "trust"? Known: harbour, trust.'],
    ['moon', ['harbour', 'trust'], 'Known: harbour, trust.'],
    ['x', ['y'], 'Known: y.'],
    ['trust', [], 'None is defined.'],
    ['z', [...'abcdefghij'], 'Known: a, b, c, d, e, f, g, h and 2 more.'],
  ])('%s of %j', (given, known, expected) => {
    expect(nearest(given, known)).toBe(expected);
  });
  test('does not compare what would take minutes', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `name-${i}`);
    expect(nearest('a'.repeat(500_000), names)).toMatch(/^Known: /);
  });
});

import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlay } from '../../src/scenario/text/extend.ts';
import { read, variant } from './support.ts';

test('mappings merge, lists and plain values replace, null removes what is there', () => {
  const base = { a: 1, b: { c: [1, 2], d: 4, e: { f: 1 } }, g: 7 };
  expect(overlay(base, { b: { c: [3], d: null, e: 5 }, g: { h: 1 }, i: 9, j: null })).toEqual({
    a: 1,
    b: { c: [3], e: 5 },
    g: { h: 1 },
    i: 9,
    j: null,
  });
});

test('keys keep the order of the base, new ones follow', () => {
  expect(Object.keys(Object(overlay({ z: 1, a: 1 }, { b: 1, a: 2 })))).toEqual(['z', 'a', 'b']);
});

property.prop([
  fc.dictionary(
    fc.string(),
    fc.jsonValue().filter(value => value !== null),
  ),
])('a mapping over itself or over nothing is itself', mapping => {
  expect(overlay({}, mapping)).toEqual(mapping);
  expect(overlay(mapping, {})).toEqual(mapping);
});

property.prop([fc.jsonValue(), fc.jsonValue()])('no object gains a prototype', (base, over) => {
  const merged = overlay(JSON.parse(`{"__proto__": ${JSON.stringify(base)}}`), { a: over });
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
});

test('a variant keeps all its texts, its own first', () => {
  const checked = read('extends: harbour\nid: mine\nlevers: { zeal: { default: 0.7 } }\n');
  if (!checked.ok) throw new Error(checked.problems[0]?.what);
  const { scenario, sources } = checked.value;
  expect(sources.map(({ file }) => file)).toEqual(['mine', 'harbour']);
  expect(scenario).toMatchObject({ id: 'mine', extends: 'harbour', title: 'A quarrel over a harbour' });
  expect(scenario.levers.find(({ name }) => name === 'zeal')?.default).toBe(0.7);
});

test('null removes an action', () => {
  const { actions } = variant('actions: { north: { talk: null } }\n');
  expect(actions.map(({ id }) => id)).toEqual(['wait', 'close', 'wait', 'world']);
});

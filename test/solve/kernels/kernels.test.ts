import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { openMemory } from '../../../src/solve/kernels/kernels.ts';
import { KERNELS_FILE, kernelsText } from './write-kernels.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the committed kernels are those of kernels.wat: npm run kernels writes them', async () => {
  expect(readFileSync(KERNELS_FILE, 'utf8')).toBe(await kernelsText());
});

test('the arrays of a memory are as long as asked for, and lie apart', () => {
  const memory = openMemory({ floats: { three: 3, none: 0, four: 4 }, ints: { one: 1, five: 5 } });
  if (!memory) throw new Error('there is WebAssembly here');
  const { three, none, four } = memory.floats;
  const { one, five } = memory.ints;
  const arrays = [three, none, four, one, five];
  expect(arrays.map(({ length }) => length)).toEqual([3, 0, 4, 1, 5]);
  arrays.forEach((array, i) => {
    expect([...array]).toEqual(Array(array.length).fill(0));
    array.fill(i + 1);
  });
  expect(arrays.map(array => new Set(array))).toEqual([1, 2, 3, 4, 5].map(i => new Set(i === 2 ? [] : [i])));
});

/** Three edges into the first of two states from 10, 20 and 30, none into the second. */
test('a hand-made chain is summed up', () => {
  const memory = openMemory({ floats: { chance: 3, mass: 3, into: 2 }, ints: { edgesEnd: 2, source: 3 } });
  if (!memory) throw new Error('there is WebAssembly here');
  const { chance, mass, into } = memory.floats;
  const { edgesEnd, source } = memory.ints;
  chance.set([0.5, 0.25, 1]);
  mass.set([10, 20, 30]);
  into.set([9, 9]);
  edgesEnd.fill(chance.byteOffset + chance.byteLength);
  source.set([2, 1, 0].map(state => mass.byteOffset + 8 * state));
  memory.kernels.sumUp(2, edgesEnd.byteOffset, chance.byteOffset, source.byteOffset, into.byteOffset);
  expect([...into]).toEqual([0.5 * 30 + 0.25 * 20 + 10, 0]);
});

test('there is no memory without WebAssembly, without SIMD, or beyond what addresses reach', () => {
  const plan = { floats: { some: 8 }, ints: {} };
  expect(openMemory({ ...plan, floats: { some: 2 ** 28 } })).toBeUndefined();
  vi.stubGlobal('WebAssembly', undefined);
  expect(openMemory(plan)).toBeUndefined();
  const refuse = class {
    constructor() {
      throw new RangeError('no memory');
    }
  };
  vi.stubGlobal('WebAssembly', { Module: refuse, Memory: refuse, Instance: refuse });
  expect(openMemory(plan)).toBeUndefined();
});

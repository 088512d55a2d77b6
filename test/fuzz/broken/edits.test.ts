import { describe, expect, test } from 'vitest';
import { type ByteEdit, editBytes } from '../../../src/fuzz/broken/bytes.ts';
import { editTree, type TreeEdit } from '../../../src/fuzz/broken/tree.ts';

describe('bytes', () => {
  test.each<[ByteEdit, string]>([
    [{ kind: 'flip', at: 1, bit: 0 }, 'accdef'],
    [{ kind: 'put', at: 2, text: '[', times: 3 }, 'ab[[[cdef'],
    [{ kind: 'cut', at: 2, length: 3 }, 'abf'],
    [{ kind: 'cut', at: 9, length: 300 }, 'ab'],
    [{ kind: 'double', at: 1, length: 2, times: 2 }, 'abcbcbcdef'],
    [{ kind: 'end', at: 3 }, 'abc'],
    [{ kind: 'graft', at: 3, from: 1 }, 'abc23'],
  ])('%j', (edit, result) => {
    expect(editBytes('abcdef', '123', [edit])).toBe(result);
  });

  test('half a character is read as files are read', () => {
    expect(editBytes('é', '', [{ kind: 'end', at: 1 }])).toBe('\ufffd');
  });
});

describe('trees', () => {
  // The values by number: 0 a, 1 a.b, 2 a.c, 3 d, 4 d.0, 5 d.1.
  const tree = { a: { b: 1, c: 2 }, d: [3, 4] };
  const donor = { x: { y: 9 } };

  test.each<[TreeEdit, unknown]>([
    [
      { kind: 'drop', at: 1 },
      { a: { c: 2 }, d: [3, 4] },
    ],
    [
      { kind: 'drop', at: 4 },
      { a: { b: 1, c: 2 }, d: [4] },
    ],
    [
      { kind: 'replace', at: 0, by: null },
      { a: null, d: [3, 4] },
    ],
    [
      { kind: 'rename', at: 2, to: 'e' },
      { a: { b: 1, e: 2 }, d: [3, 4] },
    ],
    [
      { kind: 'double', at: 3, as: 'e' },
      { a: { b: 1, c: 2 }, d: [3, 4], e: [3, 4] },
    ],
    [
      { kind: 'swap', at: 1, with: 5 },
      { a: { b: 4, c: 2 }, d: [3, 1] },
    ],
    [
      { kind: 'nest', at: 1, depth: 2, inLists: false },
      { a: { b: { b: { b: 1 } }, c: 2 }, d: [3, 4] },
    ],
    [
      { kind: 'nest', at: 3, depth: 1, inLists: true },
      { a: { b: 1, c: 2 }, d: [[3, 4]] },
    ],
    [
      { kind: 'graft', at: 0, from: 1 },
      { a: 9, d: [3, 4] },
    ],
    [
      { kind: 'drop', at: 7 },
      { a: { c: 2 }, d: [3, 4] },
    ],
  ])('%j', (edit, result) => {
    expect(editTree(tree, donor, [edit])).toEqual(result);
  });

  test('a key that means something to JavaScript is a key like any other', () => {
    const renamed = editTree(tree, donor, [{ kind: 'rename', at: 3, to: '__proto__' }]);
    expect(JSON.stringify(renamed)).toBe('{"a":{"b":1,"c":2},"__proto__":[3,4]}');
    expect(editTree(3, {}, [{ kind: 'drop', at: 0 }])).toBe(3);
  });
});

import fc from 'fast-check';
import { at } from '../../num/at.ts';
import { anyOddKey, anyOddValue } from './oddities.ts';

/** A change of what a file says; places are taken modulo the number of values in it, so that any fits any file. */
export type TreeEdit =
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'replace'; readonly at: number; readonly by: unknown }
  | { readonly kind: 'rename'; readonly at: number; readonly to: string }
  /** The value stands under another key beside its own, too. */
  | { readonly kind: 'double'; readonly at: number; readonly as: string }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number }
  /** The value is put so many levels down, under its own key or in lists. */
  | { readonly kind: 'nest'; readonly at: number; readonly depth: number; readonly inLists: boolean }
  /** In its place stands a value of another file. */
  | { readonly kind: 'graft'; readonly at: number; readonly from: number };

const anyPlace = fc.nat(1_000_000);

/** Any change of what a file says. */
export const anyTreeEdit: fc.Arbitrary<TreeEdit> = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: anyPlace }),
  fc.record({ kind: fc.constant('replace' as const), at: anyPlace, by: anyOddValue }),
  fc.record({ kind: fc.constant('rename' as const), at: anyPlace, to: anyOddKey }),
  fc.record({ kind: fc.constant('double' as const), at: anyPlace, as: anyOddKey }),
  fc.record({ kind: fc.constant('swap' as const), at: anyPlace, with: anyPlace }),
  fc.record({ kind: fc.constant('nest' as const), at: anyPlace, depth: fc.nat(60), inLists: fc.boolean() }),
  fc.record({ kind: fc.constant('graft' as const), at: anyPlace, from: anyPlace }),
);

type TreePath = readonly string[];

/** Returns what a file says with changes made; lists keep being lists. */
export function editTree(tree: unknown, donor: unknown, edits: readonly TreeEdit[]): unknown {
  return edits.reduce((now, edit) => edited(now, donor, edit), tree);
}

function edited(tree: unknown, donor: unknown, edit: TreeEdit): unknown {
  const path = pathAt(tree, edit.at);
  const key = path.at(-1);
  if (key === undefined) return tree;
  const here = (entries: Entries) => changed(tree, path, entries);
  const value = valueAt(tree, path);
  switch (edit.kind) {
    case 'drop':
      return here([]);
    case 'replace':
      return here([[key, edit.by]]);
    case 'rename':
      return here([[edit.to, value]]);
    case 'double':
      return here([
        [key, value],
        [edit.as, value],
      ]);
    case 'swap': {
      const other = pathAt(tree, edit.with);
      return changed(here([[key, valueAt(tree, other)]]), other, [[at(other, other.length - 1, 'key'), value]]);
    }
    case 'nest': {
      const levels = Array.from({ length: edit.depth });
      return here([[key, levels.reduce<unknown>(inner => (edit.inLists ? [inner] : { [key]: inner }), value)]]);
    }
    case 'graft':
      return here([[key, valueAt(donor, pathAt(donor, edit.from))]]);
  }
}

/** The path of a value by its number, counted from the outside in, file order; empty where there is none. */
function pathAt(tree: unknown, number: number): TreePath {
  const paths = pathsInto(tree);
  return paths.length === 0 ? [] : at(paths, number % paths.length, 'path');
}

function pathsInto(value: unknown): readonly TreePath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [[key], ...pathsInto(held).map(path => [key, ...path])]);
}

function valueAt(tree: unknown, path: TreePath): unknown {
  return path.reduce<unknown>((value, key) => Object.entries(Object(value)).find(([one]) => one === key)?.[1], tree);
}

type Entries = readonly (readonly [string, unknown])[];

/** The tree with other entries in place of the one at a path. */
function changed(tree: unknown, [key, ...rest]: TreePath, entries: Entries): unknown {
  if (typeof tree !== 'object' || tree === null || key === undefined) return tree;
  const all = Object.entries(tree).flatMap(([one, value]): Entries => {
    if (one !== key) return [[one, value]];
    return rest.length === 0 ? entries : [[one, changed(value, rest, entries)]];
  });
  return Array.isArray(tree) ? all.map(([, value]) => value) : Object.fromEntries(all);
}

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { makeStateIndex } from '../../../src/game/table/state-index.ts';
import { property } from '../../support/property.ts';

const VOLUMES = [1000, 2 ** 45];

describe.each(VOLUMES)('an index of %d combinations', volume => {
  const anyEntries = fc.array(
    fc
      .tuple(fc.oneof(fc.nat({ max: 999 }), fc.maxSafeNat()), fc.nat({ max: 2 ** 31 - 2 }))
      .map(([key, n]) => [key % volume, n] as const),
    { maxLength: 3000, size: 'max' },
  );

  property([anyEntries, fc.nat({ max: 999 })])('is a map', (entries, other) => {
    const index = makeStateIndex(volume);
    for (const [key, number] of entries) index.set(key, number);
    const map = new Map(entries);
    expect(entries.map(([key]) => index.get(key))).toEqual(entries.map(([key]) => map.get(key)));
    expect(index.get(other)).toBe(map.get(other) ?? -1);
  });

  property([anyEntries])('numbers its combinations anew in ascending order', entries => {
    const index = makeStateIndex(volume);
    for (const [key, number] of entries) index.set(key, number);
    const ascending = [...new Map(entries).keys()].sort((a, b) => a - b);
    expect(Array.from(index.renumber())).toEqual(ascending);
    expect(ascending.map(key => index.get(key))).toEqual(ascending.map((_, number) => number));
  });
});

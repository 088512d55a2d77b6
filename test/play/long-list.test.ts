import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LongList } from '../../src/play/long-list.ts';
import { property } from '../support/property.ts';

/** Where to write, as a share of the length, beyond which the list grows. */
const anyWrites = fc.array(fc.tuple(fc.double({ min: 0, max: 1.5, noNaN: true }), fc.nat(9)), { maxLength: 1500 });

describe('a long list', () => {
  property([anyWrites])('holds what an array would, and what was made of it does not change it', writes => {
    let list = LongList.of<number>();
    const plain: number[] = [];
    for (const [share, entry] of writes) {
      const before = list;
      const place = Math.min(plain.length, Math.floor(share * plain.length));
      const was = plain[place];
      list = list.with(place, entry);
      plain[place] = entry;
      expect([before.at(place), list.at(place), list.length]).toEqual([was, entry, plain.length]);
    }
    expect([...list]).toEqual(plain);
    expect(list.from(writes.length >> 1)).toEqual(plain.slice(writes.length >> 1));
  });

  test('has nothing beside its entries, and no gaps', () => {
    const list = LongList.of('a', 'b').and('c');
    expect([list.at(-1), list.at(0.5), list.at(3)]).toEqual([undefined, undefined, undefined]);
    expect(() => list.with(4, 'd')).toThrow('a list of 3 has no place 4');
    expect(list).toEqual(LongList.of('a', 'b', 'c'));
    expect(list).not.toEqual(LongList.of('a', 'b', 'd'));
  });
});

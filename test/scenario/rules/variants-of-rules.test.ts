import { expect, test } from 'vitest';
import { overlay } from '../../../src/scenario/text/extend.ts';

const BASE = {
  always: {
    a: { says: 'A.', possible: { trust: 1 }, while: { trust: 2 } },
    b: { says: 'B.', leadsTo: { from: { trust: 1 }, to: { trust: 2 }, fair: 'nobody' } },
    c: { says: 'C.', atMost: { odds: 0.2, of: { trust: 1 }, within: 3 } },
    d: { says: 'D.', atLeast: { odds: 0.2, of: { trust: 1 } } },
    e: { says: 'E.', climb: { atMost: 2 } },
  },
};

test.each([
  ['possible', { a: { possible: { mood: 1 } } }, { says: 'A.', possible: { mood: 1 }, while: { trust: 2 } }],
  ['while', { a: { while: { mood: 1 } } }, { says: 'A.', possible: { trust: 1 }, while: { mood: 1 } }],
  [
    'the from and the to of leadsTo, not what is fair',
    { b: { leadsTo: { from: { mood: 1 }, to: { mood: 2 } } } },
    { says: 'B.', leadsTo: { from: { mood: 1 }, to: { mood: 2 }, fair: 'nobody' } },
  ],
  [
    'the odds alone',
    { c: { atMost: { odds: 0.1 } } },
    { says: 'C.', atMost: { odds: 0.1, of: { trust: 1 }, within: 3 } },
  ],
  [
    'the claim of a bound, and its rounds',
    { c: { atMost: { of: { mood: 1 }, within: null } } },
    { says: 'C.', atMost: { odds: 0.2, of: { mood: 1 } } },
  ],
  [
    'the claim of the other bound',
    { d: { atLeast: { of: { mood: 1 } } } },
    { says: 'D.', atLeast: { odds: 0.2, of: { mood: 1 } } },
  ],
  ['the climb', { e: { climb: { atMost: 1 } } }, { says: 'E.', climb: { atMost: 1 } }],
])('a variant replaces %s', (_, always, expected) => {
  const [[id] = ['']] = Object.entries(always);
  expect(overlay(BASE, { always })).toMatchObject({ always: { [id]: expected } });
  expect(JSON.stringify(overlay(BASE, { always }))).toContain(JSON.stringify(expected));
});

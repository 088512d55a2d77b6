import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlay } from '../../../src/scenario/text/extend.ts';
import { property } from '../../support/property.ts';
import { read, variant } from '../support.ts';

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

property([
  fc.dictionary(
    fc.string(),
    fc.jsonValue().filter(value => value !== null),
  ),
])('a mapping over itself or over nothing is itself', mapping => {
  expect(overlay({}, mapping)).toEqual(mapping);
  expect(overlay(mapping, {})).toEqual(mapping);
});

property([fc.jsonValue(), fc.jsonValue()])('no object gains a prototype', (base, over) => {
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

test('a condition, effects and counts are one thing each: a variant replaces them whole', () => {
  const base = {
    actions: { us: { go: { when: { a: 1, b: 2 }, cost: 1, tally: { x: 1 } } } },
    world: { shocks: { wind: { when: { a: 1 }, do: { a: 1 }, tally: { x: 1 }, chance: 1 } } },
    payoffs: { us: { eachRound: { calm: { worth: 1, while: { a: 1 } } } } },
    tallies: { x: { eachRound: { slow: { add: 1, while: { a: 1 } } } } },
    endings: { peace: { says: 'So.', when: { a: 1 } } },
    always: { never: { says: 'So.', never: { a: 1 } } },
  };
  const over = {
    actions: { us: { go: { when: { c: 3 }, tally: { y: 1 } } } },
    world: { shocks: { wind: { when: { c: 1 }, do: { c: 1 }, tally: { y: 1 } } } },
    payoffs: { us: { eachRound: { calm: { while: { c: 1 } } } } },
    tallies: { x: { eachRound: { slow: { while: { c: 1 } } } } },
    endings: { peace: { when: { c: 1 } } },
    always: { never: { never: { c: 1 } } },
  };
  expect(overlay(base, over)).toEqual({
    actions: { us: { go: { when: { c: 3 }, cost: 1, tally: { y: 1 } } } },
    world: { shocks: { wind: { when: { c: 1 }, do: { c: 1 }, tally: { y: 1 }, chance: 1 } } },
    payoffs: { us: { eachRound: { calm: { worth: 1, while: { c: 1 } } } } },
    tallies: { x: { eachRound: { slow: { add: 1, while: { c: 1 } } } } },
    endings: { peace: { says: 'So.', when: { c: 1 } } },
    always: { never: { says: 'So.', never: { c: 1 } } },
  });
});

test('a part that only has the name of a condition merges as others do', () => {
  const base = { actions: { us: { when: { title: 'When', cost: 1 } } }, gauges: { do: { min: 0, max: 2 } } };
  const over = { actions: { us: { when: { cost: 2 } } }, gauges: { do: { max: 3 } } };
  expect(overlay(base, over)).toEqual({
    actions: { us: { when: { title: 'When', cost: 2 } } },
    gauges: { do: { min: 0, max: 3 } },
  });
});

test('an ending that a variant adds is tried before the one without a condition', () => {
  const { endings, payoffs } = variant(`endings: { closure: { says: Closed., when: { harbour: closed } } }
payoffs: { north: { endings: { closure: -2 } } }
`);
  expect(endings.map(({ id }) => id)).toEqual(['peace', 'closure', 'stalemate']);
  const worths = payoffs[0]?.endings.map(({ ending, worth }) => [endings[ending]?.id, worth.text]);
  expect(worths).toEqual([
    ['peace', '3'],
    ['stalemate', '0'],
    ['closure', '-2'],
  ]);
});

test('an ending is called by its key where room is scarce, unless it has a short name', () => {
  const { endings } = variant(`endings:
  peace: { title: Peace along the whole coast, short: peace at sea }
  long-siege-of-the-harbour: { says: Closed., when: { harbour: closed } }
`);
  expect(endings.map(({ short }) => short)).toEqual(['peace at sea', 'long siege of the harbour', 'stalemate']);
});

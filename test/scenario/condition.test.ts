import { describe, expect, test } from 'vitest';
import { ALWAYS, type Condition, holds, variablesOf } from '../../src/scenario/condition.ts';
import { variant } from './support.ts';

/** Reads a condition on `harbour` (open, watched, closed) and `trust` (0 to 3). */
function conditionOf(text: string): Condition {
  const { endings } = variant(`endings:\n  one: { says: One., when: ${text} }\n`);
  const ending = endings.find(({ id }) => id === 'one');
  if (!ending) throw new Error('the ending "one" was not read');
  return ending.when;
}

/** Lists the states where a condition holds, `harbour trust` each. */
function where(text: string): string {
  const condition = conditionOf(text);
  const states = [0, 1, 2].flatMap(harbour => [0, 1, 2, 3].map(trust => [harbour, trust]));
  return states.flatMap(state => (holds(condition, state) ? [state.join('')] : [])).join(' ');
}

test.each([
  ['{ harbour: closed }', '20 21 22 23'],
  ['{ harbour: closed, trust: 3 }', '23'],
  ['{ harbour: [open, closed], trust: [0, 1] }', '00 01 20 21'],
  ['{ harbour: ">= watched", trust: "< 1" }', '10 20'],
  ['{ harbour: "<=watched", trust: "> 2" }', '03 13'],
  ['{ harbour: "!= open", trust: "= 2" }', '12 22'],
  ['{ any: [{ trust: 3 }, { trust: 0 }], harbour: open }', '00 03'],
  ['{ all: [{ trust: ">= 1" }, { trust: "<= 1" }], harbour: open }', '01'],
  ['{ not: { harbour: ["open", "closed"] }, trust: 0 }', '10'],
  ['{ not: { any: [{ not: { harbour: open } }, { trust: "!= 2" }] } }', '02'],
])('%s holds at %s', (text, states) => {
  expect(where(text)).toBe(states);
});

test('a gauge that does not start at 0 is compared by its own numbers', () => {
  const { variables, endings } = variant(`gauges:
  mood: { title: Mood, min: -2, max: 1, start: 0, restsOn: [a-guess] }
endings:
  one: { says: One., when: { mood: "<= -1" } }
`);
  const mood = variables.findIndex(({ name }) => name === 'mood');
  const condition = endings.find(({ id }) => id === 'one')?.when ?? ALWAYS;
  const allowed = [0, 1, 2, 3].map(digit =>
    holds(
      condition,
      variables.map((_, i) => (i === mood ? digit : 0)),
    ),
  );
  expect(allowed).toEqual([true, true, false, false]);
});

describe('variablesOf', () => {
  test('lists what is read, once and in order', () => {
    expect(variablesOf(conditionOf('{ trust: 1, any: [{ harbour: open }, { not: { trust: 2 } }] }'))).toEqual([0, 1]);
  });
  test('is empty for the condition that always holds', () => {
    expect(variablesOf(ALWAYS)).toEqual([]);
    expect(holds(ALWAYS, [])).toBe(true);
  });
});

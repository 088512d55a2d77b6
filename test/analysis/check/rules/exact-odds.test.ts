import { describe, expect, test } from 'vitest';
import { checkRules } from '../../../../src/analysis/check/check.ts';
import type { Verdict } from '../../../../src/analysis/check/verdict.ts';
import { at } from '../../../../src/num/at.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { modelOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';
import { type Drawn, drawGame } from '../../../support/tiny/draw.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

function verdictOf(text: string, demand: string): Verdict {
  const model = modelOf(`${text}always: { rule: { says: A rule., ${demand} } }\n`);
  return at(checkRules(solveGame(tableOf(model))), 0, 'verdict');
}

const onDraw = (chances: readonly Drawn[], demand: string, goesOn: readonly number[] = [], horizon = 1) =>
  verdictOf(drawGame(chances, { goesOn, horizon }), demand);

const of = (bound: 'atMost' | 'atLeast', odds: number, ending: string, more = '') =>
  `${bound}: { odds: ${odds}, of: { ending: [${ending}] }${more} }`;

describe.each(['', ', play: anyone'])('a bound%s', more => {
  test.each([1e-9, 1e-13, 1e-17, 1e-300])('of 0 is broken by what has a chance of %d', tiny => {
    expect(onDraw([tiny, 'rest'], of('atMost', 0, 'e1', more))).toMatchObject({ holds: false, odds: tiny });
    expect(onDraw([tiny, 'rest'], of('atMost', 0, 'open', more))).toMatchObject({ holds: true, odds: 0, missing: 1 });
  });

  test.each([1e-9, 1e-13, 1e-17, 1e-300])('of 1 is broken where %d is missing', tiny => {
    const verdict = onDraw([tiny, 'rest'], of('atLeast', 1, 'e2', more));
    expect(verdict).toMatchObject({ holds: false, missing: tiny });
    expect(verdict).not.toMatchObject({ odds: 1 });
    expect(onDraw([tiny, 'rest'], of('atLeast', 1, 'e1, e2', more))).toMatchObject({
      holds: true,
      odds: 1,
      missing: 0,
    });
  });

  test('of 1 holds where chances are thirds in ten decimals', () => {
    const thirds = [0.3333333333, 0.3333333333, 0.3333333333];
    expect(onDraw(thirds, of('atLeast', 1, 'e1, e2, e3', more))).toMatchObject({ holds: true, odds: 1 });
  });

  test('is held to within 1e-12 of itself, and not of 1', () => {
    expect(onDraw([1e-13, 'rest'], of('atLeast', 1e-13, 'e1', more))).toMatchObject({ holds: true });
    expect(onDraw([1e-13, 'rest'], of('atLeast', 1.001e-13, 'e1', more))).toMatchObject({ holds: false });
    expect(onDraw([1e-13, 'rest'], of('atMost', 0.999e-13, 'e1', more))).toMatchObject({ holds: false });
    expect(onDraw([1e-13, 'rest'], of('atLeast', 1 - 0.5e-13, 'e2', more))).toMatchObject({ holds: false });
    expect(onDraw([0.1, 0.2, 'rest'], of('atMost', 0.3, 'e1, e2', more))).toMatchObject({ holds: true });
    expect(onDraw([0.1, 0.2, 'rest'], of('atLeast', 0.3, 'e1, e2', more))).toMatchObject({ holds: true });
  });

  test('is decided by what is possible, where it is too unlikely for a double', () => {
    // By hand: the mark rises twice with 1e-200 each, which is 1e-400.
    const twice = `${madeUp('twice', 2, 'one')}
gauges: { mark: { title: Mark, min: 0, max: 2, start: 0 } }
actions: { one: { draw: { title: Draw, results: [{ chance: 1e-200, do: { mark: +1 } }, { chance: rest }] } } }
endings: { high: { says: High., when: { mark: 2 } }, open: { says: Nothing., atHorizon: true } }
`;
    expect(verdictOf(twice, of('atMost', 0, 'high', more))).toMatchObject({ holds: false, odds: Number.MIN_VALUE });
    expect(verdictOf(twice, of('atLeast', 1, 'open', more))).toMatchObject({ holds: false });
  });
});

/** Washing hurts and idling does not, by so much that a double has no number for how unlikely it is at this precision. */
const choosing = (precision: number | string) => `${madeUp('choosing', 1)}
parties: { one: { name: One, foresight: 1, precision: ${precision}, patience: 1 } }
order: [one]
gauges: { mark: { title: Mark, min: 0, max: 1, start: 0 } }
actions:
  one:
    idle: { title: Idle, results: [{ chance: 1 }] }
    wash: { title: Wash, cost: 10, results: [{ chance: 1, do: { mark: 1 } }] }
endings:
  washed: { says: Washed., when: { mark: 1 } }
  open: { says: Nothing., atHorizon: true }
`;

describe('an action that a party hardly ever takes', () => {
  test('is taken all the same at a finite precision', () => {
    expect(verdictOf(choosing(1000), of('atMost', 0, 'washed'))).toMatchObject({ holds: false });
    expect(verdictOf(choosing(1000), of('atLeast', 1, 'open'))).toMatchObject({ holds: false });
  });

  test('is never taken by who plays best replies, or by a doctrine', () => {
    expect(verdictOf(choosing('infinity'), of('atMost', 0, 'washed'))).toMatchObject({ holds: true, odds: 0 });
    const doctrine = choosing(1000).replace(
      'patience: 1 }',
      'patience: 1, doctrine: [{ when: { mark: 0 }, play: idle }] }',
    );
    expect(verdictOf(doctrine, of('atLeast', 1, 'open'))).toMatchObject({ holds: true, odds: 1 });
  });
});

test.each([1e-12, 1e-17, 1e-300])('what a chance of %d leads to is not never, and not impossible', tiny => {
  expect(onDraw([tiny, 'rest'], 'never: { mark: 1 }')).toMatchObject({ holds: false, breach: { probability: tiny } });
  expect(onDraw([tiny, 'rest'], 'possible: { mark: 1 }')).toMatchObject({ holds: true });
  const leads = (to: string) => onDraw([tiny, 'rest'], `leadsTo: { from: { mark: 0 }, to: ${to} }`, [1], 3);
  expect(leads('{ mark: 1 }')).toMatchObject({ holds: true });
});

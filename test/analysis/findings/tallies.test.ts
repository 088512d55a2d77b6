import { expect, test } from 'vitest';
import type { Formula } from '../../../src/scenario/formula/formula.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { bind, scenarioOf } from '../../support/load.ts';
import { madeUp } from '../../support/tiny/made-up.ts';
import { findingsIn } from './tell.ts';

// Trust is 2, 3 or 4, and begins at 4. A gamble wins with 1 - (trust - 2) / 2, so never at 4; help is open up to 3.
const GAMBLER = scenarioOf({
  file: 'gambler.yaml',
  text: `${madeUp('gambler', 4, 'gambler')}
gauges: { trust: { title: Trust, min: 2, max: 4, start: 4 } }
actions:
  gambler:
    gamble:
      title: Gamble
      results: [{ chance: 1 - (trust - 2) / 2, do: { trust: +1 }, tally: { won: trust } }, { chance: rest, do: { trust: -1 } }]
    help: { title: Help, when: { trust: "<= 3" }, tally: { helped: trust }, results: [{ chance: 1, do: { trust: +1 } }] }
tallies:
  won: { says: Won., start: 0 }
  helped: { says: Helped., start: 0 }
  waited: { says: Waited., start: 0, eachRound: { low: { add: trust, while: { trust: "<= 3" } } } }
endings: { under-way: { says: Under way., atHorizon: true } }
`,
});

const negated = (formula: Formula): Formula => ({ ...formula, tree: { kind: 'negate', of: formula.tree } });
const negatedIn = <T extends { readonly add: Formula }>(counts: readonly T[]) =>
  counts.map(count => ({ ...count, add: negated(count.add) }));

/** The same with everything that is added to a tally taken from it, which the checks of a file would refuse. */
const TAKING: Scenario = {
  ...GAMBLER,
  actions: GAMBLER.actions.map(action => ({
    ...action,
    counts: negatedIn(action.counts),
    results: action.results.map(result => ({ ...result, counts: negatedIn(result.counts) })),
  })),
  tallies: GAMBLER.tallies.map(tally => ({ ...tally, eachRound: negatedIn(tally.eachRound) })),
};

test('what takes from a tally is found with the most that it takes where it can come about', () => {
  const frame = {
    kind: 'tallyDecreases',
    gravity: 'error',
    at: 'value',
    least: -3,
    where: [{ variable: 0, digit: 1 }],
  };
  expect(findingsIn(bind(TAKING)).filter(({ kind }) => kind === 'tallyDecreases')).toEqual([
    { ...frame, tally: 0, path: ['actions', 'gambler', 'gamble', 'results', 0, 'tally', 'won'] },
    { ...frame, tally: 1, path: ['actions', 'gambler', 'help', 'tally', 'helped'] },
    { ...frame, tally: 2, path: ['tallies', 'waited', 'eachRound', 'low', 'add'] },
  ]);
});

test('what adds to a tally is not', () => {
  expect(findingsIn(bind(GAMBLER)).map(({ kind }) => kind)).not.toContain('tallyDecreases');
});

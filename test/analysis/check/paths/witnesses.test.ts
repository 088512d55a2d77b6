import { describe, expect, test } from 'vitest';
import type { Breach } from '../../../../src/analysis/check/verdict.ts';
import type { Demand } from '../../../../src/scenario/rule.ts';
import type { SolvedGame } from '../../../../src/solve/solve.ts';
import { at, judge, lasting, lineOf, solved } from '../../../support/check/judge.ts';
import { routes } from '../../../support/check/routes.ts';
import { game, modelOf } from '../../../support/load.ts';

const NEVER_AT_5: Demand = { kind: 'never', claim: at(5) };

function breachOf(of: SolvedGame, demand: Demand, free?: readonly number[]): Breach {
  const { breach } = lasting(judge(of, demand, free));
  if (!breach) throw new Error('the rule holds');
  return breach;
}
const told = ({ table }: SolvedGame, { shortest, likeliest, worst }: Breach) =>
  [shortest, likeliest, worst].map(one => (one ? `${lineOf(table.model, one)} ${one.probability.toFixed(6)}` : 'none'));

describe('the shortest, the likeliest and the worst way to break a rule', () => {
  const [byHabit, dared] = [1 / 2.01, 0.01 / 2.01];

  test('are three', () => {
    const climb = solved(modelOf(routes(4)));
    const breach = breachOf(climb, NEVER_AT_5);
    expect(told(climb, breach)).toEqual([
      `climber:leap/1 | ${(0.1 * byHabit).toFixed(6)}`,
      `climber:walk climber:walk climber:walk climber:step/1 | ${(0.9 * byHabit).toFixed(6)}`,
      'climber:dare climber:climb | 1.000000',
    ]);
    expect(breach.probability).toBeCloseTo(byHabit + dared, 14);
    expect(breach.greatest).toBe(1);
  });

  test('are what the horizon leaves of them', () => {
    const climb = solved(modelOf(routes(3)));
    const breach = breachOf(climb, NEVER_AT_5);
    expect(told(climb, breach)[1]).toBe(`climber:leap/1 | ${(0.1 * byHabit).toFixed(6)}`);
    expect(breach.probability).toBeCloseTo(0.1 * byHabit + dared, 14);
  });

  test('are the same where nobody is free', () => {
    const climb = solved(modelOf(routes(4)));
    const breach = breachOf(climb, NEVER_AT_5, []);
    expect(breach.worst).toEqual(breach.likeliest);
    expect(breach.greatest).toBe(breach.probability);
  });
});

test('a policy that looks to the horizon is followed turn by turn', () => {
  // Two lamps, each of which its party may light in either round; no payoffs, so that both actions are taken with ½.
  const lamps = solved(game('lamps'));
  const lit = { kind: 'test' as const, relation: { kind: 'in' as const, of: [1] }, allowed: [false, true] };
  const breach = breachOf(lamps, {
    kind: 'never',
    claim: { kind: 'all', parts: [0, 1].map(variable => ({ ...lit, variable })) },
  });
  expect(told(lamps, breach)).toEqual([
    'left:light right:light | 0.250000',
    'left:light right:light | 0.250000',
    'left:light right:light | 1.000000',
  ]);
  // Each lamp is lit with ¾ by the horizon.
  expect(breach.probability).toBeCloseTo(9 / 16, 14);
  const leftFree = breachOf(lamps, { kind: 'never', claim: { ...lit, variable: 1 } }, [0]);
  expect(leftFree.greatest).toBeCloseTo(3 / 4, 14);
  expect(leftFree.worst?.probability).toBe(0.5);
});

test('where a policy changes with the turn the likeliest line may wait', () => {
  // Selling is worth 4 whenever it is done, a round of keeping 3 and what comes after it: so it is put off to the last round.
  const shop = solved(modelOf(SHOP));
  const keeping = (worth: number) => 1 / (1 + Math.exp(4 - worth));
  const last = 3 + 4 * (1 - keeping(0));
  const before = 3 + keeping(last) * last + (1 - keeping(last)) * 4;
  const breach = breachOf(shop, { kind: 'never', claim: at(1) });
  const { likeliest } = breach;
  expect(likeliest && lineOf(shop.table.model, likeliest)).toBe('keeper:keep keeper:keep keeper:sell |');
  expect(likeliest?.probability).toBeCloseTo(keeping(before) * keeping(last) * (1 - keeping(0)), 12);
  expect(lineOf(shop.table.model, breach.shortest)).toBe('keeper:sell |');
});

const SHOP = `parley: 1
id: shop
title: A shop
asOf: 2026-01-01
round: { lasts: a year, horizon: 3 }
restsOn: [made-up]
assumptions: { made-up: { says: Everything here is made up., why: Its answer is known by hand. } }
parties: { keeper: { name: Keeper, foresight: horizon, precision: 1, patience: 1 } }
order: [keeper]
gauges: { sold: { title: Sold, min: 0, max: 1, start: 0 } }
actions:
  keeper:
    keep: { title: Keep, results: [{ chance: 1 }] }
    sell: { title: Sell, results: [{ chance: 1, do: { sold: +1 } }] }
payoffs: { keeper: { eachRound: { rent: { worth: 3, while: { sold: 0 } } }, endings: { sold: 4, kept: 0 } } }
endings:
  sold: { says: Sold., when: { sold: 1 } }
  kept: { says: Kept., atHorizon: true }
`;

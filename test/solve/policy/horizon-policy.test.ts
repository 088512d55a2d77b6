import { describe, expect, test } from 'vitest';
import { HorizonPolicy } from '../../../src/solve/policy/horizon-policy.ts';
import { keepingOf, limitedBlocks, tooMuchToForesee, tooMuchToKeep } from '../../../src/solve/policy/keeping.ts';
import { lookAheadOf } from '../../../src/solve/policy/look-ahead.ts';
import { turnsIn } from '../../../src/solve/policy/policy.ts';
import { bind, loadScenario, modelOf } from '../../support/load.ts';
import { GOLDEN, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

/** Ann may dig or wait; gold is worth less to her each round, so that she grows keener towards the horizon and plays alike far from it. */
const gold = (horizon: number, patience: number) =>
  tableOf(
    modelOf(`${madeUp('gold', horizon)}
parties:
  ann: { name: Ann, foresight: horizon, precision: 1, patience: ${patience} }
  bob: { name: Bob, foresight: 1, precision: 1, patience: 0.5 }
order: [ann, bob]
gauges: { depth: { title: Depth, min: 0, max: 3, start: 0 } }
actions:
  ann:
    dig: { title: Dig, cost: 0.1, results: [{ chance: 0.3, do: { depth: +1 } }, { chance: rest }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
  bob:
    fill: { title: Fill, results: [{ chance: 0.5, do: { depth: -1 } }, { chance: rest }] }
    look: { title: Look, results: [{ chance: 1 }] }
payoffs:
  ann: { endings: { found: 4, hidden: 1 } }
  bob: { eachRound: { calm: { says: Calm., worth: 1, while: { depth: 0 } } } }
endings:
  found: { says: There is gold., when: { depth: 3 } }
  hidden: { says: There is none., atHorizon: true }
`),
  );

function policiesOf(table: ReturnType<typeof gold>, room?: number, turns?: Set<number>) {
  const policy = new HorizonPolicy(lookAheadOf(table), limitedBlocks(table), turn => turns?.add(turn), room);
  return Array.from({ length: turnsIn(table) }, (_, turn) => policy.at(turn)?.slice());
}

describe('policies to the horizon', () => {
  test.each([0, 50, 200])('with room for %d numbers are to the last bit those of all turns kept', room => {
    const table = gold(60, 1);
    expect(keepingOf(table, limitedBlocks(table), room).rounds).toBeLessThan(60);
    expect(policiesOf(table, room)).toEqual(policiesOf(table));
  });

  test('come the same, forwards and backwards, in whatever order they are asked for', () => {
    const table = gold(40, 1);
    const known = policiesOf(table);
    const policy = new HorizonPolicy(lookAheadOf(table), limitedBlocks(table), undefined, 0);
    for (const turn of [78, 2, 40, 42, 2, 78, 0, 16]) expect(policy.at(turn)).toEqual(known[turn]);
  });

  test.each([undefined, 0])('are not computed again once rounds are alike, with room for %s numbers', room => {
    const table = gold(3000, 0.5);
    const looked = new Set<number>();
    const policies = policiesOf(table, room, looked);
    expect(Math.min(...looked)).toBeGreaterThan(2 * 2500);
    expect(policies[0]).toEqual(policies[2 * 2400]);
    expect(policies[0]).not.toEqual(policies[2 * 2999]);
  });

  test('are asked for of those alone who look to the horizon', () => {
    const policies = policiesOf(gold(5, 1));
    expect(policies.map(one => one !== undefined)).toEqual(policies.map((_, turn) => turn % 2 === 0));
  });
});

describe('a plan for memory', () => {
  test('keeps about the root of what all turns would take', () => {
    const table = tableOf(bind(loadScenario(`${GOLDEN}/brinkmanship.yaml`), [], 10_000));
    const isLimited = limitedBlocks(table);
    const all = keepingOf(table, isLimited, Number.POSITIVE_INFINITY);
    const some = keepingOf(table, isLimited, 0);
    expect(all.rounds).toBe(10_000);
    expect(some.rounds).toBeGreaterThan(1);
    expect(some.numbers).toBeLessThan(all.numbers / 20);
    expect(tooMuchToKeep(table)).toBeUndefined();
  });

  test('refuses what would take more than a GiB all the same, and says the way out', () => {
    const table = gold(10_000, 1);
    const [first, second] = table.blocks;
    if (!first || !second) throw new Error('two blocks');
    const wide = { ...table, blocks: [{ ...first, size: 2_000_000, choiceRow: new Int32Array(4_000_000) }, second] };
    expect(tooMuchToForesee(table)).toBeUndefined();
    expect(tooMuchToForesee(wide)).toMatchObject({
      what: expect.stringContaining('To explain choices by what is foreseen over 10,000 rounds in'),
    });
    expect(tooMuchToKeep(wide)).toMatchObject({
      what: expect.stringMatching(
        /^To look to a horizon of 10,000 rounds in \d+ states would take \d[\d.]* GiB of memory\.$/,
      ),
      wayOut: 'Ask about a nearer horizon, or let parties look a number of rounds ahead, such as "foresight: 2".',
    });
  });
});

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/game/model.ts';
import type { Block, GameTable } from '../../src/game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../src/game/table/walk.ts';
import { ALWAYS } from '../../src/scenario/condition.ts';
import { rungsInBlock } from '../../src/solve/ladder.ts';
import { startOf } from '../../src/solve/odds.ts';
import { blockAt, turnsIn } from '../../src/solve/policy/policy.ts';
import { quantalPolicy } from '../../src/solve/policy/quantal.ts';
import { respond } from '../../src/solve/policy/respond/respond.ts';
import { type Response, respondFast, respondPlainly } from '../../src/solve/policy/respond/respond-plainly.ts';
import { solveGame } from '../../src/solve/solve.ts';
import { valueFrom } from '../../src/solve/value.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { bind, FLAGSHIP, loadScenario } from '../support/load.ts';
import { few } from '../support/pace.ts';
import { plainPolicy, plainValue } from '../support/plain/quantal.ts';
import { property } from '../support/property.ts';
import { GOLDEN, ladderFrom, tableOf } from '../support/solve.ts';

/** The largest difference, each relative to the larger of 1 and the number itself; infinite where there is none to compare. */
function worst(found: ArrayLike<number>, known: ArrayLike<number>): number {
  if (found.length !== known.length) return Number.POSITIVE_INFINITY;
  const misses = Array.from(known, (one, i) => Math.abs(one - (found[i] ?? Number.NaN)) / Math.max(1, Math.abs(one)));
  return misses.reduce((most, miss) => (Number.isNaN(miss) ? Number.POSITIVE_INFINITY : Math.max(most, miss)), 0);
}

function worstOfPolicies(table: GameTable): number {
  const policy = quantalPolicy(table);
  const turns = Array.from({ length: Math.min(turnsIn(table), 2 * table.blocks.length + 1) }, (_, turn) => turn);
  return Math.max(...turns.map(turn => worst(policy.at(turn), plainPolicy(table, turn))));
}

const anyParameters = fc.record({
  precision: fc.constantFrom(0, 0.7, 3, 400, Number.POSITIVE_INFINITY),
  foresight: fc.constantFrom<number | 'horizon'>(0, 1, 2, 'horizon'),
  patience: fc.constantFrom(0, 0.5, 0.95),
});

/** A generated model with party parameters of all kinds; in some the first party always plays its last action, where it is open. */
const anyModelWithParameters = fc
  .tuple(anyModel, fc.array(anyParameters, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([model, partyParameters, hasDoctrine]): Model => {
    const action = model.scenario.actions.findLastIndex(({ mover }) => mover === 0);
    const parties = model.scenario.parties.map((party, i) =>
      hasDoctrine && i === 0 ? { ...party, doctrine: [{ when: ALWAYS, action }] } : party,
    );
    return {
      ...model,
      scenario: { ...model.scenario, parties },
      partyParameters: model.partyParameters.map((own, i) => ({ ...own, ...partyParameters[i] })),
    };
  });

describe('the policies of look-ahead are those of the plain recursion', () => {
  property([anyModelWithParameters])('in every generated scenario', model => {
    expect(worstOfPolicies(tableOf(model))).toBeLessThan(1e-9);
  });

  property([anyModel])('to the last digits at a moderate precision', model => {
    expect(worstOfPolicies(tableOf(model))).toBeLessThan(1e-13);
  });

  test.each(readdirSync(GOLDEN).filter(file => file.endsWith('.yaml')))('in %s', file => {
    expect(worstOfPolicies(tableOf(bind(loadScenario(`${GOLDEN}/${file}`), [], 2)))).toBeLessThan(1e-12);
  });
});

property([anyModelWithParameters])('so is what the parties expect of play', model => {
  const table = tableOf(model);
  const policy = quantalPolicy(table);
  expect(worst(valueFrom(table, policy, startOf(table)), plainValue(table, policy.at))).toBeLessThan(1e-11);
});

property([anyModel])('a rung is reached as likely as by adding branch by branch', model => {
  const { table, chain, policy } = solveGame(tableOf(model));
  const known = model.scenario.ladder.rungs.map(({ rung }) => plainReach(table, policy.at, rung));
  const found = ladderFrom(table, chain, startOf(table)).map(({ probability }) => probability);
  expect(worst(found, known)).toBeLessThan(1e-12);
});

function plainReach(table: GameTable, policyAt: (turn: number) => Float64Array, rung: number): number {
  let mass = new Map([[table.start.index, 1]]);
  let reached = 0;
  for (let turn = 0; turn <= turnsIn(table); turn++) {
    const block = blockAt(table, turn);
    const next = new Map<number, number>();
    for (const [state, here] of mass) {
      if (rungsInBlock(table, block)[state]! >= rung) reached += here;
      else spread(table, block, state, here, policyAt, turn, next);
    }
    mass = next;
  }
  return reached;
}

function spread(
  { rows, ...table }: GameTable,
  block: Block,
  state: number,
  here: number,
  policyAt: (turn: number) => Float64Array,
  turn: number,
  into: Map<number, number>,
): void {
  if (turn === turnsIn(table)) return;
  forEachChoice(block, state, choice => {
    forEachBranch(rows, block, choice, (branch, entry) => {
      const there = block.target[branch]!;
      into.set(there, (into.get(there) ?? 0) + here * policyAt(turn)[choice]! * rows.chance[entry]!);
    });
  });
}

describe('the one pass of respondFast', () => {
  const table = tableOf(bind(loadScenario(FLAGSHIP)));
  const responseOf = (block: Block, lambda: number): Response => {
    const next = blockAt(table, block.position + 1);
    // Worths from -8 to 8, as far apart as those of the payoffs in the file.
    const after = [0, 1].map(party => Float64Array.from(next.state, state => (((state % 97) * (party + 3)) % 17) - 8));
    const worths = [0, 1].map(() => new Float64Array(block.size));
    return { rows: table.rows, block, lambda, tie: 0, doctrine: undefined, after, asksPolicy: true, worths };
  };
  const both = (block: Block, lambda: number) => {
    const plain = responseOf(block, lambda);
    return { fast: responseOf(block, lambda), plain: { ...plain, ...respondPlainly(plain) } };
  };

  test.each(few([0, 1], 1))('is the plain response of block %i of the flagship', position => {
    for (const lambda of [0, 0.5, 4]) {
      const { fast, plain } = both(blockAt(table, position), lambda);
      expect(worst(respondFast(fast)?.policy ?? [], plain.policy ?? [])).toBeLessThan(1e-13);
      plain.worths.forEach((known, party) => {
        expect(worst(fast.worths[party] ?? [], known)).toBeLessThan(1e-13);
      });
    }
  });

  test('gives way to the plain one where the weights grow too large', () => {
    const { fast, plain } = both(blockAt(table, 0), 1000);
    expect(respondFast(fast)).toBeUndefined();
    expect(respond(fast).policy).toEqual(plain.policy);
    expect(fast.worths).toEqual(plain.worths);
  });
});

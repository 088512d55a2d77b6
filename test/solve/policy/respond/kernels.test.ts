import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forceTurns } from '../../../../src/analysis/guarantee/bounded.ts';
import type { GuaranteeQuestion } from '../../../../src/analysis/guarantee/question.ts';
import { plainStage, turnsOfRound } from '../../../../src/analysis/guarantee/stage.ts';
import { takeStage } from '../../../../src/analysis/guarantee/stage-by-kernel.ts';
import type { Model } from '../../../../src/game/model.ts';
import type { Block, GameTable } from '../../../../src/game/table/table.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { edgeChances, sumUp } from '../../../../src/solve/chain.ts';
import { chainShape } from '../../../../src/solve/chain-shape.ts';
import { passByKernel } from '../../../../src/solve/pass-by-kernel.ts';
import { blockAt } from '../../../../src/solve/policy/policy.ts';
import { respondByKernel } from '../../../../src/solve/policy/respond/respond-by-kernel.ts';
import { type Responded, type Response, respondFast } from '../../../../src/solve/policy/respond/respond-plainly.ts';
import { ladderOfSizes, paidLadder, SMALL } from '../../../bench/games.ts';
import { anyModel } from '../../../support/arbitrary/scenario.ts';
import { forceWithin } from '../../../support/guarantee/force.ts';
import { bind, FLAGSHIP, loadScenario } from '../../../support/load.ts';
import { few } from '../../../support/pace.ts';
import { uniformPolicy } from '../../../support/plain/uniform-policy.ts';
import { property } from '../../../support/property.ts';
import { GOLDEN, tableOf, turnedTable } from '../../../support/solve.ts';

const GOLDEN_FILES = readdirSync(GOLDEN).flatMap(file => (file.endsWith('.yaml') ? [`${GOLDEN}/${file}`] : []));

/** Numbers from -8 to 8 that look like nothing in particular. */
const strewn = (length: number, seed: number) =>
  Float64Array.from({ length }, (_, i) => ((i * 97 + seed * 31) % 161) / 10 - 8);

function responseOf(table: GameTable, block: Block, lambda: number): Response {
  const parties = table.model.scenario.parties.map((_, party) => party);
  const after = parties.map(party => strewn(blockAt(table, block.position + 1).size, party));
  const worths = parties.map(party => strewn(block.size, party + 9));
  return { rows: table.rows, block, lambda, tie: 0, doctrine: undefined, after, asksPolicy: true, worths };
}

const bitsOf = (arrays: readonly Float64Array[]) =>
  Buffer.concat(arrays.map(array => new Uint8Array(array.slice().buffer)));

function expectSameBits(found: readonly Float64Array[], known: readonly Float64Array[]): void {
  expect(bitsOf(found).equals(bitsOf(known))).toBe(true);
}

/** Returns what was responded as a list of no or one policy; undefined where nothing was. */
const policiesOf = (responded: Responded | undefined) => responded && (responded.policy ? [responded.policy] : []);

/** Both answer the same, or both that the weights grow too large. */
function expectSameResponses(table: GameTable, lambda: number): void {
  for (const block of table.blocks) {
    const fast = responseOf(table, block, lambda);
    const byKernel = responseOf(table, block, lambda);
    const unasked = { ...responseOf(table, block, lambda), asksPolicy: false };
    const known = policiesOf(respondFast(fast));
    expect(policiesOf(respondByKernel(unasked))).toEqual(known && []);
    const found = policiesOf(respondByKernel(byKernel));
    if (!known) expect(found).toBeUndefined();
    else {
      expectSameBits([...(found ?? []), ...byKernel.worths], [...known, ...fast.worths]);
      expectSameBits(unasked.worths, fast.worths);
    }
  }
}

function expectSamePasses(table: GameTable): void {
  const { inflows } = chainShape(table);
  table.blocks.forEach((block, i) => {
    const inflow = inflows[i]!;
    for (const policy of [uniformPolicy(table).at(i), strewn(block.choiceRow.length, 5)]) {
      const mass = strewn(block.size, 7);
      const known = new Float64Array(blockAt(table, i + 1).size);
      const found = strewn(known.length, 3);
      const chances = edgeChances(table, block, inflow, policy);
      sumUp(inflow, chances, mass, known);
      expect(passByKernel(inflow, chances, mass, found)).toBe(true);
      expectSameBits([found], [known]);
    }
  });
}

/** Worths of which many are equal, or apart by no more than rounding. */
const nearlyTied = (length: number) => Float64Array.from({ length }, (_, i) => ((i * 7) % 3) / 3 + (i % 5) * 1e-15);

function expectSameChoices(table: GameTable): void {
  const byKernel = takeStage(table);
  if (!byKernel) throw new Error('no stage');
  for (let turn = 0; turn < turnsOfRound(table); turn++) {
    const { size } = blockAt(table, turn + 1);
    for (const after of [strewn(size, 4), nearlyTied(size), new Float64Array(size)]) {
      for (const sign of [1, -1] as const) {
        const [known, found] = [plainStage(table), byKernel].map(stage => {
          const { values, choices } = stage.bestAt(turn);
          values.set(strewn(values.length, 2));
          choices.fill(-1);
          stage.bestAt(turn + 1).values.set(after);
          stage.choose(turn, sign);
          return { values, choices };
        });
        if (!known || !found) throw new Error('two stages');
        expectSameBits([found.values], [known.values]);
        expectSameBits([Float64Array.from(found.choices)], [Float64Array.from(known.choices)]);
      }
    }
  }
  byKernel.leave();
}

function expectSameInAll(table: GameTable, lambdas: readonly number[]): void {
  for (const lambda of lambdas) expectSameResponses(table, lambda);
  expectSamePasses(table);
  expectSameChoices(table);
}

/** Turning a lever leaves the blocks and changes the rows. */
function expectSameAsTurned(scenario: Scenario, before: string, after: string): void {
  const table = tableOf(bind(scenario, [before]));
  const turned = turnedTable(table, bind(scenario, [after]));
  expect(turned.blocks).toBe(table.blocks);
  for (const one of [table, turned, table]) expectSameInAll(one, [1.5]);
}

const LAMBDAS = [0, 0.7, 3, 40, 400];

describe('a kernel gives the same bits as its plain version', () => {
  property([anyModel, fc.constantFrom(...LAMBDAS)])('in generated scenarios', (model, lambda) => {
    expectSameInAll(tableOf(model), [lambda]);
  });

  test.each([...GOLDEN_FILES, ...few([FLAGSHIP], 0)])('in %s', file => {
    expectSameInAll(tableOf(bind(loadScenario(file))), LAMBDAS);
  });

  test('as a lever of brinkmanship turns', () => {
    expectSameAsTurned(loadScenario(`${GOLDEN}/brinkmanship.yaml`), 'q=0.2', 'q=0.6');
  });

  test.each(few(['slip'], 0))('as the lever %s of the ladder turns', lever => {
    expectSameAsTurned(paidLadder(), `${lever}=0.3`, `${lever}=0.6`);
  });
});

function expectSameSideBySide(table: GameTable): void {
  const questions = ([[0], [1]] as const).map(
    (parties): GuaranteeQuestion => ({ endings: [0], parties, aim: 'greatest' }),
  );
  const alone = questions.map(question => forceWithin(table, question, 0, 30).values.slice());
  const together = questions.map(question => forceTurns(table, question, 0, 30));
  const last: Float64Array[] = [];
  for (let turn = 0; turn <= 30; turn++) {
    together.forEach((turns, i) => {
      last[i] = turns.next().value.values;
    });
  }
  expect(bitsOf(alone.slice(0, 1)).equals(bitsOf(alone.slice(1)))).toBe(false);
  expectSameBits(last, alone);
  expect(takeStage(table)).toBeUndefined();
  for (const turns of together) turns.next();
  const stage = takeStage(table);
  expect(stage).toBeDefined();
  stage?.leave();
}

describe('passes over one table that go on side by side do not meet', () => {
  const ladders: readonly (readonly [string, () => Model])[] = [
    ['a ladder of fewer rungs', () => ladderOfSizes(SMALL)],
    ['the ladder', () => bind(paidLadder())],
  ];

  test.each(few(ladders, 1))('in %s', (_, ladder) => {
    expectSameSideBySide(tableOf(ladder()));
  });
});

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Strategy } from '../../../src/analysis/guarantee/bounded.ts';
import {
  type GuaranteeQuestion,
  goalAtHorizon,
  goalOf,
  goalSignOf,
  isNamed,
} from '../../../src/analysis/guarantee/question.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { blockAt, turnsIn } from '../../../src/solve/policy/policy.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { forcedAtStart, forceEver, strategyWithin } from '../../support/guarantee/force.ts';
import { IS_LONG } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

/** A generated game with some of its endings and some of its parties, or none. */
const asked = anyModel.chain(model => {
  const { endings, parties } = model.scenario;
  return fc.record({
    table: fc.constant(tableOf(model)),
    endings: fc.subarray([...endings.keys()], { minLength: 1 }),
    parties: fc.subarray([...parties.keys()]),
    aim: fc.constantFrom('greatest' as const, 'least' as const),
  });
});
const stopping = ({ model }: GameTable, endings: readonly number[]) =>
  endings.filter(ending => model.scenario.endings[ending]?.atHorizon === false);

/**
 * What comes of a strategy of the named parties when all others reply as best they can, turn by turn from a last turn,
 * written apart from what is tested, down to how the table is read: only the choices of the strategy are taken from there.
 */
function againstBestReply(table: GameTable, question: GuaranteeQuestion, strategy: Strategy, last: number): number {
  let after = goalAtHorizon(table, blockAt(table, last), goalOf(table, question));
  for (let turn = last - 1; turn >= 0; turn--) {
    const block = blockAt(table, turn);
    const goal = goalAtHorizon(table, block, goalOf(table, question));
    const next = after;
    const expected = (choice: number) =>
      Array.from(block.target.subarray(block.branchStart[choice], block.branchStart[choice + 1])).reduce(
        (sum, there, i) =>
          sum + (table.rows.chance[(table.rows.start[block.choiceRow[choice]!] ?? 0) + i] ?? 0) * (next[there] ?? 0),
        0,
      );
    after = goal.map((holds, state) => {
      if ((block.ending[state] ?? -1) >= 0) return holds;
      if (isNamed(question, block.mover)) return expected(strategy.at(turn)[state] ?? -1);
      const values: number[] = [];
      for (let c = block.choiceStart[state]!; c < block.choiceStart[state + 1]!; c++) values.push(expected(c));
      return goalSignOf(question, block.mover) > 0 ? Math.max(...values) : Math.min(...values);
    });
  }
  return after[table.start.index] ?? Number.NaN;
}

describe('in every generated scenario, up to the horizon', () => {
  property([asked])('the odds lie between the worst and the best case', ({ table, endings }) => {
    const { chain } = solveGame(table);
    const { odds } = oddsFrom(table, chain, startOf(table));
    const p = endings.reduce((sum, ending) => sum + (odds[ending] ?? 0), 0);
    expect(forcedAtStart(table, { endings, parties: [], aim: 'least' })).toBeLessThanOrEqual(p + 1e-12);
    expect(forcedAtStart(table, { endings, parties: [], aim: 'greatest' })).toBeGreaterThanOrEqual(p - 1e-12);
  });

  property([asked])('the least of some endings is 1 less the greatest of all others', ({ table, endings, parties }) => {
    const others = [...table.model.scenario.endings.keys()].filter(ending => !endings.includes(ending));
    const greatest = forcedAtStart(table, { endings: others, parties, aim: 'greatest' });
    expect(forcedAtStart(table, { endings, parties, aim: 'least' })).toBeCloseTo(1 - greatest, 12);
  });

  property([asked])('what some can keep it down to is what the others can force', ({ table, endings, parties }) => {
    const others = [...table.model.scenario.parties.keys()].filter(party => !parties.includes(party));
    fc.pre(parties.length > 0 && others.length > 0);
    const least = forcedAtStart(table, { endings, parties, aim: 'least' });
    expect(forcedAtStart(table, { endings, parties: others, aim: 'greatest' })).toBe(least);
  });

  property([asked])('more turns never make an ending that stops play less likely', question => {
    const { table } = question;
    const endings = stopping(table, question.endings);
    let before = 0;
    for (let turns = 0; turns <= turnsIn(table); turns++) {
      const now = forcedAtStart(table, { ...question, endings }, turns);
      expect(now).toBeGreaterThanOrEqual(before - 1e-15);
      before = now;
    }
  });

  property([asked])('the strategy gives the value against the best reply', question => {
    const { table } = question;
    const { value, strategy } = strategyWithin(table, question, startOf(table), turnsIn(table));
    expect(againstBestReply(table, question, strategy, turnsIn(table))).toBeCloseTo(value, 12);
  });

  property([asked])('the chain of the strategy and its best reply has the value as its odds', question => {
    const { table } = question;
    const { value, strategy } = strategyWithin(table, question, startOf(table), turnsIn(table));
    const at = (turn: number) => {
      const { choiceRow, mover } = blockAt(table, turn);
      const policy = new Float64Array(choiceRow.length).fill(mover === 'world' ? 1 : 0);
      for (const choice of strategy.at(turn)) if (choice >= 0) policy[choice] = 1;
      return policy;
    };
    const { odds } = oddsFrom(table, solveGame(table, { at }).chain, startOf(table));
    expect(question.endings.reduce((sum, ending) => sum + (odds[ending] ?? 0), 0)).toBeCloseTo(value, 12);
  });
});

describe('in every generated scenario, with no bound on the turns', () => {
  property([asked])('the bounds meet, and no number of turns comes to more', question => {
    const { table, aim } = question;
    const endings = stopping(table, question.endings);
    const { lower, upper, residual, isSettled } = forceEver(table, { ...question, endings });
    const [from, to] = [lower, upper].map(bound => bound[table.start.block]?.[table.start.index] ?? Number.NaN);
    expect(isSettled, `residual ${residual} of ${aim}`).toBe(true);
    const many = forcedAtStart(table, { ...question, endings }, 2000);
    expect(many).toBeLessThanOrEqual((to ?? 0) + 1e-12);
    expect(from).toBeLessThanOrEqual((to ?? 0) + 1e-12);
  });

  property([asked], { numRuns: IS_LONG ? 50 : 3 })('one choice a state is enough against the best reply', question => {
    const { table, aim } = question;
    const only = { ...question, endings: stopping(table, question.endings) };
    const { lower, upper, choices } = forceEver(table, only);
    const strategy = { at: (turn: number) => choices[turn % choices.length] ?? new Int32Array() };
    const { block, index } = table.start;
    const comes = (turns: number) => againstBestReply(table, only, strategy, turns);
    if (aim === 'least') {
      expect(comes(600)).toBeLessThanOrEqual((upper[block]?.[index] ?? 1) + 1e-9);
      return;
    }
    const enough = (lower[block]?.[index] ?? 0) - 1e-6;
    const longEnough = [60, 600, 6000, 60_000].find(turns => comes(turns) >= enough);
    expect(longEnough, `${comes(60_000)} instead of ${enough}`).toBeDefined();
  });
});

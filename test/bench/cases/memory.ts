import type { Model } from '../../../src/game/model.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { tableOf } from '../../support/solve.ts';
import { atMost, type Finding } from '../finding.ts';
import { LARGE, ladder, ladderOfSizes } from '../games.ts';

/** Weighs the table of the ladder, and what the exact odds of a game of a million states take at their most. */
export function memory(): readonly Finding[] {
  const { kept, branches } = weigh(ladder());
  const { states } = solve(ladderOfSizes(LARGE));
  return [
    {
      work: 'memory of the table, a branch',
      on: `ladder, ${branches.toLocaleString('en')} branches`,
      unit: 'B',
      figure: kept / branches,
      goal: atMost(64),
    },
    {
      work: 'memory at its peak',
      on: `ladder of ${states.toLocaleString('en')} states, its odds over 20 rounds`,
      unit: 'B',
      // The kernel counts in kibibytes.
      figure: process.resourceUsage().maxRSS * 1024,
      goal: atMost(2 * 2 ** 30),
      note: 'the whole process, Node included',
    },
  ];
}

/** Returns how many bytes are still held when only the table is, its typed arrays included. */
function weigh(model: Model): { kept: number; branches: number } {
  const before = held();
  const table = tableOf(model);
  const after = held();
  return { kept: after - before, branches: table.branches };
}

function held(): number {
  if (!globalThis.gc) throw new Error('memory is weighed with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function solve(model: Model): { states: number } {
  const table = tableOf(model);
  oddsFrom(table, solveGame(table).chain, startOf(table));
  return { states: table.states };
}

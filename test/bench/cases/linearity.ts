import type { Model } from '../../../src/game/model.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { uniformPolicy } from '../../support/plain/uniform-policy.ts';
import { tableOf } from '../../support/solve.ts';
import { type Finding, ratioAtMost } from '../finding.ts';
import { LARGE, ladder, ladderOfSizes, SMALL } from '../games.ts';
import type { Scope } from '../scope.ts';
import { type Times, timesOfWork } from '../times.ts';

/** Larger tables leave the caches, which may cost a few times as much and no more (docs/speed.md). */
const GOAL = ratioAtMost(4);

/** What a branch costs in games of about 10^4, 10^5 and 10^6 states. */
export function linearity({ quick }: Scope): readonly Finding[] {
  const models = [ladderOfSizes(SMALL), ladder(), ladderOfSizes(LARGE)];
  const effort = { least: quick ? 3 : 5, milliseconds: quick ? 300 : 1500 };
  const measured = models.map(model => measure(model, effort));
  const smallest = measured[0];
  return measured.slice(1).flatMap(({ states, build, odds }): readonly Finding[] => {
    const finding = (work: string, cost: Cost, least: number): Finding => ({
      work,
      on: `ladder of ${states.toLocaleString('en')} states`,
      unit: 'ns',
      figure: cost.figure,
      times: cost.times,
      goal: GOAL,
      rival: { name: `${smallest?.states.toLocaleString('en')} states`, figure: least },
    });
    return [
      finding('build the table, a branch', build, smallest?.build.figure ?? Number.NaN),
      finding('odds, a branch a round', odds, smallest?.odds.figure ?? Number.NaN),
    ];
  });
}

/** Nanoseconds a branch, and the times they come from. */
interface Cost {
  readonly figure: number;
  readonly times: Times;
}

function measure(model: Model, effort: Parameters<typeof timesOfWork>[1]): { states: number; build: Cost; odds: Cost } {
  const table = tableOf(model);
  const uniform = uniformPolicy(table);
  const cost = (work: () => unknown, branches: number): Cost => {
    const times = timesOfWork(work, effort);
    return { times, figure: (times.best * 1e6) / branches };
  };
  return {
    states: table.states,
    build: cost(() => tableOf(model), table.branches),
    odds: cost(() => oddsFrom(table, solveGame(table, uniform).chain, startOf(table)), table.branches * model.horizon),
  };
}

import { checkRules } from '../../../src/analysis/check/check.ts';
import type { LastingVerdict, OddsVerdict, Verdict, Witness } from '../../../src/analysis/check/verdict.ts';
import type { Model } from '../../../src/game/model.ts';
import { makeLine } from '../../../src/game/notation.ts';
import type { Test } from '../../../src/scenario/condition.ts';
import type { Demand } from '../../../src/scenario/rule.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { tableOf } from '../solve.ts';

/** A claim that the one variable of a game, a gauge from 0, has one of some values. */
export function at(...values: number[]): Test {
  const allowed = Array.from({ length: Math.max(...values) + 1 }, (_, digit) => values.includes(digit));
  return { kind: 'test', variable: 0, relation: { kind: 'in', of: values }, allowed };
}

export const lasting = (verdict: Verdict): LastingVerdict => {
  if (verdict.kind === 'lasting') return verdict;
  throw new Error(`rule ${verdict.rule.id} is on a probability`);
};

export const onOdds = (verdict: Verdict): OddsVerdict => {
  if (verdict.kind === 'odds') return verdict;
  throw new Error(`rule ${verdict.rule.id} is on all that can be reached`);
};

/** Judges one demand in a game. */
export function judge(game: SolvedGame, demand: Demand, free?: readonly number[]): Verdict {
  const [verdict] = checkRules(game, { rules: [{ id: 'rule', says: 'A rule.', demand }], ...(free && { free }) });
  if (!verdict) throw new Error('no verdict on the one rule');
  return verdict;
}

export const solved = (model: Model): SolvedGame => solveGame(tableOf(model));

/** Returns a witness's moves in notation, after where it is shown a bar, and round a loop brackets. */
export function lineOf(model: Model, { moves, shownAt, loopFrom }: Witness): string {
  const line = (from: number, end?: number) => makeLine(model, moves.slice(from, end));
  const tail = loopFrom === undefined ? line(shownAt) : `${line(shownAt, loopFrom)} [${line(loopFrom)}]`.trim();
  return `${line(0, shownAt)} | ${tail}`.trim();
}

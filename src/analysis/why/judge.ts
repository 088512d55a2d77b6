import { valuesOf } from '../../game/rules.ts';
import type { GameTable } from '../../game/table/table.ts';
import { at } from '../../num/at.ts';
import { evaluate } from '../../scenario/formula/formula.ts';
import type { ActionIndex, EndingIndex } from '../../scenario/scenario.ts';
import type { Odds, Standpoint } from '../../solve/odds.ts';
import { blockAt } from '../../solve/policy/policy.ts';
import type { Alternatives, OpenAction } from './alternatives.ts';

/** How a move is marked: dubious, mistake, blunder; or good; or not at all. */
export type Mark = '?!' | '?' | '??' | '!' | '';

/** Probabilities of preferred endings that a move must cost to be marked, above 0 and rising; a good one gains the first. */
export interface Thresholds {
  readonly dubious: number;
  readonly mistake: number;
  readonly blunder: number;
}

export const THRESHOLDS: Thresholds = { dubious: 0.05, mistake: 0.1, blunder: 0.15 };

/** What a move did to the odds of the endings that its own party prefers. */
export interface Judgement {
  readonly mark: Mark;
  /** The endings worth more to the party than what it stood to get. */
  readonly preferred: readonly EndingIndex[];
  /** The probability of those before the move, with it (its result still to be drawn), and with the best move. */
  readonly before: number;
  readonly kept: number;
  readonly best: number;
  readonly bestAction: ActionIndex;
}

/**
 * Judges a move by the endings its party prefers: those worth more to it, by its own payoffs as things stand, than the
 * mean worth of the odds it stood at (docs/method.md, equations 22 to 24). What counts is what the move does to their
 * probability against what it was before, when the party was expected to play by its policy: a move that leaves it as
 * it was is never marked, and a forced move leaves it so. It is judged before its result is drawn, so luck is neither
 * blamed nor praised.
 *
 * Where an ending is worth just the mean, as one that is certain is, it is what can be lost and not what can be gained:
 * it counts as preferred where the move costs more of what is worth at least the mean than it gains of what is worth more.
 *
 * Measuring from the best move instead, as chess programs do, was rejected: they take perfect play for granted, whereas
 * here a party that just goes on as expected would be blamed at almost every turn. The best move is named beside.
 */
export function judgeMove(
  table: GameTable,
  from: Standpoint,
  { party, odds, open }: Alternatives,
  action: ActionIndex,
  thresholds: Thresholds = THRESHOLDS,
): Judgement | undefined {
  const made = open.find(one => one.action === action);
  if (!made) return undefined;
  const { lead, tie } = leadsOverMean(table, from, party, odds);
  const byMore = lead.flatMap((by, ending) => (by > tie ? [ending] : []));
  const byLeast = lead.flatMap((by, ending) => (by >= -tie ? [ending] : []));
  const gain = (of: readonly EndingIndex[]) => probabilityOf(of, made.odds) - probabilityOf(of, odds);
  const preferred = -gain(byLeast) > gain(byMore) ? byLeast : byMore;
  const [before, kept] = [probabilityOf(preferred, odds), probabilityOf(preferred, made.odds)];
  const worthOf = (one: OpenAction) => probabilityOf(preferred, one.odds);
  const best = open.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a), made);
  const mark = markOf(kept - before, thresholds);
  return { mark, preferred, before, kept, best: worthOf(best), bestAction: best.action };
}

/** What is this close to the mean is the mean, in proportion to how far worths lie apart; and the rounding of its sum. */
const TIE = { ofRange: 1e-9, ofSize: 1e-14 };

function probabilityOf(endings: readonly EndingIndex[], odds: Odds): number {
  return endings.reduce((sum, ending) => sum + at(odds, ending, 'ending'), 0);
}

function markOf(gain: number, { dubious, mistake, blunder }: Thresholds): Mark {
  if (gain >= dubious) return '!';
  if (-gain >= blunder) return '??';
  if (-gain >= mistake) return '?';
  return -gain >= dubious ? '?!' : '';
}

/**
 * Returns by how much each ending is worth more to a party than the mean, weighed by what they would be worth now, and what
 * of that is no more than rounding.
 */
function leadsOverMean(table: GameTable, from: Standpoint, party: number, odds: Odds) {
  const { model } = table;
  const { scenario, levers } = model;
  const values = valuesOf(model, at(blockAt(table, from.turn).state, from.state.index, 'state'));
  const worths = scenario.endings.map(() => 0);
  for (const { ending, worth } of at(scenario.payoffs, party, 'party').endings) {
    worths[ending] = evaluate(worth.tree, values, levers);
  }
  const mean = worths.reduce((sum, worth, ending) => sum + worth * at(odds, ending, 'ending'), 0);
  const [least, most] = [Math.min(...worths), Math.max(...worths)];
  const tie = TIE.ofRange * (most - least) + TIE.ofSize * Math.max(Math.abs(least), Math.abs(most));
  return { lead: worths.map(worth => worth - mean), tie };
}

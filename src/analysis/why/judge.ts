import { stateFunction } from '../../game/table/state-values.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { ActionIndex, EndingIndex } from '../../scenario/scenario.ts';
import type { Odds, Standpoint } from '../odds.ts';
import { blockAt } from '../policy/policy.ts';
import type { Alternative, Reasons } from './why.ts';

/** How a move is marked: dubious, mistake, blunder; or the one good move; or not at all. */
export type Mark = '?!' | '?' | '??' | '!' | '';

/** Probability of preferred endings lost against the best move, from which on a move is marked. */
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
  /** The probability of those with the move, and with the move that makes it greatest. */
  readonly kept: number;
  readonly best: number;
  readonly bestAction: ActionIndex;
}

/**
 * Judges a move by the probability of the endings its party prefers: those worth more to it than the mean worth of the
 * odds it stood at. A forced move, and one that loses nothing, is never marked; `!` marks the best move where every other
 * loses as much as a dubious one.
 */
export function judgeMove(
  table: GameTable,
  from: Standpoint,
  { party, odds, alternatives }: Reasons,
  action: ActionIndex,
  thresholds: Thresholds = THRESHOLDS,
): Judgement | undefined {
  const made = alternatives.find(one => one.action === action);
  if (!made) return undefined;
  const preferred = preferredEndings(table, from, party, odds);
  const keeps = ({ odds: then }: Alternative) => preferred.reduce((sum, ending) => sum + (then[ending] ?? 0), 0);
  const ranked = [...alternatives].sort((a, b) => keeps(b) - keeps(a));
  const best = ranked[0] ?? made;
  const lost = keeps(best) - keeps(made);
  const next = ranked[1];
  const isOnlyGood = made === best && next !== undefined && keeps(best) - keeps(next) >= thresholds.dubious;
  const mark = alternatives.length < 2 ? '' : isOnlyGood ? '!' : markOf(lost, thresholds);
  return { mark, preferred, kept: keeps(made), best: keeps(best), bestAction: best.action };
}

function markOf(lost: number, { dubious, mistake, blunder }: Thresholds): Mark {
  if (lost >= blunder) return '??';
  if (lost >= mistake) return '?';
  return lost >= dubious ? '?!' : '';
}

/** Endings are weighed by what they would be worth as things stand now. */
function preferredEndings(table: GameTable, from: Standpoint, party: number, odds: Odds): readonly EndingIndex[] {
  const { model } = table;
  const block = blockAt(table, from.turn);
  const worths = model.scenario.endings.map((_, ending) => {
    const terms = model.scenario.payoffs[party]?.endings.filter(term => term.ending === ending) ?? [];
    return stateFunction(model, terms)(block)[from.state.index] ?? 0;
  });
  const mean = worths.reduce((sum, worth, ending) => sum + worth * (odds[ending] ?? 0), 0);
  return worths.flatMap((worth, ending) => (worth > mean ? [ending] : []));
}

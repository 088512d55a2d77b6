import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import type { Model } from '../../../game/model.ts';
import { moverName } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { listed } from '../../../words/list.ts';
import { plural } from '../../../words/numbers/plural.ts';

/**
 * Says how the endings that the mover of the nth move prefers differ from those it preferred when it moved last, in a
 * sentence; empty where they do not, and at its first move.
 */
export function preferenceChange(model: Model, line: readonly JudgedMove[], nth: number): string {
  const move = line[nth];
  const last = line.slice(0, nth).findLast(({ mover }) => mover === move?.mover);
  if (!move?.judgement || !last?.judgement) return '';
  const [were, are] = [last.judgement.preferred, move.judgement.preferred];
  const titles = (of: readonly number[]) => listed(of.map(ending => endingAt(model.scenario, ending).title));
  const came = are.filter(ending => !were.includes(ending));
  const went = were.filter(ending => !are.includes(ending));
  const parts = [
    came.length === 0 ? '' : `${titles(came)} now ${plural(came.length, 'counts', 'count')} among what it prefers`,
    went.length === 0 ? '' : `${titles(went)} no longer ${plural(went.length, 'does', 'do')}`,
  ];
  // Worth is weighed against what is to be expected, so the odds alone can change it.
  const change = parts.filter(Boolean).join('; ');
  return change && `Since the last move of ${moverName(model, move.mover)}: ${change}.`;
}

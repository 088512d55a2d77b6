import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import type { Model } from '../../../game/model.ts';
import { moverName } from '../../../report/tell/move.ts';

/**
 * Says how the endings that the mover of the nth move prefers differ from those it preferred when it moved last, in a
 * sentence; empty where they do not, and at its first move.
 */
export function preferenceChange(model: Model, line: readonly JudgedMove[], nth: number): string {
  const move = line[nth];
  const last = line.slice(0, nth).findLast(({ mover }) => mover === move?.mover);
  if (!move?.judgement || !last?.judgement) return '';
  const [were, are] = [last.judgement.preferred, move.judgement.preferred];
  const titles = (of: readonly number[]) => of.map(ending => model.scenario.endings[ending]?.title).join(', ');
  const came = are.filter(ending => !were.includes(ending));
  const went = were.filter(ending => !are.includes(ending));
  const parts = [
    came.length === 0 ? '' : `${titles(came)} now ${came.length === 1 ? 'counts' : 'count'} among what it prefers`,
    went.length === 0 ? '' : `${titles(went)} no longer ${went.length === 1 ? 'does' : 'do'}`,
  ];
  // Worth is weighed against what is to be expected, so the odds alone can change it.
  const change = parts.filter(Boolean).join('; ');
  return change && `Since the last move of ${moverName(model, move.mover)}: ${change}.`;
}

import { type JudgedMove, preferenceChange } from '../../../analysis/why/judge-line.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { moverName } from '../../../report/tell/move.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { listed } from '../../../words/list.ts';
import { plural } from '../../../words/numbers/plural.ts';

/**
 * Says how the endings that the mover of the nth move prefers differ from those it preferred when it moved last, in a
 * sentence; empty where they do not, and at its first move.
 */
export function preferenceText(model: Model, line: readonly JudgedMove[], nth: number): string {
  const change = preferenceChange(line, nth);
  if (!change) return '';
  const { came, went } = change;
  const titles = (of: readonly number[]) => listed(of.map(ending => endingAt(model.scenario, ending).title));
  const parts = [
    came.length === 0 ? '' : `${titles(came)} now ${plural(came.length, 'counts', 'count')} among what it prefers`,
    went.length === 0 ? '' : `${titles(went)} no longer ${plural(went.length, 'does', 'do')}`,
  ];
  // Worth is weighed against what is to be expected, so the odds alone can change it.
  const said = parts.filter(Boolean).join('; ');
  return said && `Since the last move of ${moverName(model, at(line, nth, 'move').mover)}: ${said}.`;
}

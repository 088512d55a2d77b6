import { holds } from '../condition.ts';
import { evaluate } from '../formula/formula.ts';
import { startsAtEnding } from '../messages/whole-messages.ts';
import type { Scenario } from '../scenario.ts';
import type { Fault } from './fault.ts';

/** Returns the ending that already holds at the start under the default levers, because then nobody ever moves. */
export function endedStarts({ levers, variables, endings }: Scenario): readonly Fault[] {
  const defaults = levers.map(lever => lever.default);
  const digits = variables.map(({ start, min }) => evaluate(start.tree, [], defaults) - min);
  const ended = endings.find(({ atHorizon, when }) => !atHorizon && holds(when, digits));
  return ended ? [{ path: ['endings', ended.id], message: startsAtEnding(ended.id), at: 'key' }] : [];
}

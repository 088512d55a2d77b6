import type { GameTable } from '../../../game/table/table.ts';
import { type Policy, turnsIn } from '../../../solve/policy/policy.ts';
import { quantalPolicy } from '../../../solve/policy/quantal.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import type { ProgressLine } from '../../thread/progress-line.ts';

/** Returns how the parties of a game choose, and shows at which turn it is looked at: each pass asks turn by turn. */
export function shownPolicy(table: GameTable, show: ProgressLine['show']): Policy {
  const turns = grouped(turnsIn(table));
  const showTurn = (what: string, turn: number) =>
    show(() => `${what}: turn ${grouped(turn)} of ${turns}; Ctrl-C stops`);
  const policy = quantalPolicy(table, undefined, turn => showTurn('Policies, from the horizon back', turn));
  return {
    at: turn => {
      showTurn('Odds', turn);
      return policy.at(turn);
    },
  };
}

import type { ActionIndex } from '../../scenario/scenario.ts';
import { oddsFrom, type Standpoint } from '../odds.ts';
import type { SolvedGame } from '../solve.ts';

/** How likely each action is played in each round: `byRound[r][action]`, from the present round on. */
export interface Frequencies {
  readonly byRound: readonly Float64Array[];
}

/** Computes how likely each action is played in each round that is left; an action of the world counts as its turn. */
export function frequenciesFrom({ table, policy, chain }: SolvedGame, from: Standpoint): Frequencies {
  const actions = table.model.scenario.actions.length;
  const byRound: Float64Array[] = [];
  const first = Math.floor(from.turn / table.blocks.length);
  oddsFrom(table, chain, from, (turn, { choiceStart, choiceRow }, mass) => {
    const round = Math.floor(turn / table.blocks.length) - first;
    const now = byRound[round] ?? new Float64Array(actions);
    byRound[round] = now;
    const choices = policy.at(turn);
    for (let state = 0; state < mass.length; state++) {
      if (mass[state] === 0) continue;
      for (let choice = choiceStart[state]!; choice < choiceStart[state + 1]!; choice++) {
        const action = table.rows.action[choiceRow[choice]!]!;
        now[action] = now[action]! + mass[state]! * choices[choice]!;
      }
    }
  });
  return { byRound };
}

/** An action that is played more or less often in a round of one game than of another. */
export interface Shift {
  readonly action: ActionIndex;
  /** From 0, counted from the standpoint's round. */
  readonly round: number;
  readonly before: number;
  readonly after: number;
}

/** Returns the parties' actions whose frequency differs most between two games of the same actions, the largest first. */
export function shiftsBetween(
  before: Frequencies,
  after: Frequencies,
  isParty: (action: ActionIndex) => boolean,
): readonly Shift[] {
  const shifts = before.byRound.flatMap((was, round) =>
    Array.from(was, (p, action): Shift => ({ action, round, before: p, after: after.byRound[round]?.[action] ?? 0 })),
  );
  const size = (shift: Shift) => Math.abs(shift.after - shift.before);
  return shifts.filter(shift => isParty(shift.action) && size(shift) > 0).sort((a, b) => size(b) - size(a));
}

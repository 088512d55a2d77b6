import { lastMovesWorthNothing } from '../messages/horizon-messages.ts';
import type { Scenario } from '../scenario.ts';
import type { Fault } from './fault.ts';

/**
 * Returns the parties that look to the horizon and have payoffs each round only: what a round is worth counts when it
 * begins, so that the moves of the last round come too late for any payoff.
 */
export function idleLastMoves({ parties, payoffs }: Scenario): readonly Fault[] {
  return parties.flatMap(({ id, foresight }, party): readonly Fault[] => {
    const { eachRound = [], endings = [] } = payoffs[party] ?? {};
    const isTrap = foresight === 'horizon' && eachRound.length > 0 && endings.length === 0;
    return isTrap ? [{ path: ['parties', id, 'foresight'], message: lastMovesWorthNothing(id), at: 'value' }] : [];
  });
}

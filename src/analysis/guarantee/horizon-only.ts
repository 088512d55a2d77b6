import type { Scenario } from '../../scenario/scenario.ts';
import { quote } from '../../words/quote.ts';
import type { GuaranteeDemand } from './guarantee.ts';

/**
 * Says why a demand can never be met: with no bound on the turns there is no horizon, so what holds only there never does.
 * Returns undefined where turns are bounded, or no ending that is asked for is of that kind.
 */
export function whyNeverReached(
  { endings }: Scenario,
  asked: Pick<GuaranteeDemand, 'endings' | 'turns'>,
): string | undefined {
  if (asked.turns !== Number.POSITIVE_INFINITY) return undefined;
  const found = endings.find(({ atHorizon }, index) => atHorizon && asked.endings.includes(index));
  return found && `${quote(found.id)} holds only at the horizon, and without a bound on the turns there is none.`;
}

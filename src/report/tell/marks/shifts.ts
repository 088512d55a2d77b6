import { at } from '../../../num/at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Odds } from '../../../solve/odds.ts';
import { type PercentDecimals, pointsBetween, spokenChange } from '../../../words/percents.ts';

/**
 * Says by how many points each ending changed that did so by half a point or more, the most first: "Siege up 9, War down
 * 5"; empty where none did.
 */
export function shiftsText({ endings }: Scenario, before: Odds, after: Odds, decimals: PercentDecimals): string {
  const whole = pointsBetween(before, after);
  // Rounded, so that what sums of fractions leave does not order equals: those stand in file order.
  const size = (change: number) => Math.round(1e6 * Math.abs(change));
  return endings
    .map(({ title }, i) => ({
      title,
      change: at(after, i, 'ending') - at(before, i, 'ending'),
      isTold: whole[i] !== 0,
    }))
    .filter(({ isTold }) => isTold)
    .sort((a, b) => size(b.change) - size(a.change))
    .map(({ title, change }) => `${title} ${spokenChange(change, decimals)}`)
    .join(', ');
}

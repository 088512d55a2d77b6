import { changesBySize } from '../../../num/changes.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Odds } from '../../../solve/odds.ts';
import { type PercentDecimals, pointsBetween, spokenChange } from '../../../words/percents.ts';
import { rowOf } from '../most.ts';

/** How the odds of an ending changed. */
interface OddsShift {
  readonly title: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** Returns the endings whose odds changed by half a point or more, the most first. */
export function shiftsOf(scenario: Scenario, before: Odds, after: Odds): readonly OddsShift[] {
  const whole = pointsBetween(before, after);
  return changesBySize(before, after)
    .filter(({ place }) => whole[place] !== 0)
    .map(one => ({ ...one, title: endingAt(scenario, one.place).title }));
}

/**
 * Says by how many points each ending changed that did so by half a point or more, the most first: "Siege up 9, War down
 * 5"; empty where none did.
 */
export function shiftsText(scenario: Scenario, before: Odds, after: Odds, decimals: PercentDecimals): string {
  return rowOf(
    shiftsOf(scenario, before, after).map(({ title, change }) => `${title} ${spokenChange(change, decimals)}`),
  );
}

import { changesBySize } from '../../../num/changes.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { isNoChange, pointsText } from '../../../words/percents.ts';

/** Says by how much the odds of each ending change, the most first: "War +6.1"; without what reads as nothing. */
export function oddsChanges(
  scenario: Scenario,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): readonly string[] {
  return changesBySize(before, after)
    .filter(({ change }) => !isNoChange(change))
    .map(({ place, change }) => `${endingAt(scenario, place).title} ${pointsText(change)}`);
}

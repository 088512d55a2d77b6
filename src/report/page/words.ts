import { at } from '../../num/at.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import { percentText, percentTexts, pointsText } from '../../words/percents.ts';
import { shiftsOf } from '../tell/marks/shifts.ts';
import { rowOf } from '../tell/most.ts';

/** Writes a probability in percent, with one decimal: "13.9%". */
export const percent = (p: number) => percentText(p, 1);

/** Says which odds changed by half a point or more, the most first: "Agreement 13.9% → 17.5%"; empty where none did. */
export function changesText(scenario: Scenario, before: Odds, after: Odds): string {
  return rowOf(
    shiftsOf(scenario, before, after).map(shift => `${shift.title} ${percent(shift.before)} → ${percent(shift.after)}`),
  );
}

/** Says the same as differences: "Agreement +3.5, Standoff −2.0". */
export function differencesText(scenario: Scenario, before: Odds, after: Odds): string {
  return rowOf(shiftsOf(scenario, before, after).map(({ title, change }) => `${title} ${pointsText(change)}`));
}

/** Says the odds of all endings, the likeliest first: "Standoff 46.5%, De-escalation 15.1%, …". */
export function oddsText({ endings }: Scenario, odds: Odds): string {
  const percents = percentTexts(odds, 1);
  return rowOf(
    endings
      .map(({ title }, i) => ({ title, p: at(odds, i, 'ending'), text: at(percents, i, 'percentage') }))
      .sort((a, b) => b.p - a.p)
      .map(({ title, text }) => `${title} ${text}`),
  );
}

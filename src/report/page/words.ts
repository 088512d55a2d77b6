import { at } from '../../num/at.ts';
import type { Ending, Scenario } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import { percentText, percentTexts, pointsText } from '../../words/percents.ts';

/** Writes a probability in percent, with one decimal: "13.9%". */
export const percent = (p: number) => percentText(p, 1);

/** Half a point: changes below it are not told in sentences; the tables have them. */
const TOLD = 0.005;

/** Says which odds changed by half a point or more, the most first: "Agreement 13.9% → 17.5%"; empty where none did. */
export function changesText({ endings }: Scenario, before: Odds, after: Odds): string {
  return byChange(endings, before, after)
    .map(({ ending, was, is }) => `${ending.title} ${percent(was)} → ${percent(is)}`)
    .join(', ');
}

/** Says the same as differences: "Agreement +3.5, Standoff −2.0". */
export function differencesText({ endings }: Scenario, before: Odds, after: Odds): string {
  return byChange(endings, before, after)
    .map(({ ending, was, is }) => `${ending.title} ${pointsText(is - was)}`)
    .join(', ');
}

interface OddsChange {
  readonly ending: Ending;
  readonly was: number;
  readonly is: number;
}

function byChange(endings: readonly Ending[], before: Odds, after: Odds): readonly OddsChange[] {
  return endings
    .map((ending, i) => ({ ending, was: at(before, i, 'ending'), is: at(after, i, 'ending') }))
    .filter(({ was, is }) => Math.abs(is - was) >= TOLD)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
}

/** Says the odds of all endings, the likeliest first: "Standoff 46.5%, De-escalation 15.1%, …". */
export function oddsText({ endings }: Scenario, odds: Odds): string {
  const percents = percentTexts(odds, 1);
  return endings
    .map(({ title }, i) => ({ title, p: at(odds, i, 'ending'), text: at(percents, i, 'percentage') }))
    .sort((a, b) => b.p - a.p)
    .map(({ title, text }) => `${title} ${text}`)
    .join(', ');
}

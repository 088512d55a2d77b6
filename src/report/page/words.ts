import type { Ending, Scenario } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';

/** Writes a probability in percent, with one decimal: "13.9%". */
export const percent = (p: number) => `${(100 * p).toFixed(1)}%`;

/** Writes a change of a probability in points: "+3.5", "−0.2". */
export function points(change: number): string {
  const text = Math.abs(100 * change).toFixed(1);
  return `${text === '0.0' ? '±' : change > 0 ? '+' : '−'}${text}`;
}

/** Writes a payoff with its sign: "+1.20". */
export const signed = (worth: number) => `${worth >= 0 ? '+' : '−'}${Math.abs(worth).toFixed(2)}`;

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
    .map(({ ending, was, is }) => `${ending.title} ${points(is - was)}`)
    .join(', ');
}

interface OddsChange {
  readonly ending: Ending;
  readonly was: number;
  readonly is: number;
}

function byChange(endings: readonly Ending[], before: Odds, after: Odds): readonly OddsChange[] {
  return endings
    .map((ending, i) => ({ ending, was: before[i] ?? 0, is: after[i] ?? 0 }))
    .filter(({ was, is }) => Math.abs(is - was) >= TOLD)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
}

/** Says the odds of all endings, the likeliest first: "Standoff 46.5%, De-escalation 15.1%, …". */
export function oddsText({ endings }: Scenario, odds: Odds): string {
  return endings
    .map(({ title }, i) => ({ title, p: odds[i] ?? 0 }))
    .sort((a, b) => b.p - a.p)
    .map(({ title, p }) => `${title} ${percent(p)}`)
    .join(', ');
}

/** Writes the names of some endings. */
export function endingNames({ endings }: Scenario, which: readonly number[]): string {
  return which.map(ending => endings[ending]?.title ?? '').join(', ');
}

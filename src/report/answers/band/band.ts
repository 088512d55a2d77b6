import type { BandRecord } from '../../../analysis/band/band-record.ts';
import type { Unknown } from '../../../analysis/settings/unknowns.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { inLines } from '../../../words/in-lines.ts';
import { counted, grouped, plural } from '../../../words/numbers/plural.ts';
import { percentText } from '../../../words/percents.ts';
import { messageText } from '../../../words/problem-text.ts';
import { toLeft, toRight, widest } from '../../../words/table.ts';
import type { BandDocument } from '../../documents/settings/band.ts';
import { whiskerText } from './whisker.ts';

/** Returns the bands by ids, ready to be written as JSON. */
export function bandJson({ scenario }: Model, band: BandRecord): BandDocument {
  const { share, draws, seed, refused, unknowns, endings } = band;
  return {
    share,
    draws,
    seed,
    refused,
    unknowns: Object.fromEntries(unknowns.map(unknown => [unknown.name, plausibleJson(unknown)])),
    endings: Object.fromEntries(scenario.endings.map(({ id }, i) => [id, at(endings, i, 'ending')])),
  };
}

/** Returns within what an unknown is drawn. */
export const plausibleJson = ({ plausible: { from, to, shape } }: Unknown) => ({ from, to, shape });

/** The columns that the widest line of a band may take. */
const COLUMNS = 24;

/** Writes within what the odds of the endings that are shown lie, beside what they are as the numbers are set. */
export function bandLines(
  { scenario }: Model,
  odds: Odds,
  band: BandRecord,
  shown: readonly number[],
): readonly string[] {
  const { share, draws, unknowns, endings, refused, firstRefusal } = band;
  const percent = `${percentText(share)}`;
  const most = Math.max(...odds, ...endings.map(({ high }) => high));
  const titleOf = (i: number) => endingAt(scenario, i).title;
  const width = widest(shown.map(titleOf));
  const rows = shown.map(i => {
    const { low, high, likeliestIn } = at(endings, i, 'ending');
    const now = at(odds, i, 'ending');
    const figures = [percentText(now, 1), percentText(low, 1), percentText(high, 1), grouped(likeliestIn)];
    const line = whiskerText({ low: low / most, high: high / most, mark: now / most }, COLUMNS);
    return `  ${toLeft(titleOf(i), width)} ${figures.map(figure => toRight(figure, FIGURE)).join('')}  ${line}`.trimEnd();
  });
  const heads = ['as set', 'from', 'to', 'likeliest'].map(head => toRight(head, FIGURE)).join('');
  return [
    ...inLines(
      `Odds of each ending in the middle ${percent} of ${counted(draws, 'draw')} of ${counted(unknowns.length, 'unknown')}`,
    ),
    `  ${toLeft('', width)} ${heads}  0% to ${percentText(most, 1)}`,
    ...rows,
    '',
    ...(firstRefusal
      ? inLines(
          `${counted(refused, 'draw')} of these cannot be and ${plural(refused, 'is', 'are')} left out: ${messageText(firstRefusal)}`,
        )
      : []),
    ...inLines(
      `How to read it: every unknown was drawn by itself from its plausible range (parley levers). “As set” is with each at its own number, ● on the line. “Likeliest” counts the draws in which no other ending is likelier.`,
    ),
  ];
}

/** The columns of a figure, and of what it is called. */
const FIGURE = 10;

import type { TopLevelSpec } from 'vega-lite';
import type { DriversRecord } from '../../../analysis/drivers/drivers-record.ts';
import type { Swing } from '../../../analysis/drivers/one-at-a-time.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentText, sizeInPoints } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import type { PictureText } from '../picture.ts';
import { rangeChart, signsText } from '../ranges.ts';
import { notesOf } from './odds-picture.ts';

/** More lines than these no printed page has room for. */
const MOST_LINES = 30;

/** Describes what drives an ending: each lever with how far it moves the odds, or how much of it is due to each. */
export function driversPicture(record: DriversRecord, repeat: string): TopLevelSpec {
  const { model, ending, base, found } = record;
  const now = at(base, ending, 'ending');
  const title = `${model.scenario.title}: what drives ${cited(endingAt(model.scenario, ending).title)}, ${percentText(now, 1)} as all is set`;
  const text = (signs: string): PictureText => ({ title, notes: [signs, ...notesOf(model)], repeat });
  switch (found.method) {
    case 'one':
      return swingsIn(text(SWING_SIGNS), found.swings.slice(0, MOST_LINES), now);
    case 'morris':
      return rangeChart(
        text(
          `${signsText('μ*, the mean size of the elementary effects', 'σ, how much they differ')}; ${counted(found.walks, 'walk')} (Morris)`,
        ),
        found.effects.slice(0, MOST_LINES).map(({ unknown, of }) => ({
          name: unknown.name,
          range: null,
          points: [of.size, of.spread],
          figures: `μ* ${sizeInPoints(of.size)}, σ ${sizeInPoints(of.spread)} points`,
        })),
        { title: 'Odds, over the whole plausible range', isPercent: true },
      );
    case 'sobol':
      return rangeChart(
        text(
          `${signsText('share of the variance by itself', 'by itself or with others')}, ├─┤ 95% interval of the latter; ${counted(found.draws, 'draw')} (Sobol)`,
        ),
        found.indices.slice(0, MOST_LINES).map(({ unknown, of: { first, total } }) => ({
          name: unknown.name,
          range: [total.low, total.high],
          points: [first.share, total.share],
          figures: `${fixed(first.share, 2)}, ${fixed(total.share, 2)}`,
        })),
        { title: 'Share of the variance', isPercent: false },
      );
  }
}

/** Explains the signs of swings. */
export const SWING_SIGNS = `${signsText('as all is set')}, ├─┤ each lever by itself: an unknown over what is plausible of it, a choice over all that it may be`;

/** Describes how far levers move an ending of which the odds are so, with a text of one's own. */
export function swingsIn(text: PictureText, swings: readonly Swing[], now: number): TopLevelSpec {
  const rows = swings.map(swing => swingRow(swing, now));
  return rangeChart(text, rows, { title: 'Odds', isPercent: true });
}

function swingRow({ lever, least, greatest }: Swing, now: number) {
  const end = ({ odds, value }: Swing['least']) => `${percentText(odds, 1)} at ${givenText(value)}`;
  return {
    name: lever.name,
    range: [least.odds, greatest.odds] as const,
    points: [now],
    figures: `${end(least)}, ${end(greatest)}`,
  };
}

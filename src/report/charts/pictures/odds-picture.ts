import type { TopLevelSpec } from 'vega-lite';
import type { BandRecord } from '../../../analysis/band/band-record.ts';
import type { OddsRecord } from '../../../analysis/odds/odds-record.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { sentence } from '../../../words/capital.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { givenPercent, percentText, percentTexts } from '../../../words/percents.ts';
import { cutToLargest } from '../../tell/most.ts';
import { noticeOf, whatIfText } from '../../tell/notice.ts';
import { roundDates } from '../../tell/round-dates.ts';
import { roundChart } from '../by-round.ts';
import type { PictureText } from '../picture.ts';
import { rangeChart, signsText } from '../ranges.ts';

/** What stands under every title: what was set, and that it is no forecast. */
export const notesOf = (model: Model): readonly string[] =>
  [sentence(whatIfText(model)), noticeOf(model)].filter(text => text !== '');

/** More lines than these nobody tells apart. */
const MOST_LINES = 12;

/** Describes the odds of each ending round by round; with a band, at the horizon and within what they lie. */
export function oddsPicture(record: OddsRecord, band: BandRecord | undefined, repeat: string): TopLevelSpec {
  return band ? bandPicture(record, band, repeat) : roundsPicture(record, repeat);
}

function roundsPicture(record: OddsRecord, repeat: string): TopLevelSpec {
  const { model, moves } = record;
  const after = moves.length === 0 ? '' : ` after ${counted(moves.length, 'move')}`;
  const title = `${model.scenario.title}: odds of each ending by round${after}`;
  const notes = ['How likely play would end so if it stopped after each round.', ...notesOf(model)];
  return roundsIn({ title, notes, repeat }, record);
}

/** Describes the odds of each ending round by round, with a text of one's own. */
export function roundsIn(text: PictureText, { model, odds, byRound }: OddsRecord): TopLevelSpec {
  const { scenario } = model;
  const dates = roundDates(scenario, model.horizon);
  const shown = cutToLargest([...scenario.endings.keys()], i => at(odds, i, 'ending')).shown.slice(0, MOST_LINES);
  const percents = percentTexts(odds, 1);
  return roundChart(
    text,
    byRound.map(({ round }) => dates?.[round - 1] ?? ''),
    shown.map(i => ({
      name: endingAt(scenario, i).short,
      odds: byRound.map(then => at(then.odds, i, 'ending')),
      figures: at(percents, i, 'percent'),
    })),
  );
}

function bandPicture(record: OddsRecord, band: BandRecord, repeat: string): TopLevelSpec {
  const title = `${record.model.scenario.title}: odds of each ending`;
  return bandIn({ title, notes: [bandSigns(band), ...notesOf(record.model)], repeat }, record, band);
}

/** Explains the signs of the odds with a band. */
export const bandSigns = ({ share, draws, unknowns }: BandRecord): string =>
  `${signsText('as all is set')}, ├─┤ the middle ${givenPercent(share)} of ${counted(draws, 'draw')} of ${counted(unknowns.length, 'unknown')}`;

/** Describes the odds of each ending and within what they lie, with a text of one's own. */
export function bandIn(
  text: PictureText,
  { model, odds }: Pick<OddsRecord, 'model' | 'odds'>,
  { endings }: BandRecord,
): TopLevelSpec {
  const percents = percentTexts(odds, 1);
  const rows = model.scenario.endings.map(({ title }, i) => {
    const { low, high } = at(endings, i, 'ending');
    return {
      name: title,
      range: [low, high] as const,
      points: [at(odds, i, 'ending')],
      figures: `${at(percents, i, 'percent')} (${percentText(low, 1)} to ${percentText(high, 1)})`,
    };
  });
  return rangeChart(text, rows, { title: 'Odds', isPercent: true });
}

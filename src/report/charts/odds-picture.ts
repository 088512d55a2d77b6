import type { TopLevelSpec } from 'vega-lite';
import type { BandRecord } from '../../analysis/band/band-record.ts';
import type { OddsRecord } from '../../analysis/odds/odds-record.ts';
import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { sentence } from '../../words/capital.ts';
import { counted } from '../../words/numbers/plural.ts';
import { givenPercent, percentText, percentTexts } from '../../words/percents.ts';
import { cutToLargest } from '../tell/most.ts';
import { noticeOf, whatIfText } from '../tell/notice.ts';
import { roundDates } from '../tell/round-dates.ts';
import { roundChart } from './by-round.ts';
import { rangeChart, signsText } from './ranges.ts';

/** What stands under every title: what was set, and that it is no forecast. */
export const notesOf = (model: Model): readonly string[] =>
  [sentence(whatIfText(model)), noticeOf(model)].filter(text => text !== '');

/** More lines than these nobody tells apart. */
const MOST_LINES = 12;

/** Describes the odds of each ending round by round; with a band, at the horizon and within what they lie. */
export function oddsPicture(record: OddsRecord, band: BandRecord | undefined, repeat: string): TopLevelSpec {
  return band ? bandPicture(record, band, repeat) : roundsPicture(record, repeat);
}

function roundsPicture({ model, moves, odds, byRound }: OddsRecord, repeat: string): TopLevelSpec {
  const { scenario } = model;
  const dates = roundDates(scenario, model.horizon);
  const shown = cutToLargest([...scenario.endings.keys()], i => at(odds, i, 'ending')).shown.slice(0, MOST_LINES);
  const percents = percentTexts(odds, 1);
  const after = moves.length === 0 ? '' : ` after ${counted(moves.length, 'move')}`;
  const title = `${scenario.title}: odds of each ending by round${after}`;
  return roundChart(
    { title, notes: ['How likely play would end so if it stopped after each round.', ...notesOf(model)], repeat },
    byRound.map(({ round }) => dates?.[round - 1] ?? ''),
    shown.map(i => ({
      name: endingAt(scenario, i).short,
      odds: byRound.map(then => at(then.odds, i, 'ending')),
      figures: at(percents, i, 'percent'),
    })),
  );
}

function bandPicture({ model, odds }: OddsRecord, band: BandRecord, repeat: string): TopLevelSpec {
  const { share, draws, unknowns, endings } = band;
  const percents = percentTexts(odds, 1);
  const drawn = `the middle ${givenPercent(share)} of ${counted(draws, 'draw')} of ${counted(unknowns.length, 'unknown')}`;
  return rangeChart(
    {
      title: `${model.scenario.title}: odds of each ending`,
      notes: [`${signsText('as all is set')}, ├─┤ ${drawn}`, ...notesOf(model)],
      repeat,
    },
    model.scenario.endings.map(({ title }, i) => {
      const { low, high } = at(endings, i, 'ending');
      const reach = `${percentText(low, 1)} to ${percentText(high, 1)}`;
      return {
        name: title,
        range: [low, high],
        points: [at(odds, i, 'ending')],
        figures: `${at(percents, i, 'percent')} (${reach})`,
      };
    }),
    { title: 'Odds', isPercent: true },
  );
}

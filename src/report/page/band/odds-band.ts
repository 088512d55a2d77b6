import type { BandRecord } from '../../../analysis/band/band-record.ts';
import type { BriefRecord } from '../../../analysis/brief/brief-record.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import { givenPercent, percentTexts, pointsText } from '../../../words/percents.ts';
import { bandIn, bandSigns } from '../../charts/pictures/odds-picture.ts';
import { drawOnPaper } from '../charts/draw.ts';
import { type Html, html, NONE } from '../html.ts';
import { table } from '../sections/tables.ts';
import { percent } from '../words.ts';

/** The odds of each ending with their band, and those of a game beside. */
export function oddsTable(model: Model, odds: Odds, { band, beside }: Pick<BriefRecord, 'band' | 'beside'>): Html {
  const percents = percentTexts(odds, 1);
  const heads = [
    'Ending',
    'Odds',
    ...(band ? [`${givenPercent(band.share)} of draws`, `Likeliest in, of ${grouped(band.draws)}`] : []),
    ...(beside ? [beside.name, 'Change, in points'] : []),
  ];
  const rows = model.scenario.endings.map(({ title, says }, i) => {
    const now = at(odds, i, 'ending');
    const own = band ? at(band.endings, i, 'ending') : undefined;
    const other = beside?.odds[i];
    return {
      head: html`${title}<p class="small">${says}</p>`,
      cells: [
        html`${at(percents, i, 'percent')}`,
        ...(own ? [html`${percent(own.low)} to ${percent(own.high)}`, html`${grouped(own.likeliestIn)}`] : []),
        ...(beside ? besideCells(now, other) : []),
      ],
    };
  });
  return table('Odds of each ending', heads, rows);
}

function besideCells(now: number, other: number | undefined): readonly Html[] {
  if (other === undefined) return [html`not in it`, NONE];
  return [html`${percent(other)}`, html`${pointsText(now - other)}`];
}

/** A picture of the odds and within what they lie; nothing where that is not known. */
export async function bandFigure(model: Model, odds: Odds, band: BandRecord | undefined): Promise<Html> {
  if (!band) return NONE;
  const spec = bandIn({ title: '', notes: [bandSigns(band)], repeat: '' }, { model, odds }, band);
  const alt = {
    id: 'band-figure',
    title: 'Odds of each ending and within what they lie',
    says: 'The table above has the figures.',
  };
  return html`<figure class="paper" tabindex="0">${await drawOnPaper(spec, alt)}</figure>`;
}

import type { BriefRecord } from '../../../analysis/brief/brief-record.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { counted, grouped } from '../../../words/numbers/plural.ts';
import { givenPercent, percentTexts, pointsText } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { meaningOf } from '../../answers/drivers/meaning.ts';
import { alreadyText, tipMeaning, tipQuestion } from '../../answers/tip/text.ts';
import { bandIn, bandSigns } from '../../charts/odds-picture.ts';
import { drawOnPaper } from '../charts/draw.ts';
import { type Html, html, NONE } from '../html.ts';
import { table } from '../sections/tables.ts';
import { percent } from '../words.ts';

/** What it comes to: the likeliest ending with its band, the ending that is looked at, what drives and what tips it. */
export async function headline(record: BriefRecord): Promise<Html> {
  const { drivers, tips } = record;
  const leader = record.odds.odds.indexOf(Math.max(...record.odds.odds));
  const looked = leader === record.ending ? [] : [html`<li>${oddsSentence(record, record.ending)}</li>`];
  return html`<section aria-labelledby="headline"><h2 id="headline">In short</h2>
<ul>
<li><strong>${oddsSentence(record, leader)}</strong></li>
${looked}
<li>${meaningOf(drivers)}</li>
<li>${tipQuestion(tips)}? ${tips.already ? alreadyText(tips) : tipMeaning(tips)}</li>
</ul>
${oddsTable(record)}
${await bandFigure(record)}
</section>`;
}

function oddsSentence({ model, odds: { odds }, band }: BriefRecord, ending: number): string {
  const name = cited(endingAt(model.scenario, ending).title);
  const now = at(odds, ending, 'ending');
  const isLikeliest = now === Math.max(...odds);
  const is = `${name} has odds of ${percent(now)}${isLikeliest ? ', more than any other ending' : ''}`;
  if (!band)
    return `${is}. The scenario says of no number within what it may well lie, so nothing is known of how far that holds.`;
  const { low, high, likeliestIn } = at(band.endings, ending, 'ending');
  const reach = `in ${givenPercent(band.share)} of ${counted(band.draws, 'draw')} of what nobody knows ${percent(low)} to ${percent(high)}`;
  return `${is}; ${reach}, and ${likeliestIn === 0 ? 'in none of them is it the likeliest' : `it is the likeliest in ${grouped(likeliestIn)}`}.`;
}

function oddsTable({ model, odds: { odds }, band, beside }: BriefRecord): Html {
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

async function bandFigure({ odds, band }: BriefRecord): Promise<Html> {
  if (!band) return NONE;
  const spec = bandIn({ title: '', notes: [bandSigns(band)], repeat: '' }, odds, band);
  const alt = {
    id: 'band',
    title: 'Odds of each ending and within what they lie',
    says: 'The table above has the figures.',
  };
  return html`<figure class="paper" tabindex="0">${await drawOnPaper(spec, alt)}</figure>`;
}

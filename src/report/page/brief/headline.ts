import type { BriefRecord } from '../../../analysis/brief/brief-record.ts';
import { at, greatestAt } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { counted, grouped } from '../../../words/numbers/plural.ts';
import { givenPercent } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { meaningOf } from '../../answers/drivers/meaning.ts';
import { alreadyText, tipMeaning, tipQuestion } from '../../answers/tip/text.ts';
import { bandFigure, oddsTable } from '../band/odds-band.ts';
import { type Html, html } from '../html.ts';

import { percent } from '../words.ts';

/** What it comes to: the likeliest ending with its band, the ending that is looked at, what drives and what tips it. */
export async function headline(record: BriefRecord): Promise<Html> {
  const { drivers, tips } = record;
  const leader = greatestAt(record.odds.odds);
  const looked = leader === record.ending ? [] : [html`<li>${oddsSentence(record, record.ending)}</li>`];
  return html`<section aria-labelledby="headline"><h2 id="headline">In short</h2>
<ul>
<li><strong>${oddsSentence(record, leader)}</strong></li>
${looked}
<li>${meaningOf(drivers)}</li>
<li>${tipQuestion(tips)}? ${tips.already ? alreadyText(tips) : tipMeaning(tips)}</li>
</ul>
${oddsTable(record.model, record.odds.odds, record)}
${await bandFigure(record.model, record.odds.odds, record.band)}
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

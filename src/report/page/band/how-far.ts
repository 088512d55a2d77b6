import { counted } from '../../../words/numbers/plural.ts';
import { givenPercent } from '../../../words/percents.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { bandFigure, oddsTable } from './odds-band.ts';

/** Within what the odds at the start lie, over draws of what nobody knows; nothing where that was not asked. */
export async function howFar({ model, odds, from: { band } }: Debrief): Promise<Html> {
  const [start] = odds;
  if (!band || !start) return NONE;
  const drawn = `${counted(band.draws, 'draw')} of ${counted(band.unknowns.length, 'unknown')} with seed ${band.seed}`;
  return html`<section aria-labelledby="band"><h2 id="band">How far the odds hold</h2>
<p>The odds are exact for the numbers as they are set, and of some nobody knows what they are. Here are the odds at the start, and within what they lie in ${givenPercent(band.share)} of ${drawn}.</p>
${oddsTable(model, start, { band, beside: undefined })}
${await bandFigure(model, start, band)}
</section>`;
}

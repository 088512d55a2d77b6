import type { LinePredictions, ScoredPrediction } from '../../../analysis/debrief/predictions.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { counted, grouped, plural } from '../../../words/numbers/plural.ts';
import { scoreText } from '../../../words/numbers/score.ts';
import { percentText, percentTexts } from '../../../words/percents.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { drawnEndings } from '../record/drawn-endings.ts';
import { table } from './tables.ts';

/** What was held likely before moves, beside the exact odds, and how it scores; nothing where nobody predicted. */
export function predictions(debrief: Debrief): Html {
  const { predictions: scores, from } = debrief;
  const { scored } = scores;
  const others = from.timeline.predictions.length - scored.length;
  if (scored.length === 0 && others === 0) return NONE;
  const elsewhere =
    others === 0
      ? NONE
      : html`<p class="aside">${others} more ${plural(others, 'was', 'were')} made on other lines of play.</p>`;
  return html`<section aria-labelledby="predictions"><h2 id="predictions">Predictions and scores</h2>
${means(debrief, scores)}
${elsewhere}
</section>`;
}

function means(debrief: Debrief, { scored, mean, evenMean }: LinePredictions): Html {
  if (mean === null || evenMean === null) return html`<p>None was made on this line.</p>`;
  return html`<p>On average over ${counted(scored.length, 'prediction')} the score is <strong>${scoreText(mean)}</strong>; whoever held every ending equally likely would have ${scoreText(evenMean)}.</p>
<p class="aside">How to read it: a score adds up, over all endings, the squared difference between what was held and the exact odds there (Brier 1950, over all classes, with the odds in place of what happened): 0 is the same, 2 the farthest. It says how near the model’s own odds somebody came, not who saw the world right.</p>
${rows(debrief, scored)}`;
}

function rows(debrief: Debrief, scored: readonly ScoredPrediction[]): Html {
  const { model, moves } = debrief;
  const { drawn, others } = drawnEndings(debrief);
  const titles = drawn.map(ending => endingAt(model.scenario, ending).title);
  const heads = ['Before', 'Score', ...titles];
  const some =
    others === 0 ? '' : `; of ${grouped(titles.length + others)} endings those that were likeliest at some move`;
  const caption = `What was held likely before each move, and under it the exact odds there${some}`;
  return table(
    caption,
    heads,
    scored.map(({ turn, held, odds, score }) => {
      const told = moves[turn]?.told;
      const exact = percentTexts(odds, 1);
      return {
        head: told ? html`<a href="#move-${turn + 1}">move ${turn + 1}</a>, ${told.mover}` : html`the end`,
        cells: [
          html`${scoreText(score)}`,
          ...drawn.map(
            i =>
              html`${percentText(at(held, i, 'percentage'))} <span class="exact"><span class="unseen">exact </span>${at(exact, i, 'percentage')}</span>`,
          ),
        ],
      };
    }),
  );
}

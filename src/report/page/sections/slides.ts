import type { Slide } from '../../../analysis/why/slides.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { sizeInPoints } from '../../../words/percents.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { differencesText } from '../words.ts';
import { whenOf } from './moves.ts';

/** Runs of moves none of which is marked, that together cost their own party as much as a mistake. */
export function slides({ slides: found, model, moves }: Debrief): Html {
  if (found.length === 0) return NONE;
  const text = ({ party, from, to, moves: count, cost, change }: Slide) => {
    const [first, last] = [moves[from], moves[to]];
    const changes = differencesText(
      model.scenario,
      change.map(() => 0),
      change,
    );
    return html`<li>${model.scenario.parties[party]?.name ?? ''}, from ${first ? whenOf(first) : ''} to ${last ? whenOf(last) : ''}: ${counted(count, 'choice')}, none of them marked, together cost the endings it preferred ${sizeInPoints(cost)} points (${changes}).</li>`;
  };
  return html`<h3>Slow slides</h3><ul>${found.map(text)}</ul>`;
}

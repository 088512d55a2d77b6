import type { NoReturn } from '../../../analysis/why/no-return.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { percent } from '../words.ts';
import { linkTo } from './moves.ts';

/** The moves after which something could not be had or kept out any more; late in play one may close several ways. */
export function noReturn({ noReturn: found, model, moves }: Debrief): Html {
  if (!found) {
    return html`<h3>Points of no return</h3>
<p>They were not looked for: the game is too large for a page to wait for them. There may be some.</p>`;
  }
  if (found.length === 0) return NONE;
  const item = (turn: number) => {
    const made = moves[turn];
    const says = found.filter(({ move }) => move === turn).map(one => closed(model, one));
    return made ? html`<li>${linkTo(made)}: ${says.join('; ')}.</li>` : NONE;
  };
  return html`<h3>Points of no return</h3>
<p>What all parties could have done together, had each worked for it from then on, chance included: what was possible, not what was likely.</p>
<ul>${[...new Set(found.map(({ move }) => move))].map(item)}</ul>`;
}

function closed({ scenario }: Debrief['model'], { ending, aim, before, after, isFinal }: NoReturn): string {
  const title = scenario.endings[ending]?.title ?? '';
  if (aim === 'greatest') {
    const now = isFinal ? 'and after it not at all' : `and after it of ${percent(after)} at most`;
    return `“${title}” could be brought about with a probability of up to ${percent(before)} before it, ${now}`;
  }
  const now = isFinal ? 'and after it not be kept out at all' : `and after it only to ${percent(after)}`;
  return `“${title}” could be held down to ${percent(before)} before it, ${now}`;
}

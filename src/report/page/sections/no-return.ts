import { endingAt } from '../../../scenario/part-at.ts';
import { cited } from '../../../words/quote.ts';
import { EVERYBODY, noReturnText } from '../../tell/marks/no-return.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
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
    const says = found
      .filter(({ move }) => move === turn)
      .map(point => ({ ...point, who: EVERYBODY, what: cited(endingAt(model.scenario, point.ending).title) }))
      .map(point => noReturnText(point, 1));
    return made ? html`<li>${linkTo(made)}. ${says.join(' ')}</li>` : NONE;
  };
  return html`<h3>Points of no return</h3>
<p>What all parties could have done together, had each worked for it from then on, chance included: what was possible, not what was likely.</p>
<ul>${[...new Set(found.map(({ move }) => move))].map(item)}</ul>`;
}

import type { Slide } from '../../../analysis/why/slides.ts';
import { at } from '../../../num/at.ts';
import { slideText } from '../../tell/marks/slide.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { linkTo } from './moves.ts';

/** Runs of moves none of which is marked, that together cost their own party as much as a mistake. */
export function slides({ slides: found, model, moves }: Debrief): Html {
  if (found.length === 0) return NONE;
  const item = (slide: Slide) => {
    const [first, last] = [at(moves, slide.from, 'move'), at(moves, slide.to, 'move')];
    return html`<li>${slideText(model, slide, 1)} The first: ${linkTo(first)}. The last: ${linkTo(last)}.</li>`;
  };
  return html`<h3>Slow slides</h3><ul>${found.map(item)}</ul>`;
}

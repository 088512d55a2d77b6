import { makeLine } from '../../../game/notation.ts';
import { movesTo } from '../../../play/timeline.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';

/** The commands, the seed, the version and the hash with which all this can be had again. */
export function repeat({ from, model }: Debrief): Html {
  const { scenario } = model;
  const line = makeLine(model, movesTo(from.timeline, from.end));
  const commands = from.repeat.map(({ says, command }) => html`<li>${says}: <code>${command}</code></li>`);
  return html`<section aria-labelledby="repeat"><h2 id="repeat">How to repeat it</h2>
<p>The same game gives the same page, byte for byte.</p>
<ul>${commands}</ul>
<dl class="summary">
<div><dt>Program</dt><dd>Parley ${from.version}</dd></div>
<div><dt>Scenario</dt><dd>${scenario.id}, <span class="hash">${from.hash}</span></dd></div>
${from.seed === null ? NONE : html`<div><dt>Seed</dt><dd>${from.seed}</dd></div>`}
<div><dt>Horizon</dt><dd>${counted(model.horizon, 'round')} of ${scenario.round.lasts}</dd></div>
${line === '' ? NONE : html`<div><dt>Line of play</dt><dd><code>${line}</code></dd></div>`}
</dl>
</section>`;
}

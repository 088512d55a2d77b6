import { counted } from '../../../words/numbers/plural.ts';
import { conductText } from '../../tell/conduct.ts';
import { numbersSet } from '../../tell/evidence/numbers.ts';
import { noticeOf } from '../../tell/notice.ts';
import { type Html, html, NONE } from '../html.ts';
import { evidence } from '../sections/evidence.ts';
import { folded } from '../sections/tables.ts';
import { pageOf } from '../shell.ts';
import type { Brief } from './brief.ts';
import { headline } from './headline.ts';
import { assumptions, byRound, drivers, everySwing, tips, unknowns } from './sections.ts';

/** Writes what an analyst hands on as one page of HTML that needs nothing else; the same answer gives the same bytes. */
export async function briefPage(brief: Brief): Promise<string> {
  const { record, question, version } = brief;
  const { model } = record;
  const sections: readonly (readonly [string, string, Html])[] = [
    ['headline', 'In short', await headline(record)],
    ['by-round', 'Over time', await byRound(record)],
    ['drivers', 'What drives it', await drivers(record)],
    ['tips', 'What would tip it', tips(record)],
    ['assumptions', 'What it hangs on', assumptions(record)],
    ['set', 'How to repeat it', setAlso(brief)],
    ['rest', 'The rest', rest(brief)],
  ];
  return pageOf({
    kind: 'brief',
    title: `${model.scenario.title}: brief`,
    version,
    skip: 'Skip to the brief',
    header: opening(question, brief),
    sections: sections.filter(([, , section]) => section !== NONE),
    footer: noticeOf(model),
  });
}

function opening(question: string, { record: { model } }: Brief): Html {
  const { scenario } = model;
  return html`<header>
<p class="kind">Brief made with Parley · ${scenario.title}</p>
<h1>${question}</h1>
<p class="notice"><strong>${noticeOf(model)}</strong> The odds are exact for those numbers; how far they hold where numbers are not known is drawn.</p>
</header>`;
}

/** What was set, and the command, the seed, the version and the hash with which all this can be had again. */
function setAlso({ record: { model, band, drivers: found, tips: tipped }, repeat, version, hash }: Brief): Html {
  const { scenario, horizon } = model;
  const set = numbersSet(model).map(({ what, value }) => html`<li>${what}: ${value}</li>`);
  const drawn = band
    ? `${counted(band.draws, 'draw')} of ${counted(band.unknowns.length, 'unknown')} with seed ${band.seed}`
    : 'nothing';
  const asked = (band?.draws ?? 0) + found.asked + tipped.asked;
  return html`<section aria-labelledby="set"><h2 id="set">How to repeat it</h2>
<dl class="summary">
<div><dt>Set</dt><dd>${set.length === 0 ? 'Nothing: everything is as the scenario has it.' : html`<ul>${set}</ul>`}</dd></div>
<div><dt>Command</dt><dd><code>${repeat}</code></dd></div>
<div><dt>Horizon</dt><dd>${counted(horizon, 'round')} of ${scenario.round.lasts}</dd></div>
<div><dt>Drawn</dt><dd>${drawn}; ${counted(asked, 'setting')} asked in all</dd></div>
<div><dt>Program</dt><dd>Parley ${version}</dd></div>
<div><dt>Scenario</dt><dd>${scenario.id}, <span class="hash">${hash}</span></dd></div>
</dl>
</section>`;
}

/** Folded away: whoever prints the page prints what stands before it. */
function rest({ record }: Brief): Html {
  const { model } = record;
  return html`<section aria-labelledby="rest" class="rest"><h2 id="rest">The rest</h2>
<p class="aside">What the odds take for granted of play to come: ${conductText(model)}</p>
${folded('Every lever and how far it moves the ending', everySwing(record))}
${record.band ? folded('What nobody knows, and within what it was drawn', unknowns(record)) : NONE}
${folded('Facts and assumptions', evidence({ model }))}
</section>`;
}

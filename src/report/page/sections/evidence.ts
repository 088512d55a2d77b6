import { at } from '../../../num/at.ts';
import type { Publication } from '../../../scenario/scenario.ts';
import { listed } from '../../../words/list.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { type Evidence, evidenceOf } from '../../answers/facts.ts';
import { leversOf } from '../../tell/evidence/numbers.ts';
import { cutList, leftLines, MOST_READ } from '../../tell/most.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { folded, table } from './tables.ts';

/** What everything on the page rests on: facts with who says them and how sure, assumptions with why, levers, sources. */
export function evidence({ model }: Pick<Debrief, 'model'>): Html {
  const all = evidenceOf(model);
  const of = (kind: Evidence['kind']) => all.filter(one => one.kind === kind).map(item);
  const [facts, assumptions] = [of('fact'), of('assumption')];
  const { sources, levers: turned } = model.scenario;
  if (all.length + turned.length + sources.length === 0) return NONE;
  return html`<section aria-labelledby="evidence"><h2 id="evidence">Facts and assumptions</h2>
<p>Every number on this page follows from these and from the rules of the scenario. A claim stays a claim: it stands here as whoever made it made it.</p>
${list('Facts: what sources report, and who says it', facts)}
${list('Assumptions: what no source gives, and why it is set so', assumptions)}
${levers(model)}
${sources.length === 0 ? NONE : html`<h3>Sources</h3><ul>${sources.map(source)}</ul>`}
</section>`;
}

function list(heading: string, items: readonly Html[]): Html {
  return items.length === 0
    ? NONE
    : html`<h3>${heading} (${items.length})</h3>
<ul class="evidence">${items}</ul>`;
}

function item({ id, text, grounds, numbers }: Evidence): Html {
  const { shown, left } = cutList(numbers, false, MOST_READ.inOrder);
  const resting = [...shown.map(({ what, value }) => html`<li>${what}: ${value}</li>`), ...more(left)];
  const count = `${counted(numbers.length, 'number rests', 'numbers rest')} on it`;
  return html`<li id="evidence-${id}"><p>${text}</p><p class="small"><code>${id}</code> · ${grounds}</p>${resting.length === 0 ? NONE : folded(count, html`<ul>${resting}</ul>`)}</li>\n`;
}

const more = (left: readonly unknown[]) =>
  leftLines(left, { whole: FACTS_LISTS_THEM }).map(line => html`<li>${line}</li>`);

const FACTS_LISTS_THEM = 'parley facts FILE --all lists them';

function levers(model: Debrief['model']): Html {
  const all = leversOf(model);
  if (all.length === 0) return NONE;
  const { shown, left } = cutList(all, false, MOST_READ.inOrder);
  const rows = shown.map(({ value, restsOn }, i) => {
    const { name, says } = at(model.scenario.levers, i, 'lever');
    return {
      head: html`${name}`,
      cells: [html`${says}`, html`${value}`, html`${listed(restsOn)}`],
    };
  });
  const heads = ['Lever', 'What it is', 'How it was set', 'Rests on'];
  return html`<h3>Levers</h3>${table('How each lever was set', heads, rows)}${leftLines(left, { whole: FACTS_LISTS_THEM }).map(line => html`<p>${line}</p>`)}`;
}

function source({ title, publisher, published, url, note }: Publication): Html {
  const about = [publisher, published, note].filter(part => part !== undefined).join(' · ');
  return html`<li>${title}${about === '' ? '' : ` · ${about}`}${url === undefined ? NONE : html` · ${link(url)}`}</li>`;
}

/** A scenario may come from a stranger: only addresses of the web become links, and others are text. */
function link(url: string): Html {
  return /^https?:\/\/[^\s]+$/i.test(url) ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>` : html`${url}`;
}

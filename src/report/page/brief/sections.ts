import type { BriefRecord } from '../../../analysis/brief/brief-record.ts';
import type { Swing } from '../../../analysis/drivers/one-at-a-time.ts';
import type { Tip } from '../../../analysis/tip/tip-record.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { percentText, sizeInPoints } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { alreadyText, leverMoveText, thenText, tipMeaning, tipQuestion } from '../../answers/tip/text.ts';
import { SWING_SIGNS, swingsIn } from '../../charts/pictures/drivers-picture.ts';
import { roundsIn } from '../../charts/pictures/odds-picture.ts';
import { drawOnPaper } from '../charts/draw.ts';
import { type Html, html, NONE } from '../html.ts';
import { table } from '../sections/tables.ts';
import { percent } from '../words.ts';

/** As many levers and tips as there is room for on a printed page; the folded rest has all. */
const [SWINGS, TIPS] = [8, 3];

/** The odds round by round, with dates where a round lasts so many days or months. */
export async function byRound({ odds }: BriefRecord): Promise<Html> {
  const spec = roundsIn({ title: '', notes: [], repeat: '' }, odds);
  const alt = {
    id: 'rounds',
    title: 'Odds by round',
    says: 'How likely play would end so if it stopped after each round.',
  };
  return html`<section aria-labelledby="by-round"><h2 id="by-round">Over time</h2>
<figure class="paper" tabindex="0">${await drawOnPaper(spec, alt)}<figcaption>How likely play would end so if it stopped after each round.</figcaption></figure>
</section>`;
}

/** Which levers move the ending most, each by itself. */
export async function drivers({ model, ending, odds, drivers: { found } }: BriefRecord): Promise<Html> {
  const swings = found.swings.filter(reads);
  if (swings.length === 0) return NONE;
  const title = cited(endingAt(model.scenario, ending).title);
  const now = at(odds.odds, ending, 'ending');
  const spec = swingsIn({ title: '', notes: [SWING_SIGNS], repeat: '' }, swings.slice(0, SWINGS), now);
  const alt = { id: 'swings', title: `What drives ${title}`, says: swings.slice(0, SWINGS).map(swingText).join(' ') };
  return html`<section aria-labelledby="drivers"><h2 id="drivers">What drives ${title}</h2>
<figure class="paper" tabindex="0">${await drawOnPaper(spec, alt)}</figure>
</section>`;
}

const reads = ({ width }: Swing): boolean => Number(sizeInPoints(width)) > 0;

const swingText = ({ lever, least, greatest }: Swing): string =>
  `${lever.name}: ${percent(least.odds)} at ${givenText(least.value)}, ${percent(greatest.odds)} at ${givenText(greatest.value)}.`;

/** The smallest moves that tip it. */
export function tips(record: BriefRecord): Html {
  const { tips: found } = record;
  const { single, pairs } = found;
  const rows = [...single.slice(0, TIPS), ...pairs.slice(0, TIPS)].map((tip: Tip) => ({
    head: html`${tip.moved.map(leverMoveText).join(' and ')}`,
    cells: [html`${percentText(tip.share, 1)}`, html`${thenText(found, tip).replace(/^, /, '')}`],
  }));
  const heads = ['Move', 'Share of the range', 'What follows'];
  return html`<section aria-labelledby="tips"><h2 id="tips">What would tip it</h2>
<p>${tipQuestion(found)}? ${found.already ? alreadyText(found) : tipMeaning(found)}</p>
${rows.length === 0 ? NONE : table('The smallest moves that do it, one lever by itself before two by the same share of their ranges', heads, rows)}
</section>`;
}

/** So many assumptions of the widest swings are told whole on the printed pages. */
const ASSUMPTIONS = 4;

/** What the answer hangs on: what the numbers that move it most rest on, with why it is assumed. */
export function assumptions({ model, drivers: { found } }: BriefRecord): Html {
  const swings = found.swings.filter(({ isUnknown }) => isUnknown).filter(reads);
  const ids = [...new Set(swings.flatMap(({ lever }) => lever.restsOn))];
  const known = ids.flatMap(id => model.scenario.assumptions.find(one => one.id === id) ?? []).slice(0, ASSUMPTIONS);
  if (known.length === 0) return NONE;
  return html`<section aria-labelledby="assumptions"><h2 id="assumptions">What it hangs on</h2>
<p>The numbers that move it most rest on these assumptions, and on no source.</p>
<ul class="evidence">${known.map(({ id, says, why }) => html`<li><p>${says}</p><p class="small">${why} <code>${id}</code></p></li>\n`)}</ul>
</section>`;
}

/** What nobody knows, within what it was drawn, and why. */
export function unknowns({ band }: BriefRecord): Html {
  if (!band) return NONE;
  const rows = band.unknowns.map(({ name, says, default: usual, plausible: { from, to, shape, why } }) => ({
    head: html`${name}`,
    cells: [
      html`${says}`,
      html`${givenText(usual)}`,
      html`${givenText(from)} to ${givenText(to)}, ${shape}`,
      html`${why}`,
    ],
  }));
  return table(
    `${counted(rows.length, 'unknown')}, drawn independently`,
    ['Lever', 'What it is', 'Usual', 'Drawn', 'Why'],
    rows,
  );
}

/** Every lever with how far it moves the ending by itself. */
export function everySwing({ drivers: { found } }: BriefRecord): Html {
  const rows = found.swings.map(({ lever, isUnknown, least, greatest, width }) => ({
    head: html`${lever.name}`,
    cells: [
      html`${isUnknown ? 'unknown' : 'choice'}`,
      html`${percent(least.odds)} at ${givenText(least.value)}`,
      html`${percent(greatest.odds)} at ${givenText(greatest.value)}`,
      html`${sizeInPoints(width)}`,
    ],
  }));
  return table('Each lever by itself', ['Lever', 'Kind', 'Least', 'Greatest', 'Points'], rows);
}

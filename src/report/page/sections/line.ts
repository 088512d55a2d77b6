import { cited } from '../../../words/quote.ts';
import { standingTexts, talliesOf } from '../../tell/standing-text.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief, DebriefedMove } from '../record/debrief.ts';
import { changesText } from '../words.ts';
import { markOf } from './moves.ts';

/** Every move: who made it, what came of it, what it did to the odds, and what people wrote on it. */
export function lineOfPlay(debrief: Debrief): Html {
  const { moves, positions, startNote } = debrief;
  return html`<section aria-labelledby="line"><h2 id="line">The line of play</h2>
<p>Odds are told where a move changed them by half a point or more. Chance and choice are taken together here.</p>
${note(startNote)}
${standing('At the start', debrief, positions[0])}
${byRound(moves).map(made => roundOfPlay(debrief, made))}
${standing('At the end', debrief, positions.at(-1))}
</section>`;
}

function byRound(moves: readonly DebriefedMove[]): readonly (readonly DebriefedMove[])[] {
  const rounds: DebriefedMove[][] = [];
  for (const move of moves) {
    const last = rounds.at(-1);
    if (last?.[0]?.told.round === move.told.round) last.push(move);
    else rounds.push([move]);
  }
  return rounds;
}

function roundOfPlay(debrief: Debrief, made: readonly DebriefedMove[]): Html {
  const [first] = made;
  if (!first) return NONE;
  const { round, roundCounts } = first.told;
  return html`<h3>Round ${round}</h3>
${roundCounts.length === 0 ? NONE : html`<p class="aside">This round: ${roundCounts.join('; ')}.</p>`}
<ol class="moves" start="${first.judged.turn + 1}">${made.map(move => item(debrief, move))}</ol>\n`;
}

function item({ model }: Debrief, move: DebriefedMove): Html {
  const { told, judged, name, note: written } = move;
  const odds = changesText(model.scenario, judged.before, judged.after);
  const grounds = told.restsOn.map((id, i) => html`${i > 0 ? ', ' : ''}<a href="#evidence-${id}">${id}</a>`);
  return html`<li id="move-${judged.turn + 1}"><p><b>${told.mover}</b>: ${told.title}${markOf(move)}${name === '' ? NONE : html` <b class="name">${cited(name)}</b>`}</p>
${told.says === '' ? NONE : html`<p>${told.says}</p>`}
${list('Changed', [...told.changes, ...told.counts].join('; '))}
${list('Odds', odds)}
${grounds.length === 0 ? NONE : html`<p class="small">Rests on: ${grounds}</p>`}
${note(written)}</li>\n`;
}

const list = (what: string, text: string) => (text === '' ? NONE : html`<p class="small">${what}: ${text}</p>`);

function note(text: string): Html {
  if (text === '') return NONE;
  return html`<blockquote class="note" aria-label="Note">${text.split('\n').map(line => html`<p dir="auto">${line}</p>`)}</blockquote>`;
}

function standing(when: string, { model }: Debrief, position: Debrief['positions'][number] | undefined): Html {
  if (!position) return NONE;
  const tallies = talliesOf(model, position).map(({ title, value }) => `${title} ${value}`);
  const texts = [...standingTexts(model, position.state), ...tallies];
  return texts.length === 0 ? NONE : html`<p class="aside"><b>${when}</b>: ${texts.join(', ')}.</p>`;
}

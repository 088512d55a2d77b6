import type { MoveEffect } from '../../../analysis/debrief/turning-points.ts';
import { at } from '../../../num/at.ts';
import { givenPoints } from '../../../words/percents.ts';
import { MARKS_NOTE, thresholdsText } from '../../tell/marks/mark-names.ts';
import { shiftsText } from '../../tell/marks/shifts.ts';
import { chanceText, verdictText } from '../../tell/marks/verdict.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief, DebriefedMove } from '../record/debrief.ts';
import { percent } from '../words.ts';
import { linkTo, markOf, numberOf } from './moves.ts';
import { noReturn } from './no-return.ts';
import { slides } from './slides.ts';

/** The moves and draws that moved the odds most, slow slides, and the points of no return. */
export function moments(debrief: Debrief): Html {
  const list = debrief.moments.map(moment => item(debrief, moment));
  return html`<section aria-labelledby="moments"><h2 id="moments">Turning points</h2>
<p>The moves that changed the odds most, in the order of play. A choice and the chance that follows it are told apart: a side chooses its move, and not what comes of it.</p>
${list.length === 0 ? html`<p>No choice and no chance moved the odds by ${givenPoints(debrief.thresholds.dubious)} points or more.</p>` : html`<ol class="moments">${list}</ol>`}
${slides(debrief)}
${noReturn(debrief)}
<p class="aside">How to read the marks. ${thresholdsText(debrief.thresholds)} ${MARKS_NOTE} A point is one in a hundred.</p>
</section>`;
}

function item(debrief: Debrief, moment: MoveEffect): Html {
  const move = debrief.moves[moment.judged.turn];
  if (!move) return NONE;
  return html`<li><p><strong>${linkTo(move)}</strong>${markOf(move)} <span class="when">${numberOf(move)}</span></p>
${choice(debrief, moment)}${chance(debrief, moment, move)}</li>\n`;
}

function choice({ model }: Debrief, { judged }: MoveEffect): Html {
  if (!judged.judgement) return NONE;
  const shifts = shiftsText(model.scenario, judged.before, judged.chosen, 1);
  const moved = shifts === '' ? 'no ending by half a point or more' : `the odds, in points: ${shifts}`;
  return html`<p>The choice moved ${moved}. ${verdictText(model, judged, 1)}</p>`;
}

function chance(debrief: Debrief, { judged }: MoveEffect, { told }: DebriefedMove): Html {
  const { model, chances } = debrief;
  const moved = chanceText(model, judged, 1);
  if (moved === '') return NONE;
  const drawn = judged.judgement ? [] : [verdictText(model, judged, 1)];
  const likely = `What was drawn was ${percent(at(chances, judged.turn, 'move'))} likely.`;
  return html`<p>${[...drawn, moved, likely, told.says].filter(Boolean).join(' ')}</p>`;
}

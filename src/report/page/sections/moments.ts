import type { MoveEffect } from '../../../analysis/debrief/moments.ts';
import { drawsOf } from '../../../game/rules.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { isNoChange } from '../../../words/percents.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief, DebriefedMove } from '../record/debrief.ts';
import { differencesText, endingNames, percent } from '../words.ts';
import { markOf, whenOf } from './moves.ts';
import { noReturn } from './no-return.ts';
import { slides } from './slides.ts';

/** The moves and draws that moved the odds most, slow slides, and the points of no return. */
export function moments(debrief: Debrief): Html {
  const list = debrief.moments.map(moment => item(debrief, moment));
  return html`<section aria-labelledby="moments"><h2 id="moments">Turning points</h2>
<p>The moves that changed the odds most, in the order of play. A choice and the chance that follows it are told apart: a side chooses its move, and not what comes of it.</p>
${list.length === 0 ? html`<p>No choice and no chance moved the odds by five points or more.</p>` : html`<ol class="moments">${list}</ol>`}
${slides(debrief)}
${noReturn(debrief)}
<p class="aside">How to read the marks: a side prefers the endings that are worth more to it than what it could expect before the move. <b>?!</b> (dubious), <b>?</b> (mistake) and <b>??</b> (blunder) mark a choice that cost those endings 5, 10 and 15 points or more, <b>!</b> (good) one that gained them 5: for that side, which does not make it right or wrong. Nothing is marked where there was no choice. A point is one in a hundred.</p>
</section>`;
}

function item(debrief: Debrief, moment: MoveEffect): Html {
  const move = debrief.moves[moment.judged.turn];
  if (!move) return NONE;
  const { told } = move;
  return html`<li><p><strong>${told.mover}: <a href="#move-${moment.judged.turn + 1}">${told.title}</a></strong>${markOf(move)} <span class="when">${whenOf(move)}</span></p>
${choice(debrief, moment, move)}${chance(debrief, moment, move)}</li>\n`;
}

function choice({ model }: Debrief, { judged }: MoveEffect, { told }: DebriefedMove): Html {
  const { judgement, before, chosen } = judged;
  if (!judgement) return NONE;
  const changes = differencesText(model.scenario, before, chosen);
  const { preferred, before: was, kept, best, bestAction } = judgement;
  const names = endingNames(model.scenario, preferred);
  const better = isNoChange(best - kept)
    ? 'No other open move would have done more for them.'
    : `“${model.scenario.actions[bestAction]?.title}” would have brought them to ${percent(best)}.`;
  const own =
    names === ''
      ? ''
      : ` For what ${told.mover} preferred then (${names}): ${percent(was)} before, ${percent(kept)} with this choice. ${better}`;
  return html`<p>The choice: ${changes === '' ? 'no ending by half a point or more' : `in points, ${changes}`}.${own}</p>`;
}

/** Less than this is not worth a sentence. */
const LEAST_CHANCE = 0.005;

function chance(debrief: Debrief, { judged, byChance }: MoveEffect, { told }: DebriefedMove): Html {
  const { model } = debrief;
  if (byChance < LEAST_CHANCE) return NONE;
  const changes = differencesText(model.scenario, judged.chosen, judged.after);
  const p = chanceOf(debrief, judged.turn);
  const drawn = judged.mover === WORLD ? 'It came by chance' : 'Then chance drew what came of it';
  const says = told.says === '' ? '' : ` ${told.says}`;
  return html`<p>${drawn} (${percent(p)} likely).${says} In points, ${changes === '' ? 'nothing by half a point or more' : changes}.</p>`;
}

/** Returns how likely what was drawn at a move was. */
function chanceOf({ model, positions, moves }: Debrief, turn: number): number {
  const move = moves[turn]?.judged.move;
  const action = model.scenario.actions[move?.action ?? -1];
  const state = positions[turn]?.state;
  if (!move || !action || state === undefined) return 0;
  return drawsOf(model, state, action).find(({ result }) => result === move.result)?.chance ?? 0;
}

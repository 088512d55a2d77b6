import { capital } from '../../../words/capital.ts';
import { MARK_NAMES } from '../../tell/marks/mark-names.ts';
import { nodeText } from '../../tell/move.ts';
import { type Html, html, NONE } from '../html.ts';
import type { DebriefedMove } from '../record/debrief.ts';

/** Writes the mark of a move, with its meaning for those who hear it. */
export function markOf({ judged: { judgement } }: DebriefedMove): Html {
  const mark = judgement?.mark ?? '';
  return mark === ''
    ? NONE
    : html` <span class="mark">${mark}<span class="unseen"> (${MARK_NAMES[mark]})</span></span>`;
}

/** Numbers a move along the line of play: "move 7". */
export const numberOf = ({ judged }: DebriefedMove) => `move ${judged.turn + 1}`;

/** Leads to a move of the line of play. */
export const linkTo = ({ judged, told }: DebriefedMove) =>
  html`<a href="#move-${judged.turn + 1}">${capital(nodeText(told))}</a>`;

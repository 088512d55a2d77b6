import { type Html, html, NONE } from '../html.ts';
import type { DebriefedMove } from '../record/debrief.ts';

/** What the marks are called, here as on the board. */
const MARKS = {
  '?!': 'dubious',
  '?': 'mistake',
  '??': 'blunder',
  '!': 'good',
  '': '',
} as const;

/** Writes the mark of a move, with its meaning for those who hear it. */
export function markOf({ judged: { judgement } }: DebriefedMove): Html {
  const mark = judgement?.mark ?? '';
  return mark === '' ? NONE : html` <span class="mark">${mark}<span class="unseen"> (${MARKS[mark]})</span></span>`;
}

/** Says when a move was made: "round 3, move 7". */
export const whenOf = ({ told, judged }: DebriefedMove) => `round ${told.round}, move ${judged.turn + 1}`;

/** Leads to a move of the line of play, and says when it was made. */
export const linkTo = (move: DebriefedMove) =>
  html`<a href="#move-${move.judged.turn + 1}">${move.told.mover}: ${move.told.title}</a> (${whenOf(move)})`;

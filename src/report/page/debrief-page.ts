import { noticeOf } from '../tell/notice.ts';
import { howFar } from './band/how-far.ts';
import { type Html, NONE } from './html.ts';
import { type DebriefedGame, debriefOf } from './record/debrief.ts';
import { decisions } from './sections/decisions.ts';
import { evidence } from './sections/evidence.ts';
import { graph } from './sections/graph.ts';
import { lineOfPlay } from './sections/line.ts';
import { moments } from './sections/moments.ts';
import { opening } from './sections/opening.ts';
import { predictions } from './sections/predictions.ts';
import { repeat } from './sections/repeat.ts';
import { pageOf } from './shell.ts';

/** Writes the debrief of a played game as one page of HTML that needs nothing else; the same game gives the same bytes. */
export async function debriefPage(game: DebriefedGame): Promise<string> {
  const debrief = debriefOf(game);
  const { scenario } = debrief.model;
  const scored = predictions(debrief);
  const hasMoves = debrief.moves.length > 0;
  const sections: readonly (readonly [string, string, Html])[] = [
    ['graph', 'The odds, move by move', await graph(debrief)],
    ['band', 'How far the odds hold', await howFar(debrief)],
    ['moments', 'Turning points', hasMoves ? moments(debrief) : NONE],
    ['line', 'The line of play', hasMoves ? lineOfPlay(debrief) : NONE],
    ['decisions', 'Decisions and alternatives', debrief.decisions.length > 0 ? await decisions(debrief) : NONE],
    ['predictions', 'Predictions and scores', scored],
    ['evidence', 'Facts and assumptions', evidence(debrief)],
    ['repeat', 'How to repeat it', repeat(debrief)],
  ];
  return pageOf({
    kind: 'debrief',
    title: `${scenario.title}: debrief`,
    version: game.version,
    skip: 'Skip to the debrief',
    header: opening(debrief),
    sections: sections.filter(([, , section]) => section !== NONE),
    footer: noticeOf(debrief.model),
  });
}

import { noticeOf } from '../tell/notice.ts';
import { type Html, html, NONE, Html as Piece } from './html.ts';
import { type DebriefedGame, debriefOf } from './record/debrief.ts';
import { decisions } from './sections/decisions.ts';
import { evidence } from './sections/evidence.ts';
import { graph } from './sections/graph.ts';
import { lineOfPlay } from './sections/line.ts';
import { moments } from './sections/moments.ts';
import { opening } from './sections/opening.ts';
import { predictions } from './sections/predictions.ts';
import { repeat } from './sections/repeat.ts';
import { STYLE } from './style.ts';

/** Nothing is fetched and nothing runs, whatever a scenario or a note holds: the browser itself is told so. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes the debrief of a played game as one page of HTML that needs nothing else; the same game gives the same bytes. */
export async function debriefPage(game: DebriefedGame): Promise<string> {
  const debrief = debriefOf(game);
  const { scenario } = debrief.model;
  const scored = predictions(debrief);
  const hasMoves = debrief.moves.length > 0;
  const sections: readonly (readonly [string, string, Html])[] = [
    ['graph', 'The odds, move by move', await graph(debrief)],
    ['moments', 'Turning points', hasMoves ? moments(debrief) : NONE],
    ['line', 'The line of play', hasMoves ? lineOfPlay(debrief) : NONE],
    ['decisions', 'Decisions and alternatives', debrief.decisions.length > 0 ? await decisions(debrief) : NONE],
    ['predictions', 'Predictions and scores', scored],
    ['evidence', 'Facts and assumptions', evidence(debrief)],
    ['repeat', 'How to repeat it', repeat(debrief)],
  ];
  const there = sections.filter(([, , section]) => section !== NONE);
  const contents = there.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Piece(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Parley ${game.version}">
<title>${scenario.title}: debrief</title>
<link rel="icon" href="data:,">
<style>${new Piece(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the debrief</a>
${opening(debrief)}
<nav aria-label="Contents"><ul>${contents}</ul></nav>
<main id="main">
${there.map(([, , section]) => section)}
</main>
<footer><p>${noticeOf(debrief.model)}</p></footer>
</body>
</html>
`;
  return page.text;
}

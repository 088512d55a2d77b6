import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { cited } from '../../../words/quote.ts';
import { conductText } from '../../tell/conduct.ts';
import { numbersSet } from '../../tell/evidence/numbers.ts';
import { cutList, leftLines } from '../../tell/most.ts';
import { noticeOf } from '../../tell/notice.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import type { PlayedLine } from '../record/lines.ts';
import { oddsText } from '../words.ts';

/** The title, the notice, how it ended, what was set, who played, and which line of which game this is. */
export function opening(debrief: Debrief): Html {
  const { model, from, odds } = debrief;
  const { scenario } = model;
  const start = odds[0];
  return html`<header>
<p class="kind">Debrief of a game played with Parley</p>
<h1>${scenario.title}</h1>
<p class="notice"><strong>${noticeOf(model)}</strong> The odds are exact for those; nothing was sampled.</p>
${scenario.says === undefined ? NONE : html`<p>${scenario.says}</p>`}
<dl class="summary">
${row('How it came out', outcome(debrief))}
${row('Who played', html`${from.played}`)}
${start ? row('Odds at the start', html`${oddsText(scenario, start)}`) : NONE}
${row('Settings', settings(debrief))}
${lines(debrief)}
</dl>
<p class="aside">What the odds take for granted of play to come: ${conductText(model)}</p>
</header>`;
}

const row = (term: string, description: Html) => html`<div><dt>${term}</dt><dd>${description}</dd></div>\n`;

function outcome({ model, positions, moves }: Debrief): Html {
  const { ending: reached } = at(positions, moves.length, 'position');
  const length = counted(moves.length, 'move');
  const round = moves.at(-1)?.told.round ?? 1;
  if (reached === null)
    return html`No ending yet: play stopped after ${length}, in round ${round} of ${model.horizon}.`;
  const ending = endingAt(model.scenario, reached);
  return html`<strong>${ending.title}</strong>, after ${length}, in round ${round} of ${model.horizon}. ${ending.says}`;
}

function settings({ model }: Debrief): Html {
  const set = numbersSet(model);
  if (set.length === 0) return html`No settings: everything is as the scenario has it.`;
  return html`<ul>${set.map(({ what, value }) => html`<li>${what}: ${value}</li>`)}</ul>`;
}

function lines({ lines: all, line }: Debrief): Html {
  if (all.length === 1) return line.name === '' ? NONE : row('Name of the line', html`${line.name}`);
  const { shown, left } = cutList(
    all.filter(one => one !== line),
    false,
  );
  const others = [
    ...shown.map(one => html`<li>${lineText(one)}</li>`),
    ...leftLines(left, { whole: 'the board lists them' }).map(text => html`<li>${text}</li>`),
  ];
  const told = `This page tells ${lineText(line)}`;
  return row('Lines of play', html`${told}. The game has others, which <code>--branch</code> tells:<ul>${others}</ul>`);
}

function lineText({ number, name, moves, ending, parting }: PlayedLine): string {
  const called = name === '' ? `line ${number}` : `line ${number}, ${cited(name)}`;
  const parts = parting === '' ? '' : `; it parts in ${parting}`;
  return `${called}: ${counted(moves, 'move')}, ${ending === '' ? 'no ending yet' : ending}${parts}`;
}

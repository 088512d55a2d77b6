import type { Alternative } from '../../../analysis/why/why.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { capital } from '../../../words/capital.ts';
import { signedPayoff } from '../../../words/numbers/payoff.ts';
import { cited } from '../../../words/quote.ts';
import { partsText } from '../../answers/why.ts';
import { shiftsText } from '../../tell/marks/shifts.ts';
import { nodeText } from '../../tell/move.ts';
import { payoffDecimalsOf } from '../../tell/reasons/decimals.ts';
import { choiceChart } from '../charts/choice-chart.ts';
import { draw } from '../charts/draw.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief, Decision } from '../record/debrief.ts';
import { differencesText, percent } from '../words.ts';
import { markOf, numberOf } from './moves.ts';
import { folded, table } from './tables.ts';

/** What each party could have done at each of its choices, and what it would have expected of it. */
export async function decisions(debrief: Debrief): Promise<Html> {
  const articles: Html[] = [];
  for (const decision of debrief.decisions) articles.push(await article(debrief, decision));
  const { choices } = debrief;
  const which =
    articles.length < choices
      ? ` Of the ${choices} choices of this line, these ${articles.length} moved the odds most.`
      : '';
  return html`<section aria-labelledby="decisions"><h2 id="decisions">Decisions and alternatives</h2>
<p>The bars say how likely the party’s policy was to choose each action that was open to it; ▶ marks the one that was played. What a party expects of an action is in units of its own payoff, as far as it looks ahead, and named by what it is made of: the more it expects, the likelier the choice.${which}</p>
${articles}</section>`;
}

async function article({ model: { scenario } }: Debrief, decision: Decision): Promise<Html> {
  const { move, reasons } = decision;
  const { told, judged } = move;
  const id = `decision-${judged.turn + 1}`;
  const open = reasons.open.map((one): Choice => {
    return { ...one, title: actionAt(scenario, one.action).title, isChosen: one.action === judged.move.action };
  });
  const bars = open.map(({ title, probability, isChosen }) => {
    return `${title} ${percent(probability)}${isChosen ? ', which was played' : ''}`;
  });
  const picture = await draw(choiceChart(open), {
    id: `bars-${judged.turn + 1}`,
    title: `How likely ${told.mover} was to choose each action`,
    says: `${bars.join('; ')}.`,
  });
  return html`<article aria-labelledby="${id}"><h3 id="${id}">${capital(nodeText(told))}${markOf(move)} <span class="when">${numberOf(move)}</span></h3>
<div class="choice"><div>${picture}</div><div>${inWords(scenario, decision, open)}</div></div>
${folded('Every open action as a table', tableOf(scenario, decision, open))}
</article>\n`;
}

interface Choice extends Alternative {
  readonly title: string;
  readonly isChosen: boolean;
}

/** The action that was played, the likeliest one and the one of which most was expected, each where it is another. */
function inWords(scenario: Scenario, { move, mostExpected }: Decision, open: readonly Choice[]): Html {
  const { told, judged } = move;
  const played = open.find(({ isChosen }) => isChosen);
  const most = open.find(({ action }) => action === mostExpected);
  const likeliest = open[0];
  if (!played || !most || !likeliest) return NONE;
  const decimals = payoffDecimalsOf({ open });
  const about = (what: string, one: Choice) =>
    html`<p><b>${what}</b>: ${cited(one.title)}, ${percent(one.probability)} likely. ${told.mover} expected ${signedPayoff(one.expected, decimals)} of it: ${partsText(scenario, one, decimals)}.</p>\n`;
  const moved = shiftsText(scenario, judged.before, judged.chosen, 1);
  return html`${about('Played', played)}${likeliest === played ? NONE : about('Likeliest', likeliest)}${most === played || most === likeliest ? NONE : about('Most expected of', most)}
${open.length === 1 ? html`<p>Nothing else was open.</p>` : NONE}
<p>What the choice did to the odds, in points: ${moved === '' ? 'nothing by half a point or more' : moved}.</p>`;
}

function tableOf(scenario: Scenario, { move, reasons }: Decision, open: readonly Choice[]): Html {
  const decimals = payoffDecimalsOf(reasons);
  const rows = open.map(one => ({
    head: one.isChosen ? html`▶ ${one.title} (played)` : html`${one.title}`,
    cells: [
      html`${percent(one.probability)}`,
      html`${signedPayoff(one.expected, decimals)}`,
      html`${partsText(scenario, one, decimals)}`,
      html`${differencesText(scenario, reasons.odds, one.odds) || 'as they are'}`,
    ],
  }));
  const heads = ['Action', 'Likely', 'Expected', 'Made of', 'Odds, in points'];
  return table(`What ${move.told.mover} could choose in round ${move.told.round}, ${numberOf(move)}`, heads, rows);
}

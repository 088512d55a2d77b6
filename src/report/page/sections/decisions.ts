import type { Alternative } from '../../../analysis/why/why.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { capital } from '../../../words/capital.ts';
import { signedPayoff } from '../../../words/numbers/payoff.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import { cited } from '../../../words/quote.ts';
import { partsText, togetherLikely } from '../../answers/why.ts';
import { shiftsText } from '../../tell/marks/shifts.ts';
import { cutList } from '../../tell/most.ts';
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
  const { shown, left } = toldOf(open, decision);
  const others = left.length === 0 ? [] : [othersOf(left)];
  const bars = [...shown, ...others].map(({ title, probability, isChosen }) => {
    return `${title} ${percent(probability)}${isChosen ? ', which was played' : ''}`;
  });
  const picture = await draw(choiceChart([...shown, ...others]), {
    id: `bars-${judged.turn + 1}`,
    title: `How likely ${told.mover} was to choose each action`,
    says: `${bars.join('; ')}.`,
  });
  const folding = left.length === 0 ? 'Every open action as a table' : 'The same actions as a table';
  return html`<article aria-labelledby="${id}"><h3 id="${id}">${capital(nodeText(told))}${markOf(move)} <span class="when">${numberOf(move)}</span></h3>
<div class="choice"><div>${picture}</div><div>${inWords(scenario, decision, open)}</div></div>
${folded(folding, tableOf(scenario, decision, { shown, left }))}
</article>\n`;
}

interface Choice extends Alternative {
  readonly title: string;
  readonly isChosen: boolean;
}

/** The open actions that a decision is told by. */
interface ToldChoices {
  readonly shown: readonly Choice[];
  readonly left: readonly Choice[];
}

/** Of very many the likeliest are told, and those that the words beside them name. */
function toldOf(open: readonly Choice[], { mostExpected }: Decision): ToldChoices {
  const likeliest = new Set(cutList(open, false).shown);
  const isTold = (one: Choice) => likeliest.has(one) || one.isChosen || one.action === mostExpected;
  return { shown: open.filter(isTold), left: open.filter(one => !isTold(one)) };
}

/** Those that are not told by themselves, as one bar. */
function othersOf(left: readonly Choice[]) {
  return { title: `${grouped(left.length)} others together`, probability: togetherLikely(left), isChosen: false };
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

function tableOf(scenario: Scenario, { move, reasons }: Decision, { shown, left }: ToldChoices): Html {
  const decimals = payoffDecimalsOf(reasons);
  const rows = shown.map(one => ({
    head: one.isChosen ? html`▶ ${one.title} (played)` : html`${one.title}`,
    cells: [
      html`${percent(one.probability)}`,
      html`${signedPayoff(one.expected, decimals)}`,
      html`${partsText(scenario, one, decimals)}`,
      html`${differencesText(scenario, reasons.odds, one.odds) || 'as they are'}`,
    ],
  }));
  const heads = ['Action', 'Likely', 'Expected', 'Made of', 'Odds, in points'];
  const others = left.length === 0 ? [] : [othersRow(left)];
  const caption = `What ${move.told.mover} could choose in round ${move.told.round}, ${numberOf(move)}`;
  return table(caption, heads, [...rows, ...others]);
}

function othersRow(left: readonly Choice[]) {
  const { title, probability } = othersOf(left);
  const told = html`–`;
  return { head: html`${title}`, cells: [html`${percent(probability)}`, told, told, told] };
}

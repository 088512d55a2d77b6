import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { grouped } from '../../../words/numbers/plural.ts';
import { percentText, percentTexts } from '../../../words/percents.ts';
import { draw } from '../charts/draw.ts';
import { oddsChart } from '../charts/odds-chart.ts';
import { SIZES } from '../charts/odds-scales.ts';
import { type Html, html, NONE } from '../html.ts';
import type { Debrief } from '../record/debrief.ts';
import { drawnEndings } from '../record/drawn-endings.ts';
import { differencesText, oddsText } from '../words.ts';
import { folded, table } from './tables.ts';

/** The odds of each ending after every move, as a picture, in words and as a table. */
export async function graph(debrief: Debrief): Promise<Html> {
  const says = graphSays(debrief);
  const pictures: Html[] = [];
  for (const size of SIZES) {
    const alt = { id: `graph-${size.name}`, title: 'Odds of each ending after every move', says };
    pictures.push(html`<div class="${size.name}">${await draw(oddsChart(debrief, size), alt)}</div>`);
  }
  return html`<section aria-labelledby="graph"><h2 id="graph">The odds, move by move</h2>
<figure>${pictures}
<figcaption>${linesText(debrief)} ${debrief.moments.length === 0 ? NONE : html`Dotted uprights with a number are the <a href="#moments">turning points</a>. `}${rungsText(debrief)}</figcaption></figure>
${folded('The same numbers as a table', numbers(debrief))}
</section>`;
}

function linesText(debrief: Debrief): string {
  const { drawn, others } = drawnEndings(debrief);
  const line = 'Each line is one ending, named at its right end with its odds there;';
  if (others === 0) return `${line} all lines together make 100% at every move.`;
  return `${line} of ${grouped(drawn.length + others)} endings these ${drawn.length} were likeliest at some move, and the others make up what is left of 100%.`;
}

/** Says what the lower graph is, and which rungs its first, highest and last are. */
function rungsText({ rungs, model: { scenario } }: Debrief): string {
  const { title, rungs: known } = scenario.ladder;
  const [first, last, top] = [at(rungs, 0, 'rung'), at(rungs, rungs.length - 1, 'rung'), Math.max(...rungs)];
  if (top === 0) return '';
  const named = (rung: number) => {
    const name = known.find(one => one.rung === rung)?.title ?? '';
    return name === '' ? `${rung}` : `${rung} (${name})`;
  };
  return `Beneath, on the same moves, is the rung of the ladder on which things stood${title === '' ? '' : ` (${title})`}: ${named(first)} at the start, ${named(top)} at its highest, ${named(last)} at the end.`;
}

function graphSays(debrief: Debrief): string {
  const { model, odds, moments } = debrief;
  const { scenario } = model;
  const [first, last] = [odds[0], odds.at(-1)];
  if (!first || !last) return '';
  const turned = moments.map(({ number, judged }) => {
    const changes = differencesText(scenario, judged.before, judged.after);
    return `Turning point ${number}, at move ${judged.turn + 1}: ${changes || 'no ending by half a point'}.`;
  });
  return [
    `At the start: ${oddsText(scenario, first)}.`,
    `After the last move, ${odds.length - 1}: ${oddsText(scenario, last)}.`,
    ...(turned.length > 0 ? ['Changes in points at the turning points.'] : []),
    ...turned,
    rungsText(debrief),
  ].join(' ');
}

function numbers(debrief: Debrief): Html {
  const { model, odds, rungs, moves } = debrief;
  const { drawn, others } = drawnEndings(debrief);
  const hasRungs = Math.max(...rungs) > 0;
  const titles = drawn.map(ending => endingAt(model.scenario, ending).title);
  const rest = others === 0 ? [] : [`${grouped(others)} others`];
  const heads = ['After move', 'Round', 'Who', ...titles, ...rest, ...(hasRungs ? ['Rung'] : [])];
  const rows = odds.map((then, turn) => {
    const told = moves[turn - 1]?.told;
    const rung = hasRungs ? [at(rungs, turn, 'rung')] : [];
    const percents = percentTexts(then, 1);
    const known = drawn.map(ending => at(percents, ending, 'percentage'));
    const left =
      others === 0 ? [] : [percentText(1 - drawn.reduce((sum, ending) => sum + at(then, ending, 'ending'), 0), 1)];
    const cells = [told?.round ?? '–', told?.mover ?? 'the start', ...known, ...left, ...rung];
    return { head: html`${turn}`, cells: cells.map(cell => html`${cell}`) };
  });
  return table(`Odds of each ending after every move${hasRungs ? ', and the rung of the ladder' : ''}`, heads, rows);
}

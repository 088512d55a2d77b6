import type { JudgedMove } from '../../../analysis/why/judge-line.ts';
import { at } from '../../../num/at.ts';
import { thresholdsText } from '../../../report/tell/marks/mark-names.ts';
import { nodeText } from '../../../report/tell/move.ts';
import { actionAt } from '../../../scenario/part-at.ts';
import { capital } from '../../../words/capital.ts';
import { percentTexts, spokenPercent } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { widest } from '../../../words/table.ts';
import { type MarkText, markText } from '../../kit/marks/mark-text.ts';
import { sentencesOf } from '../../kit/marks/sentences.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import { type PartItem, paragraph } from '../../kit/parts/part.ts';
import { type Column, cell, table } from '../../kit/parts/table.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { courseOf, type ShownMove } from './shown-move.ts';

/** So many moves of what would follow are told; the rest is in the ending. */
const FOLLOWING = 9;

/** Returns what there is to say of a move, an item each: what it was, why it is marked, the odds, the better line. */
export function moveItems(scene: Scene, shown: ShownMove, isOn: boolean, width: number): readonly PartItem[] {
  const { model } = scene;
  const { marked } = shown;
  const head = headItem(shown, isOn && marked ? markText(model, marked) : []);
  if (!isOn) return [head, block('The odds are off: a shows them, and what the move did to them.')];
  if (!marked) return [head, block(scene.fault?.what ?? '…')];
  const [verdict = '', ...more] = sentencesOf(model, marked);
  return [
    head,
    ...[verdict, shown.preferenceChange, ...more].filter(Boolean).map(sentence => block(sentence)),
    oddsItem(scene, marked.judged, width),
    ...courseItems(scene, shown),
    block(`${thresholdsText(scene.thresholds)} Start Parley with --thresholds to mark by others.`),
  ];
}

function headItem({ move: { told } }: ShownMove, marks: readonly MarkText[]): PartItem {
  const title = capital(nodeText(told));
  const said = [`${title}.`, told.says, ...marks.map(mark => mark.said)].filter(Boolean).join(' ');
  const lines = [title, ...marks.map(({ shown }) => shown)].join(' · ');
  return {
    parts: [paragraph(lines, { indent: 1, tone: 'strong', said }), paragraph(told.says, { indent: 3, said: '' })],
  };
}

function block(text: string): PartItem {
  return { parts: [paragraph(text, { indent: 1 })] };
}

/** The odds before the move, once it was chosen, and once chance had drawn what came of it. */
function oddsItem({ model: { scenario } }: Scene, { before, chosen, after }: JudgedMove, width: number): PartItem {
  const percents = [before, chosen, after].map(odds => percentTexts(odds));
  const names = Math.min(width - 40, widest(scenario.endings.map(({ short }) => short)));
  const figure: Column = { width: 9, align: 'right' };
  const columns: readonly Column[] = [{ width: 3 }, { width: names }, figure, figure, figure];
  const heads = ['', '', 'before', 'choice', 'after'].map(text => cell(text, 'faint'));
  const rows = scenario.endings.map(({ short }, i) => {
    const texts = percents.map(each => at(each, i, 'percent'));
    const [was, then, is] = texts.map(spokenPercent);
    return {
      cells: [cell(` ${fillOf(i)} `, toneOf(i)), cell(short), ...texts.map(text => cell(text))],
      said: `${short}: ${was} before, ${then} with the choice, ${is} after chance.`,
    };
  });
  return { parts: [table(columns, [{ cells: heads, said: 'The odds:' }, ...rows])] };
}

function courseItems(scene: Scene, shown: ShownMove): readonly PartItem[] {
  if (shown.better === undefined) return [];
  const title = actionAt(scene.model.scenario, shown.better).title;
  const course = courseOf(scene, shown);
  const head = `Instead ${cited(title)}; then, the likeliest turn by turn (one line of very many):`;
  if (!course) return [block(`${head} …`)];
  const told = course.moves.slice(0, FOLLOWING).map(({ round, mover, title: what }) => `${round} ${mover}: ${what}`);
  const left = course.moves.length - told.length;
  const end = `${left > 0 ? `… ${left} more, ` : ''}then it ends: ${course.ending}.`;
  return [block(head), ...[...told, end].map(line => block(`  ${line}`))];
}

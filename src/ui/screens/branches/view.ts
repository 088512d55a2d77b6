import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { NodeId } from '../../../play/timeline.ts';
import type { TreeRow } from '../../../report/tell/branches/tree.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { percentTexts } from '../../../words/percents.ts';
import { toRight } from '../../../words/table.ts';
import { cut, fill, widthOf, wrap } from '../../../words/width.ts';
import { drawn, type PartItem } from '../../kit/parts/part.ts';
import { type Row, row, rowWidth, type Span, span } from '../../kit/rows/row.ts';
import { saidOf } from './said.ts';
import { likeliestTwo, type Tree } from './tree.ts';

/** From this width on a row has room for two endings. */
const FOR_TWO = 79;
/** The names of endings are cut to so many columns. */
const NAME = 14;
/** " 31%", " >99%" */
const PERCENT = 5;
const GAP = 2;

/** Returns the lines of the tree, one item a row. */
export function treeItems(tree: Tree, width: number): readonly PartItem[] {
  return tree.rows.map((_, i) => drawn(treeRows(tree, i, width)));
}

function treeRows(tree: Tree, i: number, width: number): readonly Row[] {
  const shown = tree.rows[i];
  if (!shown) return [];
  const isCursor = i === tree.cursor;
  const odds = tree.odds?.[i];
  const right = rightOf(tree, shown, odds, width);
  const room = width - rightWidth(tree, width);
  const guides = guidesOf(shown, room);
  const indent = 1 + widthOf(guides);
  const text = textOf(shown);
  const ends = endsOf(shown, tree.marked);
  const [first = '', ...more] = isCursor
    ? wrap(`${text}${ends}`, room - indent - GAP)
    : [cut(text, room - indent - GAP - widthOf(ends)) + ends];
  const tone = shown.isHere ? 'here' : isCursor ? 'cursor' : shown.isPlayed ? 'plain' : 'faint';
  const head = [span(isCursor ? '›' : ' ', 'cursor'), span(guides, 'faint'), span(first, tone)];
  const gap = room - rowWidth(row(head));
  const spans: Span[] = Number.isFinite(gap) ? [...head, span(' '.repeat(Math.max(0, gap))), ...right] : head;
  // What hangs on the stroke above goes on below.
  const below = guides.replace('├─ ', '│  ');
  const under = (line: string, as: Span['tone']) => row([span(` ${below}  `, 'faint'), span(line, as)], '');
  return [
    row(spans, saidOf(tree, i)),
    ...more.map(line => under(line, tone)),
    ...(isCursor ? noteLines(shown, width - indent - 4).map(line => under(line, 'plain')) : []),
    ...(isCursor && odds && shown.ending === null && endingsShown(tree.model, width) === 1
      ? [under(twoText(tree.model, odds), 'faint')]
      : []),
  ];
}

/** Where lines part very often the guides keep their last columns. */
function guidesOf({ guides }: TreeRow, room: number): string {
  const most = Math.max(6, Math.floor(room / 3));
  return widthOf(guides) <= most ? guides : `…${guides.slice(-(most - 1))}`;
}

function textOf({ told, skipped, name, note }: TreeRow): string {
  const move = told ? `${told.round} ${told.mover}: ${told.title}` : 'The start';
  const before = skipped > 0 ? '… ' : '';
  return `${before}${name === '' ? '' : `“${name}” `}${move}${note === '' ? '' : ' ¶'}`;
}

function endsOf({ node, isEnd, ending, isHere }: TreeRow, marked: NodeId | null): string {
  const open = isEnd && ending === null ? ' · open' : '';
  return `${open}${node === marked ? ' · marked' : ''}${isHere ? ' ◀ here' : ''}`;
}

/** Lines that were typed as such stay lines. */
function noteLines({ note }: TreeRow, width: number): readonly string[] {
  if (note === '') return [];
  return note.split('\n').flatMap((line, i) => wrap(`${i === 0 ? '¶ ' : ''}${line}`, width));
}

function nameWidth({ scenario }: Model): number {
  return Math.min(NAME, Math.max(...scenario.endings.map(({ short }) => widthOf(short))));
}

/** The columns at the right: for the odds, or for how play ended. */
function rightWidth({ model, hasOdds, rows }: Tree, width: number): number {
  if (!Number.isFinite(width)) return 0;
  const ended = rows.map(({ ending }) => (ending === null ? 0 : widthOf(endedText(model, ending))));
  const cells = endingsShown(model, width);
  const odds = hasOdds ? cells * (nameWidth(model) + PERCENT) + (cells - 1) * GAP : 0;
  return Math.min(Math.floor(width / 2), Math.max(odds, ...ended)) + 1;
}

/** Two endings of a row where they leave half of it to the move. */
function endingsShown(model: Model, width: number): number {
  return width < FOR_TWO || 2 * (nameWidth(model) + PERCENT) + GAP > width / 2 ? 1 : 2;
}

function endedText({ scenario }: Model, ending: number): string {
  return `= ${endingAt(scenario, ending).title}`;
}

function rightOf(tree: Tree, { ending }: TreeRow, odds: Odds | undefined, width: number): readonly Span[] {
  const { model, hasOdds } = tree;
  if (ending !== null) return [span(cut(endedText(model, ending), rightWidth(tree, width) - 1), 'strong')];
  if (!odds) return hasOdds ? [span('…', 'faint')] : [];
  const percents = percentTexts(odds);
  return likeliestTwo(odds)
    .slice(0, endingsShown(model, width))
    .flatMap((likely, i) => [
      span(i === 0 ? '' : ' '.repeat(GAP)),
      span(fill(endingAt(model.scenario, likely).short, nameWidth(model))),
      span(toRight(at(percents, likely, 'percent'), PERCENT), 'strong'),
    ]);
}

function twoText({ scenario }: Model, odds: Odds): string {
  const percents = percentTexts(odds);
  return likeliestTwo(odds)
    .map(ending => `${endingAt(scenario, ending).short} ${at(percents, ending, 'percent')}`)
    .join(' · ');
}

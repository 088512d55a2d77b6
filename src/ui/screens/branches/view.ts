import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { NodeId } from '../../../play/timeline.ts';
import type { TreeRow } from '../../../report/tell/branches/tree.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import type { Odds } from '../../../solve/odds.ts';
import { percentTexts } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { cut, widthOf } from '../../../words/width.ts';
import { type Part, type PartItem, paragraph } from '../../kit/parts/part.ts';
import { type Column, cell, type RowPiece, tableLine } from '../../kit/parts/table.ts';
import { span } from '../../kit/rows/row.ts';
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
  return tree.rows.map((shown, i) => {
    const isCursor = i === tree.cursor;
    const odds = tree.odds?.[i];
    const guides = guidesOf(shown, width - rightWidth(tree, width));
    return {
      parts: [
        branchLine({ tree, shown, odds, isCursor, guides }, saidOf(tree, shown, i), width),
        ...(isCursor ? partsUnder(tree, shown, odds, guides, width) : []),
      ],
    };
  });
}

interface Branch {
  readonly tree: Tree;
  readonly shown: TreeRow;
  readonly odds: Odds | undefined;
  readonly isCursor: boolean;
  /** What is drawn before it. */
  readonly guides: string;
}

function branchLine({ tree, shown, odds, isCursor, guides }: Branch, said: string, width: number): Part {
  const right = rightOf(tree, shown, odds, width);
  const indent = 1 + widthOf(guides);
  const room = width - rightWidth(tree, width) - indent - GAP;
  const columns: readonly Column[] = [{ width: 1 }, { width: 'own' }, { width: room }, ...right.columns];
  const tone = shown.isHere ? 'here' : isCursor ? 'cursor' : shown.isPlayed ? 'plain' : 'faint';
  const cells = [
    cell(isCursor ? '›' : '', 'cursor'),
    cell(guides, 'faint', { below: below(guides) }),
    cell(`${textOf(shown)}${endsOf(shown, tree.marked)}`, tone, { goesOn: true }),
    ...right.cells,
  ];
  return tableLine(columns, cells, said);
}

/** What hangs on the stroke above goes on below. */
const below = (guides: string) => `${guides.replace('├─ ', '│  ')}  `;

/** Under the row of the cursor stand its note, and the second ending where the row has room for one. */
function partsUnder(
  tree: Tree,
  { note, ending }: TreeRow,
  odds: Odds | undefined,
  guides: string,
  width: number,
): readonly Part[] {
  const rail = span(` ${below(guides)}`, 'faint');
  const setting = { lead: [rail], below: rail, keepsLines: true, said: '' };
  const written = note === '' ? [] : [paragraph(`¶ ${note}`, setting)];
  if (!odds || ending !== null || endingsShown(tree.model, width) > 1) return written;
  const two = tableLine(
    [{ width: 'own' }, { width: 'own' }],
    [cell(rail.text, 'faint'), cell(twoText(tree.model, odds), 'faint')],
    '',
  );
  return [...written, two];
}

/** Where lines part very often the guides keep their last columns. */
function guidesOf({ guides }: TreeRow, room: number): string {
  const most = Math.max(6, Math.floor(room / 3));
  return widthOf(guides) <= most ? guides : `…${guides.slice(-(most - 1))}`;
}

function textOf({ told, skipped, name, note }: TreeRow): string {
  const move = told ? `${told.round} ${told.mover}: ${told.title}` : 'The start';
  const before = skipped > 0 ? '… ' : '';
  return `${before}${name === '' ? '' : `${cited(name)} `}${move}${note === '' ? '' : ' ¶'}`;
}

function endsOf({ node, isEnd, ending, isHere }: TreeRow, marked: NodeId | null): string {
  const open = isEnd && ending === null ? ' · open' : '';
  return `${open}${node === marked ? ' · marked' : ''}${isHere ? ' ◀ here' : ''}`;
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

/** Returns what stands at the right of a row: how play ended there, or the likeliest endings. */
function rightOf(tree: Tree, { ending }: TreeRow, odds: Odds | undefined, width: number): RowPiece {
  const { model, hasOdds } = tree;
  const after: Column = { width: 'own', gap: GAP };
  if (ending !== null) {
    const text = cut(endedText(model, ending), rightWidth(tree, width) - 1);
    return { columns: [after], cells: [cell(text, 'strong')] };
  }
  if (!odds) return { columns: [after], cells: [cell(hasOdds ? '…' : '', 'faint')] };
  const percents = percentTexts(odds);
  const likeliest = likeliestTwo(odds).slice(0, endingsShown(model, width));
  return {
    columns: likeliest.flatMap(() => [
      { width: nameWidth(model), gap: GAP },
      { width: PERCENT, align: 'right' },
    ]),
    cells: likeliest.flatMap(each => [
      cell(endingAt(model.scenario, each).short),
      cell(at(percents, each, 'percent'), 'strong'),
    ]),
  };
}

function twoText({ scenario }: Model, odds: Odds): string {
  const percents = percentTexts(odds);
  return likeliestTwo(odds)
    .map(ending => `${endingAt(scenario, ending).short} ${at(percents, ending, 'percent')}`)
    .join(' · ');
}

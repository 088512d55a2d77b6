import { at } from '../../../num/at.ts';
import { toRight } from '../../../words/table.ts';
import { cut, fill, widthOf, wrap } from '../../../words/width.ts';
import { type Row, row, type Span, span } from '../rows/row.ts';
import { shareBar } from './share-bar.ts';
import type { Cell, CellRow, Column, Table, TextCell } from './table.ts';

/** Returns the lines of a table in so many columns, what is said of a row with its first. */
export function tableRows({ columns, rows }: Table, width: number): readonly Row[] {
  return rows.flatMap(each => linesOf(columns, each, width));
}

function linesOf(columns: readonly Column[], { cells, said }: CellRow, width: number): readonly Row[] {
  const widths = widthsOf(columns, cells, width);
  const texts = cells.map((each, i) => textsOf(each, at(columns, i, 'column'), at(widths, i, 'column')));
  const lines = Math.max(...texts.map(({ length }) => length));
  return Array.from({ length: lines }, (_, line) => {
    const spans = cells.flatMap((each, i) => {
      const column = at(columns, i, 'column');
      return cellSpans(each, column, at(widths, i, 'column'), at(texts, i, 'cell')[line] ?? '', line);
    });
    return row(withoutEnd(spans), line === 0 ? said : '');
  });
}

function widthsOf(columns: readonly Column[], cells: readonly Cell[], width: number): readonly number[] {
  const taken = columns.map((column, i) => {
    const own = ownWidth(at(cells, i, 'cell'));
    if (column.width === 'own') return own === 0 ? 0 : own + gapOf(column);
    return column.width === 'rest' ? gapOf(column) : column.width + gapOf(column);
  });
  const rest = Math.max(0, width - taken.reduce((sum, each) => sum + each, 0));
  return columns.map((column, i) => {
    if (column.width === 'own') return ownWidth(at(cells, i, 'cell'));
    return column.width === 'rest' ? rest : column.width;
  });
}

const gapOf = ({ gap }: Column) => gap ?? 0;
const ownWidth = (each: Cell) => (each.kind === 'text' ? widthOf(each.text) + afterWidth(each) : 0);
const afterWidth = ({ after }: TextCell) => (after ? widthOf(after.text) : 0);

/** Blanks at the end are no content: a line that has them is not too wide. */
function withoutEnd(spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (!last) return spans;
  const text = last.text.trimEnd();
  return text === '' ? withoutEnd(spans.slice(0, -1)) : [...spans.slice(0, -1), { ...last, text }];
}

/** A text may go on over several lines; what stands at the right is mostly a number, and is never cut. */
function textsOf(each: Cell, { align }: Column, width: number): readonly string[] {
  if (each.kind === 'bar') return [shareBar(each.share, width, each.fill)];
  if (align === 'right') return [toRight(each.text, width)];
  const room = width - afterWidth(each);
  return each.goesOn ? wrap(each.text, room) : [cut(each.text, room)];
}

function cellSpans(each: Cell, column: Column, width: number, text: string, line: number): readonly Span[] {
  if (line > 0 && each.kind === 'text' && each.below !== undefined) return [span(each.below, each.tone)];
  if (column.width === 'own' && ownWidth(each) === 0) return [];
  const gap = ' '.repeat(gapOf(column));
  if (line > 0 || each.kind === 'bar' || !each.after) return [span(`${gap}${fill(text, width)}`, each.tone)];
  return [span(`${gap}${text}`, each.tone), each.after, span(fill('', width - widthOf(text) - afterWidth(each)))];
}

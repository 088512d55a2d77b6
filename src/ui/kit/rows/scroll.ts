import { cutRow, type Row, row, rowWidth, span } from './row.ts';

/** Lines of a list with the item each belongs to. */
interface Item {
  readonly rows: readonly Row[];
}

/**
 * Returns the `height` lines of a list around the item under the cursor, with ↑ and ↓ at the right edge where there are
 * more. An item taller than that is shown from its first line, and with a cursor past the last item the end.
 */
export function scrolled(items: readonly Item[], cursor: number, width: number, height: number): readonly Row[] {
  const rows = items.flatMap(item => item.rows);
  if (rows.length <= height) return rows;
  const first = items.slice(0, Math.max(0, cursor)).reduce((sum, item) => sum + item.rows.length, 0);
  const tall = Math.min(items[cursor]?.rows.length ?? 0, height);
  const centred = Math.round(first + tall / 2 - height / 2);
  const from = Math.max(0, Math.min(centred, first, rows.length - height));
  const shown = rows.slice(from, from + height);
  return shown.map((line, i) => {
    if (i === 0 && from > 0) return marked(line, '↑', width);
    return i === height - 1 && from + height < rows.length ? marked(line, '↓', width) : line;
  });
}

/** Puts a mark at the right edge of a line, over what stands there. */
function marked(line: Row, mark: string, width: number): Row {
  const short = cutRow(line, width - 2);
  const gap = ' '.repeat(Math.max(1, width - 1 - rowWidth(short)));
  return row([...short.spans, span(gap), span(mark, 'strong')], line.said);
}

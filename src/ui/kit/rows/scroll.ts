import { cutRow, type Row, row, rowWidth, span } from './row.ts';

/** The columns at the right of a pane that no text takes: a blank, and the sign that a list goes on. */
export const SIGNS = 2;

/** How many lines of something stand above and below what is in sight. */
export interface Hidden {
  readonly above: number;
  readonly below: number;
}

export const ALL_SEEN: Hidden = { above: 0, below: 0 };

/** Where a list stands: its item under the cursor, and how many lines of that are scrolled away if it is too tall. */
export interface ScrollPlace {
  readonly item: number;
  readonly line: number;
}

/** The lines of a list that are in sight. */
export interface Scrolled {
  readonly rows: readonly Row[];
  /** What is out of sight of the item under the cursor; nothing of one that has room. */
  readonly hidden: Hidden;
  /** Returns whether the nth item begins in sight. */
  readonly isSeen: (nth: number) => boolean;
}

/** Lines of a list with the item each belongs to. */
interface Item {
  readonly rows: readonly Row[];
}

/**
 * Returns the `height` lines of a list around the item under the cursor, cut to `width` columns; beyond these are ↑ and ↓
 * where there are more. An item taller than `height` is shown from the line to which it is scrolled, and with a cursor past
 * the last item the end.
 */
export function scrolled(items: readonly Item[], place: ScrollPlace, width: number, height: number): Scrolled {
  const rows = items.flatMap(item => item.rows).map(line => cutRow(line, width));
  const starts = startsOf(items);
  if (rows.length <= height) return { rows, hidden: ALL_SEEN, isSeen: nth => nth in items };
  const first = starts[place.item] ?? rows.length;
  const own = items[place.item]?.rows.length ?? 0;
  const above = Math.max(0, Math.min(place.line, own - height));
  const centred = Math.round(first + Math.min(own, height) / 2 - height / 2);
  const from = own > height ? first + above : Math.max(0, Math.min(centred, first, rows.length - height));
  return {
    rows: rows.slice(from, from + height).map((line, i) => {
      const sign = `${i === 0 && from > 0 ? '↑' : ''}${i === height - 1 && from + height < rows.length ? '↓' : ''}`;
      return sign === '' ? line : signed(line, sign === '↑↓' ? '↕' : sign, width);
    }),
    hidden: { above, below: Math.max(0, own - height - above) },
    isSeen: nth => {
      const start = starts[nth];
      return start !== undefined && start >= from && start < from + height;
    },
  };
}

function startsOf(items: readonly Item[]): readonly number[] {
  let next = 0;
  return items.map(({ rows }) => {
    const start = next;
    next += rows.length;
    return start;
  });
}

/** Puts a sign beyond the columns of the text. */
function signed(line: Row, sign: string, width: number): Row {
  const gap = ' '.repeat(width + SIGNS - 1 - rowWidth(line));
  return row([...line.spans, span(gap), span(sign, 'strong')], line.said);
}

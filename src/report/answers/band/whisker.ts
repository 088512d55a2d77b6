/** From where to where a line reaches, and what is marked on it: shares of the whole width, from 0 to 1. */
interface Whisker {
  readonly low: number;
  readonly high: number;
  readonly mark: number;
  /** Where nothing changes; left out where the line is not one of changes. */
  readonly zero?: number;
}

/**
 * Draws a line from low to high on so many columns, with its mark on it or beside it: `   ├────●──┤`; and where nothing
 * changes, `┊`, which is `┼` on the line.
 */
export function whiskerText({ low, high, mark, zero }: Whisker, columns: number): string {
  const columnOf = (share: number) => Math.min(columns - 1, Math.max(0, Math.floor(share * columns)));
  const [from, to, on] = [columnOf(low), columnOf(high), columnOf(mark)];
  const none = zero === undefined ? -1 : columnOf(zero);
  const cells = Array.from({ length: Math.max(to, on, none) + 1 }, (_, column) => {
    if (column === on) return '●';
    if (column === none) return column < from || column > to ? '┊' : '┼';
    if (column < from || column > to) return ' ';
    if (column === from) return '├';
    return column === to ? '┤' : '─';
  });
  return cells.join('');
}

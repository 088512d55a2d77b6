/** From where to where a line reaches, and what is marked on it: shares of the whole width, from 0 to 1. */
interface Whisker {
  readonly low: number;
  readonly high: number;
  readonly mark: number;
}

/** Draws a line from low to high on so many columns, with its mark on it or beside it: `   ├────●──┤`. */
export function whiskerText({ low, high, mark }: Whisker, columns: number): string {
  const columnOf = (share: number) => Math.min(columns - 1, Math.max(0, Math.floor(share * columns)));
  const [from, to, on] = [columnOf(low), columnOf(high), columnOf(mark)];
  const cells = Array.from({ length: Math.max(to, on) + 1 }, (_, column) => {
    if (column === on) return '●';
    if (column < from || column > to) return ' ';
    if (column === from) return '├';
    return column === to ? '┤' : '─';
  });
  return cells.join('');
}

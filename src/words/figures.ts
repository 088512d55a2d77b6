/** Writes a probability. */
export const shareText = (x: number) => `${(100 * x).toFixed(1)}%`;
/** Writes a difference of probabilities in points. */
export const pointsText = (x: number) => signed(100 * x, number => number.toFixed(1));
const FEW = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MANY = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const numberText = (x: number) => (Math.abs(x) < 10_000 ? FEW : MANY).format(x);
/** Writes a count or a worth. */
export const countText = (x: number) => numberText(x).replace('-', '−');
/** Writes a difference of counts or worths. */
export const changeText = (x: number) => signed(x, numberText);

/** Writes a change with its sign; one that would be written as 0 has none. */
function signed(x: number, text: (size: number) => string): string {
  const size = text(Math.abs(x));
  if (!/[1-9]/.test(size)) return size;
  return `${x > 0 ? '+' : '−'}${size}`;
}

/** Writes a line of a table: the name takes 44 columns, each figure 12. */
export const row = (name: string, ...cells: readonly string[]) => {
  const short = name.length > 42 ? `${name.slice(0, 41)}…` : name;
  return `  ${short.padEnd(42)}${cells.map(cell => cell.padStart(12)).join('')}`.trimEnd();
};

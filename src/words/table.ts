import { fill, widthOf } from './width.ts';

/** Returns the columns that the widest text takes, 0 where there is none. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

/** Fills a text up with spaces behind it to so many columns; a wider one stays as it is. */
export function toLeft(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** Fills a text up with spaces before it to so many columns; a wider one stays as it is. */
export function toRight(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

const NAME = 42;
const FIGURE = 12;

/** Writes a line of a table: the name takes 44 columns and is cut to them, each figure 12. */
export function tableRow(name: string, ...figures: readonly string[]): string {
  return `  ${fill(name, NAME)}${figures.map(figure => toRight(figure, FIGURE)).join('')}`.trimEnd();
}

import type { Span, Tone } from '../rows/row.ts';

/** Cells under each other in columns; a row is a line, or several where a text in it goes on. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly CellRow[];
}

/** A column of a table. */
export interface Column {
  /**
   * The columns of the screen that it takes, to which its cells are cut or filled up: a number, `rest` for what the others
   * leave of the line, or `own` for as many as each text has; an empty text of an `own` column takes no gap either.
   */
  readonly width: number | 'rest' | 'own';
  /** The blanks before it; none where this is left out. */
  readonly gap?: number;
  /** The side that its texts stand on; the left where this is left out. At the right, where numbers stand, none is cut. */
  readonly align?: 'right';
}

/** A row of a table: one cell a column. */
export interface CellRow {
  readonly cells: readonly Cell[];
  /** What is read aloud. */
  readonly said: string;
}

/** Some columns with what stands in them in one row. */
export interface RowPiece {
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
}

/** What stands in a column of a row. */
export type Cell = TextCell | BarCell;

/** A text in a column. */
export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly tone: Tone;
  /** A text that is too wide goes on over as many lines as it needs, instead of being cut. */
  readonly goesOn?: boolean;
  /** What follows the text on its first line, and is never cut. */
  readonly after?: Span;
  /** What stands in its place on the further lines of the row. */
  readonly below?: string;
}

/** A share as a bar: 1 fills the column, and what is above 0 is seen. */
interface BarCell {
  readonly kind: 'bar';
  /** From 0 to 1. */
  readonly share: number;
  /** The character it is drawn with. */
  readonly fill: string;
  readonly tone: Tone;
}

/** Makes a cell of a text. */
export function cell(
  text: string,
  tone: Tone = 'plain',
  setting: Partial<Omit<TextCell, 'kind' | 'text' | 'tone'>> = {},
): TextCell {
  return { kind: 'text', text, tone, ...setting };
}

/** Makes a cell of a bar. */
export function barCell(share: number, fill: string, tone: Tone): BarCell {
  return { kind: 'bar', share, fill, tone };
}

/** Makes a table. */
export function table(columns: readonly Column[], rows: readonly CellRow[]): Table {
  return { kind: 'table', columns, rows };
}

/** Makes a table of one row, such as a line of a list whose lines have the same columns. */
export function tableLine(columns: readonly Column[], cells: readonly Cell[], said: string): Table {
  return table(columns, [{ cells, said }]);
}

/** Makes a line of one text, which is cut where there is no room for it. */
export function oneLine(text: string, tone: Tone = 'plain', said = text): Table {
  return tableLine([{ width: 'own' }], [cell(text, tone)], said);
}

/** The column in which the sign of the cursor stands before an item of a list. */
export const CURSOR_COLUMN: Column = { width: 3 };

/** Makes the cell of that column. */
export const cursorCell = (isCursor: boolean): TextCell => cell(isCursor ? ' › ' : '', 'cursor');

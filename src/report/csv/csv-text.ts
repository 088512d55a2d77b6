/** What a cell holds: a text, a number written to its last digit, or nothing. */
type CsvCell = string | number | null;

/** A table as spreadsheets read it: what its columns are called, and its rows. */
export interface CsvTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Writes a table as comma-separated values (RFC 4180), a line a row, with the heads as its first line. */
export function csvText({ heads, rows }: CsvTable): string {
  return [heads, ...rows].map(row => row.map(cellText).join(',')).join('\r\n');
}

/** A text that begins so is taken for a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const plain = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

import type { PartItem } from '../../../kit/parts/part.ts';
import { itemRows } from '../../../kit/parts/part-rows.ts';
import { type Row, textRow } from '../../../kit/rows/row.ts';

/** Returns as many lines of the details as fit; the last one says how to see the rest. */
export function detailRows(items: readonly PartItem[], width: number, height: number): readonly Row[] {
  const rows = items.flatMap(item => itemRows(item, width));
  if (rows.length <= height) return rows;
  return [...rows.slice(0, height - 1), textRow('   … i tells the rest', 'faint')];
}

import { detailItems } from '../../../kit/moves/option-details.ts';
import { itemRows } from '../../../kit/parts/part-rows.ts';
import { type Row, textRow } from '../../../kit/rows/row.ts';
import type { Option } from '../../../kit/scene/options.ts';
import type { Scene } from '../../../kit/scene/scene.ts';

/** Returns as many lines of the details as fit; the last one says how to see the rest. */
export function detailRows(scene: Scene, option: Option | undefined, width: number, height: number): readonly Row[] {
  const rows = detailItems(scene, option).flatMap(item => itemRows(item, width - 1));
  if (rows.length <= height) return rows;
  return [...rows.slice(0, height - 1), textRow('   … i tells the rest', 'faint')];
}

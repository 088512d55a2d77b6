import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import type { NodeId, Timeline } from '../../../play/timeline.ts';
import { type TreeRow, treeOf } from '../../../report/tell/branches/tree.ts';
import type { Odds } from '../../../solve/odds.ts';
import type { Scene } from '../../kit/scene/scene.ts';

/** What the tree is drawn from. */
export interface Tree {
  readonly model: Model;
  readonly rows: readonly TreeRow[];
  /** The odds at each row; undefined where they are off or still being worked out. */
  readonly odds: readonly Odds[] | undefined;
  /** They are on: what is not known yet keeps its place. */
  readonly hasOdds: boolean;
  /** The end of the line that another is to be compared with. */
  readonly marked: NodeId | null;
  readonly cursor: number;
}

/** The rows of each timeline, which never changes: a key asks for them several times. */
const ROWS = new WeakMap<Timeline, readonly TreeRow[]>();

/** Returns the rows of the lines of play. */
export function rowsIn({ model, timeline }: Scene): readonly TreeRow[] {
  const rows = ROWS.get(timeline) ?? treeOf(model, timeline);
  ROWS.set(timeline, rows);
  return rows;
}

/** Returns the two likeliest endings, the likelier first; of equals the first in the file. */
export function likeliestTwo(odds: Odds): readonly number[] {
  const endings = Array.from(odds, (_, ending) => ending);
  return endings.sort((a, b) => at(odds, b, 'probability') - at(odds, a, 'probability') || a - b).slice(0, 2);
}

import { batchOf } from '../../../analysis/sample/sample.ts';
import { type Counted, type Keep, walkRuns } from '../../../analysis/sample/walk.ts';
import type { WalkTable } from '../../../analysis/sample/walk-table.ts';

/** What is to be drawn. It can be sent to a thread: the tables stand in shared memory and are not copied. */
export interface SamplePlan {
  readonly walk: WalkTable;
  /** The `seedWords` of the seed. */
  readonly words: Int32Array;
  readonly runs: number;
  readonly keep?: Keep;
}

/** Draws one batch of a plan, numbered from 0. */
export function drawBatch({ walk, words, runs, keep }: SamplePlan, batch: number): Counted {
  return walkRuns(walk, words, batchOf(batch, runs), keep);
}

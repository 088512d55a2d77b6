import { batchesIn, batchOf } from '../../../analysis/sample/sample.ts';
import { type Counted, type Keep, walkRuns } from '../../../analysis/sample/walk.ts';
import type { WalkTable } from '../../../analysis/sample/walk-table.ts';
import type { WorkTools } from '../../thread/work.ts';

/** What is to be drawn. It can be sent to a thread: the tables stand in shared memory and are not copied. */
export interface SamplePlan {
  readonly walk: WalkTable;
  /** The `seedWords` of the seed. */
  readonly words: Int32Array;
  readonly runs: number;
  readonly keep?: Keep;
}

/** Takes batch after batch of a plan until none is left, and reports what each came to. */
export async function drawBatches(
  { walk, words, runs, keep }: SamplePlan,
  { report, pause, isStopped, takeNext }: WorkTools<Counted, undefined>,
): Promise<undefined> {
  const batches = batchesIn(runs);
  const take = () => (isStopped() ? batches : takeNext());
  for (let batch = take(); batch < batches; batch = take()) {
    report(walkRuns(walk, words, batchOf(batch, runs), keep));
    await pause();
  }
}

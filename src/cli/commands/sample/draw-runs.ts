import { availableParallelism } from 'node:os';
import { batchesIn, SampleSum } from '../../../analysis/sample/sample.ts';
import type { Counted } from '../../../analysis/sample/walk.ts';
import { hasThreads } from '../../thread/open-thread.ts';
import { askTeam, type TeamWatch } from '../../thread/team.ts';
import type { SamplePlan } from './draw-batches.ts';

/** A thread is worth its start, some 40 ms, for so many turns or more. */
const TURNS_A_THREAD = 5_000_000;

/** Returns how many threads to draw with: as many as asked for, or one for every core that has enough to do. */
export function threadsFor({ walk, runs }: SamplePlan, asked: number | undefined): number {
  if (!hasThreads()) return 1;
  const worth = Math.ceil((runs * walk.layers.length) / TURNS_A_THREAD);
  return Math.min(asked ?? Math.min(availableParallelism(), worth), batchesIn(runs));
}

/** Draws the runs of a plan, the same on any number of threads; stopped early, the result is that of the first runs. */
export async function drawRuns(
  plan: SamplePlan,
  threads: number,
  { signal, onProgress }: TeamWatch<number>,
): Promise<Counted> {
  const sum = new SampleSum(plan.walk, plan.keep);
  const count = (batch: Counted) => {
    sum.add(batch);
    onProgress(sum.counted.count);
  };
  await askTeam('sample', plan, threads, { signal, onProgress: count });
  return sum.counted;
}

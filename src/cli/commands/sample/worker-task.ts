import type { SamplePlan } from './plan.ts';

/** What a sampling thread is given. */
export interface WorkerTask {
  readonly plan: SamplePlan;
  /** Two shared numbers: `NEXT` and `STOP`. */
  readonly control: Int32Array;
}

/** Where `control` says which batch nobody has taken yet. */
export const NEXT = 0;
/** Where `control` says, by a 1, that no further batch is to be taken. */
export const STOP = 1;

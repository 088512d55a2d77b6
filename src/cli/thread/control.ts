import { setImmediate } from 'node:timers/promises';
import type { WorkStep, WorkTools } from './work.ts';

/** Numbers that threads share with whoever started them. */
export type Control = Int32Array;

/** Where a 1 says that no more is wanted. */
const STOP = 0;
/** Where the number stands that nobody has taken yet. */
const NEXT = 1;
/** Where it is counted how often work has begun with something, and behind it what with. */
const STEPS = 2;
const LAST_STEP = 3;

/** Makes the numbers, all 0. */
export function makeControl(): Control {
  return new Int32Array(new SharedArrayBuffer(20));
}

/** Says that no more is wanted. */
export function stopWork(control: Control): void {
  Atomics.store(control, STOP, 1);
}

/** Lets numbers be taken from 0 again; to be called while nobody works. */
export function startAgain(control: Control): void {
  Atomics.store(control, NEXT, 0);
}

/** Returns how often work has begun with something. */
export const countSteps = (control: Control): number => Atomics.load(control, STEPS);

/** Returns what work has begun with last. */
export const lastStep = (control: Control): WorkStep => [
  Atomics.load(control, LAST_STEP),
  Atomics.load(control, LAST_STEP + 1),
];

/** Makes what work has at hand. */
export function makeWorkTools<Progress, Result>(
  control: Control,
  { report, finish }: Pick<WorkTools<Progress, Result>, 'report' | 'finish'>,
): WorkTools<Progress, Result> {
  return {
    report,
    finish,
    pause: () => setImmediate(),
    isStopped: () => Atomics.load(control, STOP) === 1,
    takeNext: () => Atomics.add(control, NEXT, 1),
    begin: ([first, second]) => {
      Atomics.store(control, LAST_STEP, first);
      Atomics.store(control, LAST_STEP + 1, second);
      Atomics.add(control, STEPS, 1);
    },
  };
}

import { setImmediate } from 'node:timers/promises';
import type { Inside, WorkMark } from './work.ts';

/** Numbers that threads share with whoever started them. */
export type Control = Int32Array;

/** Where a 1 says that no more is wanted. */
const STOP = 0;
/** Where the number stands that nobody has taken yet. */
const NEXT = 1;
/** Where it is counted how often work has begun with something, and behind it what with. */
const BEAT = 2;
const MARK = 3;

/** Makes the numbers, all 0. */
export function makeControl(): Control {
  return new Int32Array(new SharedArrayBuffer(20));
}

/** Says that no more is wanted. */
export function stopWork(control: Control): void {
  Atomics.store(control, STOP, 1);
}

/** Returns how often work has begun with something. */
export const beatsOf = (control: Control): number => Atomics.load(control, BEAT);

/** Returns what work has begun with last. */
export const markOf = (control: Control): WorkMark => [Atomics.load(control, MARK), Atomics.load(control, MARK + 1)];

/** Makes what work has at hand. */
export function insideOf<Progress, Result>(
  control: Control,
  { tell, finish }: Pick<Inside<Progress, Result>, 'tell' | 'finish'>,
): Inside<Progress, Result> {
  return {
    tell,
    finish,
    pause: () => setImmediate(),
    isStopped: () => Atomics.load(control, STOP) === 1,
    takeNext: () => Atomics.add(control, NEXT, 1),
    begin: ([first, second]) => {
      Atomics.store(control, MARK, first);
      Atomics.store(control, MARK + 1, second);
      Atomics.add(control, BEAT, 1);
    },
  };
}

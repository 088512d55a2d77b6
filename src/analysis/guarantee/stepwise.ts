/** How far a computation has come. Of turns it is known how many there will be, of sweeps it is not. */
export type StepProgress =
  | { readonly kind: 'turn'; readonly done: number; readonly of: number }
  /** `change` is the greatest change of a state in the last sweep that raised a bound. */
  | { readonly kind: 'sweep'; readonly done: number; readonly change: number };

/** Runs a computation that goes step by step to its end. */
export function atOneGo<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

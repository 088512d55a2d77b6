/** How far a computation has come: of turns, or of states that are settled one component after another. */
export type StepProgress =
  | { readonly kind: 'turn' | 'states' | 'components'; readonly done: number; readonly of: number }
  | ComponentSweep;

/** A sweep of a component that is not settled yet. */
export interface ComponentSweep {
  readonly kind: 'sweep';
  /** How many states are settled, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** The number of the sweep, from 1, and the greatest change of a state in the last that raised a bound. */
  readonly sweep: number;
  readonly change: number;
  /** What can be forced at least from where it is asked, as far as that is known. */
  readonly lower: number;
}

/** Runs a computation that goes step by step to its end. */
export function atOneGo<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

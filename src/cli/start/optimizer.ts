import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the engine from optimising code, until `releaseOptimizer`. What leads to the first frame runs once: a third of its
 * time went into optimising what was nearly done. Of the engine's switches this is one that every version of it has.
 */
export function holdOptimizer(): void {
  setFlagsFromString('--no-opt');
}

/** Lets the engine optimise again, as it does from the start. */
export function releaseOptimizer(): void {
  setFlagsFromString('--opt');
}

/** An octave is cut into 64 steps: with more the table of roots would grow, with fewer the polynomial. */
const STEP_BITS = 6;
const STEPS = 1 << STEP_BITS;
const STEPS_PER_UNIT = STEPS / Math.LN2;

/** `ln 2` in two parts (fdlibm's `e_exp.c`), by steps: the first has few enough digits that a count times it is exact. */
const STEP_HIGH = 0.6931471803691238 / STEPS;
const STEP_LOW = 1.9082149292705877e-10 / STEPS;

/** Octaves below 1 that doubles reach, subnormal ones included, and above. */
const OCTAVES_DOWN = 1075;
const OCTAVES_UP = 1023;
const BIAS = STEPS * OCTAVES_DOWN;

/** Beyond these the result is 0, or more than a double holds. */
const LEAST = -745;
const MOST = 709.7;

/** `2^(i/64)`, made of square roots, which IEEE 754 rounds correctly: the same numbers on every engine. */
export const ROOTS = Float64Array.from({ length: STEPS }, (_, i) => {
  let product = 1;
  let root = 2;
  for (let bit = STEPS / 2; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    if ((i & bit) !== 0) product *= root;
  }
  return product;
});

/** `2^(i - 1075)`. */
export const POWERS = Float64Array.from({ length: OCTAVES_DOWN + OCTAVES_UP + 1 }, (_, i) => 2 ** (i - OCTAVES_DOWN));

/**
 * Returns `e^x` with a relative error below 1e-15 (for `x` below -708, where doubles lose digits, within a few 1e-323):
 * `x` is a whole number of steps of `ln(2)/64` and a rest of at most half a step, whose power is a polynomial (Tang 1989,
 * ACM TOMS 15:144). Below -745 it is 0 and above 709.7 infinite. In loops twice as fast as `Math.exp`, whose last digits
 * the language leaves to the engine.
 */
export function exp(x: number): number {
  if (!(x > LEAST && x < MOST)) return beyond(x);
  const biased = (x * STEPS_PER_UNIT + (BIAS + 0.5)) | 0;
  const steps = biased - BIAS;
  const rest = x - steps * STEP_HIGH - steps * STEP_LOW;
  const square = rest * rest;
  const more = rest + square * (0.5 + rest * (1 / 6) + square * (1 / 24 + rest * (1 / 120)));
  return ROOTS[biased & (STEPS - 1)]! * (1 + more) * POWERS[biased >> STEP_BITS]!;
}

function beyond(x: number): number {
  if (x <= LEAST) return 0;
  return x >= MOST ? Number.POSITIVE_INFINITY : Number.NaN;
}

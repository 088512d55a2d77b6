const PLACES = 12;
const UNIT = 10 ** PLACES;
/** The rounding of a double, in its last place. */
const SLACK = 1e-3;

/** Writes a lower bound of a probability to twelve decimals, rounded down so that it stays one. */
export function lowerBound(p: number): string {
  return (Math.floor(p * UNIT + SLACK) / UNIT).toFixed(PLACES);
}

/** Writes an upper bound of a probability to twelve decimals, rounded up so that it stays one. */
export function upperBound(p: number): string {
  return (Math.ceil(p * UNIT - SLACK) / UNIT).toFixed(PLACES);
}

/** Writes how far an iteration still is from its end: "2.4e-13", "0". */
export function residualText(residual: number): string {
  return residual === 0 ? '0' : residual.toExponential(1);
}

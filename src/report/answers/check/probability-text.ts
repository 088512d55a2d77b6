/**
 * Writes a probability as a percentage with three figures: what is possible does not look impossible, nor what is not
 * certain certain.
 */
export function probabilityText(p: number): string {
  if (p > 0 && p < 1e-6) return 'below 0.0001%';
  if (p < 1 && p >= 0.9995) return 'above 99.9%';
  return `${percent(p, 3)}%`;
}

/** Writes a probability with as many figures as it takes to tell it from another: `20.0004%` beside 20%. */
export function probabilityBeside(p: number, other: number): string {
  for (let figures = 3; figures <= 12; figures++) {
    if (percent(p, figures) !== percent(other, figures)) return `${percent(p, figures)}%`;
  }
  return `${percent(p, 12)}%`;
}

/** Through `Number`, so that there are no noughts at the end and no powers of ten above a billionth. */
function percent(p: number, figures: number): string {
  return String(Number((100 * p).toPrecision(figures)));
}

import { exp } from './exp.ts';

/**
 * Writes the logit choice probabilities of the `count` values from index `from` on to the same places of `into`:
 * `into[i] ∝ weights[i] · exp(lambda · values[i])` (docs/method.md, equations 7 and 10). The best value is taken out
 * first, so that nothing overflows (log-sum-exp). `lambda` runs from 0 (the weights alone) to Infinity (the best
 * values, shared by weight, where what is less than the best by up to `tie` counts as equal to it). The weights are above
 * 0 and stand at the same places as the values; `into` may be the values themselves.
 */
export function logit(
  values: Float64Array,
  weights: Float64Array,
  { lambda, tie }: { readonly lambda: number; readonly tie: number },
  from: number,
  count: number,
  into: Float64Array,
): void {
  const end = from + count;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = from; i < end; i++) if (values[i]! > best) best = values[i]!;
  const isBestReply = lambda === Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let i = from; i < end; i++) {
    const share = isBestReply ? Number(values[i]! >= best - tie) : exp(lambda * (values[i]! - best));
    const weighted = weights[i]! * share;
    into[i] = weighted;
    sum += weighted;
  }
  for (let i = from; i < end; i++) into[i] = into[i]! / sum;
}

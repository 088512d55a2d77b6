import { percentileOf } from '../../num/percentile.ts';
import { streamOf } from '../../num/random.ts';
import { hypercubeColumn } from '../settings/hypercube.ts';

/** Points of the unit cube at which a model is to be asked: two independent draws, and each with one input of the other. */
interface SaltelliPlan {
  readonly inputs: number;
  readonly draws: number;
  /** In blocks of `inputs + 2`: A, B, then A with each input in turn taken from B. */
  readonly points: readonly (readonly number[])[];
}

/** A share of the variance, with the interval in which 95 of 100 resamples of the draws put it. */
export interface VarianceShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What one input does to the variance. */
export interface SobolIndices {
  /** S, by itself. */
  readonly first: VarianceShare;
  /** S_T, by itself and together with others. */
  readonly total: VarianceShare;
}

/**
 * Draws the points of Saltelli's sampling (Saltelli et al. 2010, section 4), A and B each as a Latin hypercube, so that
 * every part of every range is drawn from once.
 */
export function drawSaltelli(inputs: number, draws: number, seed: string): SaltelliPlan {
  const columns = Array.from({ length: 2 * inputs }, (_, column) => hypercubeColumn(draws, streamOf(seed, column)));
  const points = Array.from({ length: draws }, (_, draw) => {
    const [a, b] = [0, inputs].map(from => columns.slice(from, from + inputs).map(column => column[draw]!));
    return [a!, b!, ...Array.from({ length: inputs }, (__, input) => a!.with(input, b![input]!))];
  });
  return { inputs, draws, points: points.flat() };
}

const RESAMPLES = 1000;

/**
 * Returns the indices of each input by Jansen's estimators (Saltelli et al. 2010, table 2, c and f), from what a model
 * gives at every point of a plan. Draws of which a value is missing count for nothing; undefined where nothing varies.
 */
export function sobolIndices(
  { inputs, draws }: SaltelliPlan,
  values: readonly (number | undefined)[],
  seed: string,
): readonly SobolIndices[] | undefined {
  const kept = drawsOf(inputs, draws, values);
  const count = kept.length;
  const own = sharesOf(kept, inputs, Uint32Array.from(kept.keys()));
  if (!own) return undefined;
  const draw = streamOf(seed, -1);
  const again = Array.from({ length: RESAMPLES }, () =>
    sharesOf(
      kept,
      inputs,
      Uint32Array.from({ length: count }, () => Math.floor(draw() * count)),
    ),
  ).filter(shares => shares !== undefined);
  const interval = (number: number): VarianceShare => {
    const sorted = Float64Array.from(again, shares => shares[number]!).sort();
    return { share: own[number]!, low: percentileOf(sorted, 0.025), high: percentileOf(sorted, 0.975) };
  };
  return Array.from({ length: inputs }, (_, input) => ({ first: interval(input), total: interval(inputs + input) }));
}

/** What a model gives for one draw: at A, at B, and, halved and squared, what each input of B in A changes of either. */
interface DrawValues {
  readonly a: number;
  readonly b: number;
  /** `inputs` squares of what is left of B's value, then as many of what is changed of A's. */
  readonly squares: Float64Array;
}

function drawsOf(inputs: number, draws: number, values: readonly (number | undefined)[]): readonly DrawValues[] {
  return Array.from({ length: draws }, (_, draw) =>
    values.slice(draw * (inputs + 2), (draw + 1) * (inputs + 2)),
  ).flatMap(block => {
    const [a, b, ...mixed] = block.filter(value => value !== undefined);
    if (a === undefined || b === undefined || mixed.length < inputs) return [];
    const differences = [...mixed.map(value => b - value), ...mixed.map(value => a - value)];
    return [{ a, b, squares: Float64Array.from(differences, difference => difference ** 2 / 2) }];
  });
}

/** Returns S of each input, then S_T of each, from some of the draws, by their numbers; undefined where nothing varies. */
function sharesOf(draws: readonly DrawValues[], inputs: number, chosen: Uint32Array): Float64Array | undefined {
  const sums = new Float64Array(2 * inputs);
  let [sum, squared] = [0, 0];
  const shift = draws[0]?.a ?? 0;
  for (const number of chosen) {
    const { a, b, squares } = draws[number]!;
    sum += a - shift + (b - shift);
    squared += (a - shift) ** 2 + (b - shift) ** 2;
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + squares[i]!;
  }
  const mean = sum / (2 * chosen.length);
  const variance = squared / (2 * chosen.length) - mean ** 2;
  if (!(variance > 0)) return undefined;
  return sums.map((one, i) => {
    const share = one / chosen.length / variance;
    return i < inputs ? 1 - share : share;
  });
}

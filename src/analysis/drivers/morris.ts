import { streamOf } from '../../num/random.ts';

/** The levels of a range that Morris's trajectories step on, and how far one step goes: p / (2 (p - 1)). */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

/** Points of a walk through the unit cube: each differs from the one before in one coordinate, by `STEP`. */
interface Trajectory {
  readonly points: readonly (readonly number[])[];
  /** Which coordinate each step changes, and by how much: `STEP` or its negative. */
  readonly steps: readonly { readonly input: number; readonly by: number }[];
}

/** What a walk says of one input: the mean size of its effects, their mean, and how far they differ. */
export interface Effects {
  /** μ*, the mean of the absolute elementary effects: how much the input matters. */
  readonly size: number;
  /** μ, the mean of the effects with their sign. */
  readonly mean: number;
  /** σ, their standard deviation: how far the effect hangs on the input itself and on others. */
  readonly spread: number;
}

/**
 * Draws so many trajectories through the unit cube (Morris 1991, section 3): a start on the lower levels, then each
 * coordinate once, in a drawn order, up or down by the same step.
 */
export function drawTrajectories(inputs: number, count: number, seed: string): readonly Trajectory[] {
  return Array.from({ length: count }, (_, number) => {
    const draw = streamOf(seed, number);
    const up = Array.from({ length: inputs }, () => draw() < 0.5);
    const point = up.map(isUp => {
      const low = Math.floor(draw() * (LEVELS / 2)) / (LEVELS - 1);
      return isUp ? low : low + STEP;
    });
    const order = up.map((_up, input) => ({ input, key: draw() })).sort((a, b) => a.key - b.key);
    const points = [[...point]];
    const steps = order.map(({ input }) => {
      const by = up[input] ? STEP : -STEP;
      point[input] = point[input]! + by;
      points.push([...point]);
      return { input, by };
    });
    return { points, steps };
  });
}

/**
 * Returns what each input does, from what a model gives at every point of each trajectory (Morris 1991, section 2;
 * μ*: Campolongo, Cariboni & Saltelli 2007, section 2). Walks with a point that has no value count for nothing.
 */
export function effectsOf(
  inputs: number,
  trajectories: readonly Trajectory[],
  values: readonly (readonly (number | undefined)[])[],
): readonly Effects[] {
  const found: number[][] = Array.from({ length: inputs }, () => []);
  trajectories.forEach(({ steps }, number) => {
    steps.forEach(({ input, by }, step) => {
      const [before, after] = [values[number]?.[step], values[number]?.[step + 1]];
      if (before !== undefined && after !== undefined) found[input]?.push((after - before) / by);
    });
  });
  return found.map(effects => {
    const count = effects.length;
    const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / count;
    const mean = meanOf(effects);
    const squares = effects.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    return { size: meanOf(effects.map(Math.abs)), mean, spread: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 };
  });
}

/** The mean of some numbers and the sum of their squared distances from it. */
export interface TallyMoments {
  readonly mean: number;
  readonly squares: number;
}

export const NO_MOMENTS: TallyMoments = { mean: 0, squares: 0 };

/** Returns the moments of numbers that stand `stride` apart, from index `at` on: two passes, so that nothing cancels. */
export function tallyMomentsOf(numbers: Float64Array, at: number, stride: number, count: number): TallyMoments {
  if (count === 0) return NO_MOMENTS;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += numbers[at + i * stride]!;
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (numbers[at + i * stride]! - mean) ** 2;
  return { mean, squares };
}

/** Returns the moments of two groups of numbers together (Chan, Golub & LeVeque 1979, equation 2.1). */
export function mergeMoments(a: TallyMoments, countA: number, b: TallyMoments, countB: number): TallyMoments {
  const count = countA + countB;
  if (count === 0) return NO_MOMENTS;
  const apart = b.mean - a.mean;
  return {
    mean: a.mean + (apart * countB) / count,
    squares: a.squares + b.squares + (apart * apart * countA * countB) / count,
  };
}

/** Returns the standard error of the mean, or undefined where fewer than two numbers are known. */
export function standardError({ squares }: TallyMoments, count: number): number | undefined {
  return count < 2 ? undefined : Math.sqrt(squares / (count - 1) / count);
}

import { streamOf } from '../../num/random.ts';
import type { ChangedSettings } from './changed-settings.ts';
import { type Unknown, valueAtShare } from './unknowns.ts';

/** How many settings are drawn, and from which seed. */
export interface Draws {
  readonly draws: number;
  readonly seed: string;
}

/**
 * Draws settings of unknowns, each by itself, as a Latin hypercube: the range of each is cut into as many parts of equal
 * chance as there are draws, and every part is drawn from once (McKay, Beckman & Conover 1979, section 2).
 */
export function drawSettings(unknowns: readonly Unknown[], { draws, seed }: Draws): readonly ChangedSettings[] {
  const columns = unknowns.map((unknown, column) => {
    const shares = hypercubeColumn(draws, streamOf(seed, column));
    return { name: unknown.name, values: shares.map(share => valueAtShare(unknown, share)) };
  });
  return Array.from({ length: draws }, (_, draw) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[draw] ?? Number.NaN])),
  );
}

/** Draws one coordinate of a Latin hypercube: from each of so many equal parts of 0 to 1 once, in a drawn order. */
export function hypercubeColumn(draws: number, stream: () => number): readonly number[] {
  return shuffled(draws, stream).map(part => (part + stream()) / draws);
}

/** Returns the numbers from 0 in an order drawn evenly from all (Durstenfeld 1964). */
function shuffled(count: number, stream: () => number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  for (let left = count - 1; left > 0; left--) {
    const other = Math.floor(stream() * (left + 1));
    [numbers[left], numbers[other]] = [numbers[other]!, numbers[left]!];
  }
  return numbers;
}

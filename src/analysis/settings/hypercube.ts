import { at } from '../../num/at.ts';
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
export function drawSettings(unknowns: readonly Unknown[], drawn: Draws): readonly ChangedSettings[] {
  const shares = drawShares(unknowns.length, drawn);
  const columns = unknowns.map((unknown, column) => {
    return { name: unknown.name, values: at(shares, column, 'column').map(share => valueAtShare(unknown, share)) };
  });
  return Array.from({ length: drawn.draws }, (_, draw) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[draw] ?? Number.NaN])),
  );
}

/** Draws the points of a Latin hypercube, coordinate by coordinate. */
export function drawShares(columns: number, { draws, seed }: Draws): readonly (readonly number[])[] {
  return Array.from({ length: columns }, (_, column) => hypercubeColumn(draws, streamOf(seed, column)));
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

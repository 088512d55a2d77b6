import type { PayoffPart } from '../../../analysis/why/expectation.ts';
import type { Alternative } from '../../../analysis/why/why.ts';
import { isNoDifference, type PayoffDecimals } from '../../../words/numbers/payoff.ts';

/** What an action is expected to bring beside another: part by part. */
interface Contrast {
  /** In units of payoff; the sum of the parts. */
  readonly expected: number;
  /** What speaks for the action, and what speaks against it, the largest first; without what reads as nothing. */
  readonly pro: readonly PayoffPart[];
  readonly contra: readonly PayoffPart[];
}

/** Sets what is expected of an action against what is expected of another, as told with so many decimals (docs/method.md, equation 21). */
export function contrastWith(one: Alternative, other: Alternative, decimals: PayoffDecimals): Contrast {
  const keyOf = ({ kind, id }: PayoffPart) => `${kind} ${id}`;
  const own = new Map(one.parts.map(part => [keyOf(part), part.worth]));
  const others = new Map(other.parts.map(part => [keyOf(part), part.worth]));
  const named = new Map([...other.parts, ...one.parts].map(part => [keyOf(part), part]));
  const parts = [...named].map(([key, part]) => ({ ...part, worth: (own.get(key) ?? 0) - (others.get(key) ?? 0) }));
  const sorted = parts
    .filter(({ worth }) => !isNoDifference(worth, decimals))
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
  return {
    expected: one.expected - other.expected,
    pro: sorted.filter(({ worth }) => worth > 0),
    contra: sorted.filter(({ worth }) => worth < 0),
  };
}

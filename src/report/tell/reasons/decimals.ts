import type { Reasons } from '../../../analysis/why/why.ts';
import { type PayoffDecimals, payoffDecimals } from '../../../words/numbers/payoff.ts';

/** Returns the decimals of all payoffs that are told of a choice: the most and the least that is expected read apart. */
export function payoffDecimalsOf({ open }: Pick<Reasons, 'open'>): PayoffDecimals {
  const expected = open.map(one => one.expected);
  const parts = open.flatMap(one => one.parts.map(({ worth }) => worth));
  return payoffDecimals([...expected, ...parts], Math.max(...expected) - Math.min(...expected));
}

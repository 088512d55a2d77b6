import type { Scenario } from '../../../scenario/scenario.ts';
import { listed } from '../../../words/list.ts';
import { plural } from '../../../words/numbers/plural.ts';
import { cited } from '../../../words/quote.ts';

/** Says of two different crises that they are, and what can be compared at all: whatever has one name in both. */
export function apartText(base: Scenario, other: Scenario): string {
  const shared = [
    sharedText('the ending', base.endings, other.endings, ({ title }) => title),
    sharedText('the party', base.parties, other.parties, ({ name }) => name),
    sharedText('the tally', base.tallies, other.tallies, ({ title }) => title),
  ].filter(Boolean);
  const named = shared.length === 0 ? '' : ` by name ${listed(shared)}, and`;
  return `${cited(base.id)} and ${cited(other.id)} are different crises, with no base in common: held side by side are${named} the rungs of the ladder; what only one of them has is “not in it” in the column of the other.`;
}

const PLURAL = { 'the ending': 'the endings', 'the party': 'the parties', 'the tally': 'the tallies' } as const;

function sharedText<T extends { readonly id: string }>(
  noun: keyof typeof PLURAL,
  base: readonly T[],
  other: readonly T[],
  titleOf: (item: T) => string,
): string {
  const titles = base.filter(({ id }) => other.some(one => one.id === id)).map(titleOf);
  if (titles.length === 0) return '';
  return `${plural(titles.length, noun, PLURAL[noun])} ${listed(titles)}`;
}

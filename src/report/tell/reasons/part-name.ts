import type { PayoffPart } from '../../../analysis/why/expectation.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { inWords } from './in-words.ts';

/** Names a part of what a party expects: "sites in Cuba", "ending in War", "cost of this move". */
export function partName(
  { endings, payoffs, parties }: Scenario,
  { kind, id }: Pick<PayoffPart, 'kind' | 'id'>,
): string {
  switch (kind) {
    case 'round': {
      const about = payoffs.flatMap(({ eachRound }) => eachRound).filter(payoff => payoff.id === id);
      return inWords(
        id,
        about.map(({ says }) => says ?? ''),
        parties,
      );
    }
    case 'ending':
      return `ending in ${endings.find(ending => ending.id === id)?.title ?? id}`;
    case 'cost':
      return `cost of ${id === 'now' ? 'this move' : 'its later moves'}`;
  }
}

import type { Lever } from '../../../scenario/lever.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { listed } from '../../../words/list.ts';

/** Completes "a number that …": on what facts and assumptions it rests. */
export function groundsOf({ facts, assumptions }: Scenario, { restsOn }: Lever): string {
  const own = (known: readonly { readonly id: string }[]) => restsOn.filter(id => known.some(one => one.id === id));
  const [reported, assumed] = [own(facts), own(assumptions)];
  if (reported.length === 0) return `rests on assumptions alone (${assumed.join(', ')})`;
  const rest = assumed.length === 0 ? [] : [`the assumptions ${assumed.join(', ')}`];
  return `rests on ${listed([`what sources say (${reported.join(', ')})`, ...rest])}`;
}

import type { Part } from '../../analysis/why/expectation.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Names a part of what a party expects: "oil exports", "ending in War", "cost of this move". */
export function partName({ endings }: Scenario, { kind, id }: Pick<Part, 'kind' | 'id'>): string {
  switch (kind) {
    case 'round':
      return id.replaceAll('-', ' ');
    case 'ending':
      return `ending in ${endings.find(ending => ending.id === id)?.title ?? id}`;
    case 'cost':
      return `cost of ${id === 'now' ? 'this move' : 'its later moves'}`;
  }
}

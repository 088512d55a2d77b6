import type { Condition } from '../../../scenario/condition.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Mutant } from '../mutant.ts';
import { withItem } from './rewrite.ts';

/**
 * Swaps each ending with the next that is tried after it: of those that stop play, and of those at the horizon, which
 * are tried apart. The one without a condition is always tried last. Where both hold the second one is then meant, which
 * the first one's condition says: so all endings keep their numbers.
 */
export function swapEndings(scenario: Scenario): readonly Mutant[] {
  const tried = scenario.endings.slice(0, -1).map((ending, index) => ({ ...ending, index }));
  return [false, true].flatMap(isLast => {
    const own = tried.filter(({ atHorizon }) => atHorizon === isLast);
    return own.slice(1).map((second, i): Mutant => {
      const first = own[i]!;
      const when: Condition = { kind: 'all', parts: [first.when, { kind: 'not', part: second.when }] };
      return {
        change: { kind: 'swap-endings', first: first.index, second: second.index },
        path: ['endings', second.id],
        at: 'key',
        scenario: { ...scenario, endings: withItem(scenario.endings, first.index, { when }) },
      };
    });
  });
}

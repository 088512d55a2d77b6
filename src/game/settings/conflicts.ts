import type { Scenario } from '../../scenario/scenario.ts';
import type { Message } from '../../words/problem.ts';
import { quote } from '../../words/quote.ts';
import { replacedLevers } from './replaced-levers.ts';
import type { SettingValue } from './settings.ts';

/** Says what is set twice: by one name, or by two of which the one takes the other's place. */
export function settingConflicts(
  scenario: Scenario,
  set: readonly (readonly [name: string, value: SettingValue])[],
): readonly Message[] {
  const names = set.map(([name]) => name);
  const twice = set.flatMap(([name, value], i): readonly Message[] => {
    const first = names.indexOf(name);
    if (first === i) return [];
    return [
      {
        what: `${quote(name)} is set twice, to ${set[first]?.[1]} and to ${value}.`,
        wayOut: 'Leave one of the two out.',
      },
    ];
  });
  const replaced = [...replacedLevers(scenario, names)].filter(([lever]) => names.includes(lever));
  const fighting = replaced.map(([lever, setting]) => ({
    what: `${quote(lever)} and ${quote(setting)} are both set, and say the same thing: ${quote(lever)} would change nothing.`,
    wayOut: 'Leave one of the two out.',
  }));
  return [...twice, ...fighting];
}

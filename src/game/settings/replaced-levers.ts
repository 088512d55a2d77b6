import type { Formula } from '../../scenario/formula/formula.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { PARTY_SETTINGS } from './settings.ts';
import { formulasOfPlay } from './start-settings.ts';

/**
 * Returns the levers that nothing reads once some start values and settings of parties are set, with the name of the
 * setting that takes the place of each: `washington.precision` that of `washingtonPrecision`, where only it read it.
 */
export function replacedLevers(scenario: Scenario, set: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Set(set);
  const settable = settableFormulas(scenario);
  const left = [
    ...formulasOfPlay(scenario),
    scenario.first,
    ...settable.filter(({ name }) => !names.has(name)).map(({ formula }) => formula),
  ];
  const read = new Set(left.flatMap(({ levers }) => levers));
  const replaced = new Map<string, string>();
  for (const { name, formula } of settable) {
    if (!names.has(name)) continue;
    for (const lever of formula.levers) {
      const known = scenario.levers[lever];
      if (known && !read.has(lever)) replaced.set(known.name, name);
    }
  }
  return replaced;
}

/** A formula in whose place a number can be set, by the name of the setting. */
interface Settable {
  readonly name: string;
  readonly formula: Formula;
}

function settableFormulas({ variables, parties }: Scenario): readonly Settable[] {
  return [
    ...variables.map(({ name, start }) => ({ name, formula: start })),
    ...parties.flatMap(party =>
      PARTY_SETTINGS.flatMap(key => {
        const formula = party[key];
        return typeof formula === 'string' ? [] : [{ name: `${party.id}.${key}`, formula }];
      }),
    ),
  ];
}

import type { GameTable } from '../../game/table/table.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Finding } from '../findings/finding.ts';
import type { Mutant } from './mutant.ts';

/** What may notice a mutant, beside the checks of a file. */
export const WATCHERS = ['rules', 'expect', 'findings'] as const;
export type Watcher = (typeof WATCHERS)[number];

/** Half a digit of the ninth place, to which odds are pinned; the tests of the shipped scenarios hold them to it as well. */
const TOLERANCE = 5e-10;

/** Returns what a scenario expects and a game of it does not show: `states`, and endings by their id. */
export function failedExpectations({ model: { scenario }, states }: GameTable, odds: Odds): readonly string[] {
  const { states: pinned, odds: byId = {} } = scenario.expected;
  const isMet = (p: number | undefined, now: number) => p === undefined || Math.abs(p - now) < TOLERANCE;
  const moved = scenario.endings.filter(({ id }, ending) => !isMet(byId[id], odds[ending]!));
  return [...(pinned === undefined || pinned === states ? [] : ['states']), ...moved.map(({ id }) => id)];
}

/**
 * Returns what is found in a mutant and not in the scenario it was made of (`known`, by `findingKey`). Findings about a
 * move that was left out do not count: a file without the move would have none.
 */
export function newFindings(known: ReadonlySet<string>, mutant: Mutant, found: readonly Finding[]): readonly Finding[] {
  const { change, path } = mutant;
  const isOfDropped = (finding: Finding) =>
    change.kind === 'drop-move' && path.every((step, i) => step === finding.path[i]);
  return found.filter(finding => !known.has(findingKey(finding)) && !isOfDropped(finding));
}

/**
 * Returns a key by which findings are compared. A condition has one by itself: what stands beside it may have gone, and
 * its path be another.
 */
export function findingKey(finding: Finding): string {
  const { kind, path } = finding;
  if (kind === 'neverTrue' || kind === 'alwaysTrue') return JSON.stringify([kind, finding.asking, finding.part]);
  return JSON.stringify([kind, path, kind === 'neverReached' ? finding.digits : []]);
}

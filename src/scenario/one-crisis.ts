import type { Source } from '../words/problem.ts';
import type { Scenario } from './scenario.ts';

/** A scenario with the texts that it was read from, its own first and last the one that extends no other. */
interface SourcedScenario {
  readonly scenario: Scenario;
  readonly sources: readonly Source[];
}

/**
 * Says whether two files are of one crisis: they have the same id, as an edited copy has, or the same file at the end
 * of what they extend.
 */
export function isOneCrisis(a: SourcedScenario, b: SourcedScenario): boolean {
  return a.scenario.id === b.scenario.id || a.sources.at(-1)?.text === b.sources.at(-1)?.text;
}

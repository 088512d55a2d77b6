import { tooManyCombinations } from '../messages/whole-messages.ts';
import type { Scenario } from '../scenario.ts';
import type { Fault } from './fault.ts';

/** A packed state is one number that must stay exact. */
const MAX_COMBINATIONS = Number.MAX_SAFE_INTEGER;

/** Returns the problem of a scenario whose variables have more combinations than a packed state can number. */
export function sizeFaults(scenario: Scenario): readonly Fault[] {
  const combinations = scenario.variables.reduce((product, { size }) => product * size, scenario.order.length);
  if (combinations <= MAX_COMBINATIONS) return [];
  const largest = [...scenario.variables].sort((a, b) => b.size - a.size).slice(0, 3);
  const sizes = largest.map(({ name, size }): [string, number] => [name, size]);
  const path = [scenario.variables.some(({ kind }) => kind === 'gauge') ? 'gauges' : 'tracks'];
  return [{ path, message: tooManyCombinations(combinations, MAX_COMBINATIONS, sizes), at: 'key' }];
}

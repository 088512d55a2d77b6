import type { Scenario } from '../scenario.ts';
import type { Fault } from './chances.ts';

/** A packed state is one number that must stay exact. */
const MAX_COMBINATIONS = Number.MAX_SAFE_INTEGER;

/** Returns the problem of a scenario whose variables have more combinations than a packed state can number. */
export function sizeFaults(scenario: Scenario): readonly Fault[] {
  const movers = scenario.order.length;
  const combinations = scenario.variables.reduce((product, { size }) => product * size, movers);
  if (combinations <= MAX_COMBINATIONS) return [];
  const largest = [...scenario.variables].sort((a, b) => b.size - a.size).slice(0, 3);
  const names = largest.map(({ name, size }) => `${name} (${size})`).join(', ');
  return [
    {
      path: [scenario.variables.some(({ kind }) => kind === 'gauge') ? 'gauges' : 'tracks'],
      message: {
        what: `The variables have ${combinations.toExponential(1)} combinations, more than a state can number.`,
        wayOut: `At most ${MAX_COMBINATIONS.toExponential(1)}. The largest are ${names}: give them fewer values.`,
      },
    },
  ];
}

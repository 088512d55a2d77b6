import type { Scenario } from '../scenario.ts';
import { boundFaults } from './bounds.ts';
import { chanceFaults } from './chances.ts';
import { CheckBudget } from './effort.ts';
import { claimedStarts } from './evidence.ts';
import type { Fault } from './fault.ts';
import { sizeFaults } from './size.ts';
import { stuckFaults } from './stuck/stuck.ts';

/** Returns what is wrong with a scenario as a whole, though each of its parts is right. */
export function wholeFaults(scenario: Scenario): readonly Fault[] {
  const effort = new CheckBudget();
  return [
    ...boundFaults(scenario, undefined, effort),
    ...chanceFaults(scenario, undefined, effort),
    ...stuckFaults(scenario, effort),
    ...sizeFaults(scenario),
    ...claimedStarts(scenario),
  ];
}

import { withMinus } from '../../../words/numbers/sign.ts';

/** A number of the scenario, or a few that belong together, with what they rest on. */
export interface GroundedNumber {
  /** "start of Drugs", "lever dockStrike", "chances of Washington: Pause strikes". */
  readonly what: string;
  readonly value: string;
  /** Empty where a user set the number: then it rests on the user. */
  readonly restsOn: readonly string[];
  /** True where a user set it otherwise than the scenario, directly or through a lever that it reads; else absent. */
  readonly setByUser?: true;
  /** What it is by default, where a user set it. */
  readonly default?: string;
}

/** Returns a number with its ground where there is something to tell. */
export function grounded(what: string, value: string, restsOn: readonly string[]): readonly GroundedNumber[] {
  return value === '' ? [] : [{ what, value: withMinus(value), restsOn }];
}

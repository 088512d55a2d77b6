import { madeUp } from '../tiny/made-up.ts';

/**
 * A game of one party on the states 0, 1 and 2. By hand: at 0 the walker may stay or go to 1; at 1 a throw leads to 2, where
 * play ends, or back to 0, each with ½. Without `stay` play is over with probability 1, though it may go round for long.
 */
export function walker({
  stays = true,
  horizon = 6,
}: {
  readonly stays?: boolean;
  readonly horizon?: number;
} = {}): string {
  return `${madeUp('walker', horizon, 'walker')}
gauges: { s: { title: State, min: 0, max: 2, start: 0 } }
actions:
  walker:
${stays ? '    stay: { title: Stay, when: { s: 0 }, results: [{ chance: 1 }] }\n' : ''}    go: { title: Go on, when: { s: 0 }, results: [{ chance: 1, do: { s: "= 1" } }] }
    throw: { title: Throw, when: { s: 1 }, results: [{ chance: 0.5, do: { s: "= 2" } }, { chance: 0.5, do: { s: "= 0" } }] }
endings:
  there: { says: At 2., when: { s: 2 } }
  under-way: { says: Under way., atHorizon: true }
`;
}

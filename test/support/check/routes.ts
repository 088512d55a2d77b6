import { madeUp } from '../tiny/made-up.ts';

/**
 * A game of one party in which the shortest way to 5 is not the likeliest, and that not the surest. By hand, the policy
 * being the habits alone (leap 1, walk 1, dare 0.01): one leap succeeds with 0.1; four steps on foot with 0.9; whoever
 * dares is at 6, and then at 5 for certain. A leap or a step that fails ends play at 4.
 */
export function routes(horizon: number): string {
  return `${madeUp('routes', horizon, 'climber')}
gauges: { s: { title: State, min: 0, max: 6, start: 0 } }
actions:
  climber:
    leap: { title: Leap, when: { s: 0 }, results: [{ chance: 0.1, do: { s: "= 5" } }, { chance: 0.9, do: { s: "= 4" } }] }
    walk: { title: Walk, when: { s: "<= 2" }, results: [{ chance: 1, do: { s: +1 } }] }
    dare: { title: Dare, when: { s: 0 }, habit: 0.01, results: [{ chance: 1, do: { s: "= 6" } }] }
    step: { title: Last step, when: { s: 3 }, results: [{ chance: 0.9, do: { s: "= 5" } }, { chance: 0.1, do: { s: "= 4" } }] }
    climb: { title: Climb down, when: { s: 6 }, results: [{ chance: 1, do: { s: "= 5" } }] }
endings:
  there: { says: There., when: { s: 5 } }
  fallen: { says: Fallen., when: { s: 4 } }
  under-way: { says: Under way., atHorizon: true }
`;
}

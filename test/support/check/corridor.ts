import { madeUp } from '../tiny/made-up.ts';

/**
 * A game of one party that begins at 4. By hand: a gamble leads to 1, 2 or 0; at 0 one may stay, or gamble between 1 and 2;
 * from 1 a way leads on to 2 and 3, and between 3 and 5 one goes to and fro for ever. Play never ends.
 */
export function corridor(): string {
  return `${madeUp('corridor', 6, 'guest')}
gauges: { s: { title: State, min: 0, max: 5, start: 4 } }
actions:
  guest:
    gamble: { title: Gamble, when: { s: 4 }, results: [{ chance: 0.4, do: { s: "= 1" } }, { chance: 0.4, do: { s: "= 2" } }, { chance: 0.2, do: { s: "= 0" } }] }
    stay: { title: Stay, when: { s: 0 }, results: [{ chance: 1 }] }
    leave: { title: Leave, when: { s: 0 }, results: [{ chance: 0.5, do: { s: "= 1" } }, { chance: 0.5, do: { s: "= 2" } }] }
    go: { title: Go on, when: { s: [1, 2] }, results: [{ chance: 1, do: { s: +1 } }] }
    turn: { title: Turn, when: { s: 3 }, results: [{ chance: 1, do: { s: "= 5" } }] }
    turn-back: { title: Turn back, when: { s: 5 }, results: [{ chance: 1, do: { s: "= 3" } }] }
endings:
  under-way: { says: Under way., atHorizon: true }
`;
}

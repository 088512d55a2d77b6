import { madeUp } from '../tiny/made-up.ts';

/**
 * A gate, a guard and the wind; one round. By hand: the guard waits or pushes, as likely as not. A push leaves the gate ajar
 * with 0.8, else trust falls to 0; then the wind opens an ajar gate with 0.1. So `through` has 1/2 · 0.8 · 0.1 = 0.04,
 * `shut-out` 1/2 · 0.2 = 0.1, and `hopeful` the other 0.86; `ajar` is tried after it, and trust is 1 wherever the gate is ajar.
 * In later rounds trust can fall with the gate ajar: (shut or ajar) × (trust 1 or 0) before either turn, and open with either
 * trust before the guard's: 10 states.
 */
export const GATE = `${madeUp('gate', 1, 'guard', 'world')}
tracks:
  gate: { title: Gate, levels: { shut: { says: Shut. }, ajar: { says: Ajar. }, open: { says: Open. } }, start: shut }
gauges: { trust: { title: Trust, min: 0, max: 2, start: 1 } }
actions:
  guard:
    wait: { title: Wait, results: [{ chance: 1 }] }
    push:
      title: Push
      when: { trust: ">= 1" }
      cost: 0.5
      results: [{ chance: 0.8, do: { gate: ajar } }, { chance: rest, do: { trust: -1 } }]
world: { shocks: { wind: { title: Wind, chance: 0.1, when: { gate: ajar }, do: { gate: +1 } } } }
payoffs: { guard: { endings: { through: 3 } } }
endings:
  through: { title: Through, says: Through., when: { gate: open } }
  hopeful: { title: Hopeful, says: Hopeful., atHorizon: true, when: { trust: [1, 2] } }
  ajar: { title: Ajar, says: Ajar., atHorizon: true, when: { gate: ajar } }
  shut-out: { title: Shut out, says: Shut out., atHorizon: true }
always:
  no-push-without-trust: { says: No push., never: { step: { by: guard, action: push, before: { trust: 0 } } } }
  wind-is-rare: { says: Rare., atMost: { odds: 0.05, of: { ending: through } } }
expect: { states: 10, odds: { through: 0.04, hopeful: 0.86, ajar: 0, shut-out: 0.1 } }
`;

import { madeUp } from '../tiny/made-up.ts';

/**
 * A ferry, of which nothing is solved: it holds one or two of everything in which a fault can be planted, and each piece of
 * its text stands in it once. The gauge does not start at 0, chances that are the rest stand first, and two parties, two
 * shocks and two kinds of endings tell the first from the others.
 */
export const FERRY = `${madeUp('ferry', 2)}
parties:
  captain:
    name: Captain
    foresight: 0
    precision: 0
    patience: 0.5
    doctrine:
      - { when: { river: flood }, play: moor }
      - { when: { trust: "<= 0", river: [low, high] }, play: cross }
  mate: { name: Mate, foresight: 0, precision: 0, patience: 0.5 }
order: [captain, world, mate]
levers:
  skill: { says: Skill., default: 0.5, min: 0.4, max: 0.6, step: 0.1 }
  haste: { says: Haste., default: 1, min: 0, max: 1, step: 1 }
tracks:
  river:
    title: River
    levels:
      low: { says: Low. }
      high: { says: High., rung: 1 }
      flood: { says: Flood., rung: 2 }
    start: low
  load:
    title: Load
    levels:
      empty: { says: Empty. }
      light: { says: Light. }
    start: haste
gauges: { trust: { title: Trust, min: -1, max: 2, start: 0 }, tide: { title: Tide, min: 0, max: 3, start: 1 } }
tallies:
  trips: { says: Trips., start: 0, eachRound: { calm: { add: 1, while: { river: "!= flood" } }, all: { add: 2 } } }
  fares: { says: Fares., start: 0, eachRound: { full: { add: 3, while: { load: light } } } }
actions:
  captain:
    moor: { title: Moor, results: [{ chance: 1 }] }
    cross:
      title: Cross
      cost: trust + 2
      results:
        - { chance: rest, do: { trust: -1 } }
        - { chance: 0.3, do: { river: high } }
        - { chance: 0.3, do: { trust: "= 2" } }
    wave: { title: Wave, when: { any: [{ not: { trust: [0, 1] } }, { tide: "> 1" }, { load: empty }] }, results: [{ chance: 1 }] }
  mate:
    sleep: { title: Sleep, results: [{ chance: 1 }] }
    fill: { title: Fill, when: { trust: "< 2", not: { any: [{ river: flood }] } }, cost: 0.5, results: [{ chance: 1 }] }
    haul:
      title: Haul
      when: { all: [{ load: light }] }
      results: [{ chance: 0.7, do: { load: +1, tide: "= 0" } }, { chance: 0.1 }, { chance: rest }, { chance: 0.2 }]
    ring: { title: Ring, results: [{ chance: tide / 10 }, { chance: (trust + 1) / 10 }, { chance: rest }] }
    signal: { title: Signal, results: [{ chance: 1 - skill }, { chance: "min(skill, 0.6) * 1" }] }
world:
  shocks:
    rain: { title: Rain, chance: 0.6, when: { river: low }, do: { river: +1 } }
    fog: { title: Fog, chance: tide / 100 }
payoffs:
  captain: { endings: { sunk: 3, rich: 0 } }
  mate:
    eachRound: { dry: { worth: 0, while: { tide: 0 } }, paid: { worth: trust + 1, while: { trust: ">= 1" } } }
    endings: { sunk: tide, late: 1 }
endings:
  dull: { says: Dull., atHorizon: true, when: { tide: 1 } }
  sunk: { says: Sunk., when: { river: flood, trust: -1 } }
  slow: { says: Slow., atHorizon: true, when: { tide: 2 } }
  rich: { says: Rich., when: { trust: 2, tide: "> 2" } }
  late: { says: Late., atHorizon: true }
always:
  dry-fill: { says: Dry., never: { step: { by: mate, action: fill, before: { river: flood } } } }
  sober: { says: Sober., always: { any: [{ not: { river: high } }, { trust: "<= 2" }, { ending: sunk }] } }
  ebbs: { says: Ebbs., possible: { river: low }, while: { river: [high, flood] } }
  moves: { says: Moves., leadsTo: { from: { river: low }, to: { any: [{ river: high }, { ending: any }] }, fair: nobody } }
  rare: { says: Rare., atMost: { odds: 0.9, of: { river: flood }, within: 1 } }
  common: { says: Common., atLeast: { odds: 0.1, of: { ending: late } } }
  steady: { says: Steady., climb: { atMost: 1 } }
`;

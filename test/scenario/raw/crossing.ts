/** One of everything that a scenario may hold. */
export const CROSSING = `parley: 1
id: crossing
title: Crossing
says: How a river is crossed.
asOf: 2026-01-01
round: { lasts: a day, horizon: 2 }
restsOn: [made-up]
sources: { log: { title: The log, publisher: The ferry, published: 2025-12-01, url: http://localhost, note: Torn. } }
facts: { rain: { says: It rained., by: Mate, on: 2025-12-01, standing: reported, source: log, bearsOn: [river], cameo: "01" } }
assumptions: { made-up: { says: Made up., why: Nothing is known of it. } }
levers: { skill: { says: Skill., default: 0.5, min: 0, max: 1, step: 0.5, labels: { 0: none, 1: all } } }
parties:
  captain: { name: Captain, foresight: 1, precision: 1, patience: 0.5 }
  mate: { name: Mate, foresight: horizon, precision: infinity, patience: 0.5, doctrine: [{ when: { river: high }, play: wait, says: It waits. }] }
order: [captain, mate, world]
first: captain
ladder: { title: How grave, says: From calm., rungs: { 0: Calm, 1: Grave } }
tracks: { river: { title: River, says: The river., levels: { low: { says: Low., rung: 0 }, high: { says: High. } }, start: low } }
gauges: { trust: { title: Trust, says: Trust., min: 0, max: 3, start: 1 } }
actions:
  captain:
    hold: { title: Hold, results: [{ chance: 1 }] }
    cross:
      title: Cross
      says: It crosses.
      cameo: "03"
      when: { any: [{ trust: ">= 1" }, { not: { river: [high] } }] }
      cost: 0.25
      habit: 2
      tally: { trips: 1 }
      results: [{ chance: skill, do: { trust: +1, river: low }, tally: { trips: 2 }, says: Across., restsOn: [made-up] }, { chance: rest, do: { trust: "= 0" } }]
      restsOn: { cost: [made-up] }
  mate: { wait: { title: Wait, results: [{ chance: 1 }] } }
world: { shocks: { flood: { title: Flood, says: A flood., chance: 0.125, when: { river: low }, do: { river: high } } } }
payoffs:
  captain:
    eachRound: { dry: { says: Dry., worth: 3, while: { river: low }, restsOn: { worth: [made-up] } } }
    endings: { across: { worth: 7, says: Much. }, waiting: 2 }
endings:
  across: { title: Across, short: over there, says: It is across., when: { trust: 3 } }
  waiting: { says: It waits., atHorizon: true }
tallies: { trips: { title: Trips, says: Trips., start: 0, atLeast: true, about: false, eachRound: { all: { says: All., add: 4, while: { river: low } } } } }
always:
  calm: { says: Calm., never: { any: [{ trust: 0, ending: across }, { step: { by: captain, action: [hold], result: 1, before: { river: high } } }] } }
  back: { says: Back., possible: { river: low }, while: { trust: 0 } }
  on: { says: On., leadsTo: { from: { river: high }, to: { river: low }, fair: everyone } }
  rare: { says: Rare., atMost: { odds: 0.9, of: { river: high }, within: 1, play: anyone } }
  slow: { says: Slow., climb: { atMost: 1 } }
expect: { states: 30, odds: { across: 0.5 } }
`;

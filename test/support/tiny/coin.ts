/** A coin that may be tossed in three rounds, as a scenario file to pipe in. */
export const COIN = `
parley: 1
id: coin
title: A coin
asOf: 2026-01-01
restsOn: [made-up]
assumptions: { made-up: { says: All of it is made up., why: It is a test. } }
levers: { bias: { says: How often heads come., default: 0.5, min: 0, max: 1, step: 0.1 } }
round: { lasts: a moment, horizon: 3 }
parties: { ann: { name: Ann, foresight: 1, precision: 1, patience: 0.9 } }
order: [ann]
tracks: { side: { title: Side, levels: { none: { says: Not tossed. }, heads: { says: Heads. } }, start: none } }
actions:
  ann:
    toss: { title: Toss, results: [{ chance: bias, do: { side: heads }, says: Heads. }, { chance: rest, says: Tails. }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
endings: { done: { says: Heads came., when: { side: heads } }, open: { says: No heads yet., atHorizon: true } }
`;

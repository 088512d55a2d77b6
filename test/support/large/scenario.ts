/** How much a large scenario has of what a file may have very much of. */
export interface Amounts {
  /** Of the first party; its others have two each. */
  readonly actions?: number;
  readonly endings?: number;
  readonly parties?: number;
  readonly levers?: number;
}

/** An action has so many results at most. */
const MOST_RESULTS = 100;

const times = (n: number, write: (i: number) => string) => Array.from({ length: n }, (_, i) => write(i)).join('\n');

/**
 * Writes a scenario with so many actions, endings, parties or levers. Its endings are told apart by a gauge, which draws
 * bring to every value alike; every action draws, and every lever is what one action costs.
 */
export function largeScenario({ actions = 2, endings = 4, parties = 1, levers = 0 }: Amounts): string {
  const draws = Math.ceil(endings / MOST_RESULTS);
  const drawOf = (action: number) => {
    const first = (action % draws) * MOST_RESULTS;
    const count = Math.min(MOST_RESULTS, endings - first);
    const results = Array.from({ length: count }, (_, i) => {
      const chance = i === count - 1 ? 'rest' : 1 / count;
      return `{ chance: ${chance}, do: { place: "= ${first + i}" } }`;
    });
    return action < draws ? `[${results.join(', ')}]` : `[{ chance: 1, do: { place: ${1 + (action % 3)} } }]`;
  };
  const actionsOf = (party: number) => Math.max(draws, party === 0 ? Math.max(actions, levers) : 2);
  const actionText = (party: number) => (i: number) => {
    const cost = party === 0 && i < levers ? `lever${i}` : `${(i % 7) / 100}`;
    return `    a${i}: { title: Action ${i}, cost: ${cost}, results: ${drawOf(i)} }`;
  };
  return `parley: 1
id: large
title: Large
asOf: 2026-01-01
round: { lasts: a day, horizon: 2 }
restsOn: [made-up]
assumptions: { made-up: { says: All of it is made up., why: To be very large. } }
${levers === 0 ? '' : `levers:\n${times(levers, i => `  lever${i}: { says: Lever ${i}., default: ${(i % 7) / 100}, min: 0, max: 1, step: 0.01 }`)}`}
parties:
${times(parties, i => `  p${i}: { name: Party ${i}, foresight: 1, precision: 1, patience: 0.9 }`)}
order: [${Array.from({ length: parties }, (_, i) => `p${i}`).join(', ')}]
gauges: { place: { title: Place, min: 0, max: ${endings - 1}, start: 0 } }
actions:
${times(parties, party => `  p${party}:\n${times(actionsOf(party), actionText(party))}`)}
payoffs:
${times(parties, party => `  p${party}: { eachRound: { far: { worth: 0.1 * place / ${endings} } } }`)}
endings:
${times(endings - 1, i => `  e${i}: { title: Ending ${i}, says: Place ${i}., atHorizon: true, when: { place: ${i} } }`)}
  e${endings - 1}: { title: Ending ${endings - 1}, says: The last place., atHorizon: true }
always:
  not-past-the-end: { says: The place is one of them., always: { place: ">= 0" } }
`;
}

import type { NumberSite } from '../../../analysis/evidence/loosen.ts';
import { at } from '../../../num/at.ts';
import { actionAt, endingAt, partyAt, resultAt } from '../../../scenario/part-at.ts';
import { type Scenario, WORLD } from '../../../scenario/scenario.ts';

/** Names a number by where it stands: "cost of Washington: Pause strikes". */
export function siteName(scenario: Scenario, site: NumberSite): string {
  switch (site.kind) {
    case 'lever':
      return at(scenario.levers, site.lever, 'lever').name;
    case 'precision':
    case 'patience':
      return `${site.kind} of ${partyAt(scenario, site.party).name}`;
    case 'cost':
    case 'habit':
      return (site.kind === 'cost' ? costName : habitName)(moveName(scenario, site.action));
    case 'chance':
      return chanceName(scenario, site.action, site.result);
    case 'round': {
      const { id } = at(payoffsOf(scenario, site.party).eachRound, site.term, 'payoff');
      return roundName(partyAt(scenario, site.party).name, id);
    }
    case 'ending': {
      const { ending } = at(payoffsOf(scenario, site.party).endings, site.term, 'payoff');
      return endingName(partyAt(scenario, site.party).name, endingAt(scenario, ending).title);
    }
  }
}

const payoffsOf = ({ payoffs }: Scenario, party: number) => at(payoffs, party, 'party');

function chanceName(scenario: Scenario, action: number, result: number): string {
  const { mover, results } = actionAt(scenario, action);
  if (mover === WORLD) return shockName(resultAt({ results }, result).title);
  return resultName(moveName(scenario, action), result, results.length);
}

function moveName(scenario: Scenario, action: number): string {
  const { mover, title } = actionAt(scenario, action);
  return mover === WORLD ? title : `${partyAt(scenario, mover).name}: ${title}`;
}

/** Names what an action costs. */
export const costName = (action: string): string => `cost of ${action}`;

/** Names by how much an action is likelier by habit. */
export const habitName = (action: string): string => `habit weight of ${action}`;

/** Names the chance of a shock. */
export const shockName = (title: string | undefined): string => `chance of ${title}`;

/** Names the chance of one of the results of an action, counted from 0. */
export const resultName = (action: string, result: number, results: number): string =>
  `chance of ${action}, result ${result + 1} of ${results}`;

/** Names what a round is worth to a party. */
export const roundName = (party: string, term: string): string => `${party}, each round: ${term}`;

/** Names what an ending is worth to a party. */
export const endingName = (party: string, ending: string): string => `${party}, ending: ${ending}`;

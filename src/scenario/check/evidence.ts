import { listed } from '../../words/list.ts';
import { quote } from '../../words/quote.ts';
import type { Grounded } from '../grounded.ts';
import { claimForFact, nothingRestsOn } from '../messages/whole-messages.ts';
import type { Scenario } from '../scenario.ts';
import type { Fault } from './fault.ts';

/** Standings under which a source reports that something is so, not merely that somebody says so. */
const ESTABLISHED = new Set(['reported', 'stated', 'analysis']);

/** Returns every block of a scenario that names what it rests on. */
function groundedBlocks(scenario: Scenario): readonly Grounded[] {
  const { levers, parties, variables, actions, payoffs, tallies, round, assumptions } = scenario;
  return [
    round,
    ...assumptions,
    ...levers,
    ...parties,
    ...variables,
    ...actions,
    ...actions.flatMap(action => action.results),
    ...payoffs.flatMap(({ eachRound, endings }) => [...eachRound, ...endings]),
    ...tallies,
    ...tallies.flatMap(tally => tally.eachRound),
  ];
}

/** Returns the facts and assumptions that nothing rests on: evidence without effect. */
export function idleEvidence(scenario: Scenario): readonly Fault[] {
  const used = new Set(groundedBlocks(scenario).flatMap(block => block.restsOn));
  const of = (key: 'facts' | 'assumptions', kind: 'fact' | 'assumption') =>
    scenario[key]
      .filter(({ id }) => !used.has(id))
      .map(({ id }): Fault => ({ path: [key, id], message: nothingRestsOn(kind, id), at: 'key' }));
  return [...of('facts', 'fact'), ...of('assumptions', 'assumption')];
}

/** Returns the fixed starts that rest on nothing but what somebody claims, denies or disputes. */
export function claimedStarts(scenario: Scenario): readonly Fault[] {
  const facts = new Map(scenario.facts.map(fact => [fact.id, fact]));
  return scenario.variables.flatMap((variable): readonly Fault[] => {
    const claims = variable.restsOn
      .flatMap(id => facts.get(id) ?? [])
      .filter(({ standing }) => !ESTABLISHED.has(standing));
    const onlyClaims = claims.length > 0 && claims.length === variable.restsOn.length;
    if (!onlyClaims || variable.start.levers.length > 0) return [];
    const names = listed(claims.map(({ id, standing }) => `${quote(id)} (${standing})`));
    const path = [variable.kind === 'track' ? 'tracks' : 'gauges', variable.name, 'start'];
    return [{ path, message: claimForFact(variable.name, names), at: 'value' }];
  });
}

import { at } from '../../../num/at.ts';
import { pathOfAction, pathOfResult } from '../../../scenario/check/paths.ts';
import type { Condition } from '../../../scenario/condition.ts';
import { partyAt, tallyAt } from '../../../scenario/part-at.ts';
import { type Scenario, WORLD } from '../../../scenario/scenario.ts';
import type { Path } from '../../../scenario/text/layer.ts';
import type { Asking } from '../../findings/finding.ts';
import { withAction, withItem, withPayoffs, withResult } from './rewrite.ts';

/** A condition of a scenario: who asks it, the path of the mapping it was read from, and how another is put in its place. */
interface ConditionSite {
  readonly asking: Asking;
  readonly condition: Condition;
  readonly mapping: Path;
  readonly put: (scenario: Scenario, condition: Condition) => Scenario;
}

/** Returns every condition of a scenario but those of its rules. */
export function conditionSites(scenario: Scenario): readonly ConditionSite[] {
  return [...moves(scenario), ...endings(scenario), ...doctrines(scenario), ...payoffs(scenario), ...tallies(scenario)];
}

function moves(scenario: Scenario): readonly ConditionSite[] {
  return scenario.actions.flatMap((action): readonly ConditionSite[] => {
    const { index } = action;
    if (action.mover === WORLD) {
      return action.results.map(({ when }, result) => ({
        asking: { of: 'shock', action: index, result },
        condition: when,
        mapping: [...pathOfResult(scenario, action, result), 'when'],
        put: (into, condition) => withResult(into, index, result, { when: condition }),
      }));
    }
    return [
      {
        asking: { of: 'action', action: index },
        condition: action.when,
        mapping: [...pathOfAction(scenario, action), 'when'],
        put: (into, condition) => withAction(into, index, { when: condition }),
      },
    ];
  });
}

function endings(scenario: Scenario): readonly ConditionSite[] {
  return scenario.endings.map(({ id, when }, ending) => ({
    asking: { of: 'ending', ending },
    condition: when,
    mapping: ['endings', id, 'when'],
    put: (into, condition) => ({ ...into, endings: withItem(into.endings, ending, { when: condition }) }),
  }));
}

function doctrines(scenario: Scenario): readonly ConditionSite[] {
  return scenario.parties.flatMap(({ id, doctrine }, party) =>
    doctrine.map(
      ({ when }, rule): ConditionSite => ({
        asking: { of: 'doctrine', party, rule },
        condition: when,
        mapping: ['parties', id, 'doctrine', rule, 'when'],
        put: (into, condition) => {
          const changed = withItem(partyAt(into, party).doctrine, rule, { when: condition });
          return { ...into, parties: withItem(into.parties, party, { doctrine: changed }) };
        },
      }),
    ),
  );
}

function payoffs(scenario: Scenario): readonly ConditionSite[] {
  return scenario.payoffs.flatMap(({ eachRound }, party) =>
    eachRound.map(
      (one, term): ConditionSite => ({
        asking: { of: 'payoff', party, term },
        condition: one.while,
        mapping: ['payoffs', partyAt(scenario, party).id, 'eachRound', one.id, 'while'],
        put: (into, condition) => {
          const changed = withItem(at(into.payoffs, party, 'party').eachRound, term, { while: condition });
          return withPayoffs(into, party, { eachRound: changed });
        },
      }),
    ),
  );
}

function tallies(scenario: Scenario): readonly ConditionSite[] {
  return scenario.tallies.flatMap(({ id, eachRound }, tally) =>
    eachRound.map(
      (one, term): ConditionSite => ({
        asking: { of: 'tally', tally, term },
        condition: one.while,
        mapping: ['tallies', id, 'eachRound', one.id, 'while'],
        put: (into, condition) => {
          const changed = withItem(tallyAt(into, tally).eachRound, term, { while: condition });
          return { ...into, tallies: withItem(into.tallies, tally, { eachRound: changed }) };
        },
      }),
    ),
  );
}

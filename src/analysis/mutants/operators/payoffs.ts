import { pathOfAction } from '../../../scenario/check/paths.ts';
import type { Formula } from '../../../scenario/formula/formula.ts';
import { endingAt, partyAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Path } from '../../../scenario/text/layer.ts';
import type { Mutant, Paid } from '../mutant.ts';
import { withAction, withItem, withPayoffs } from './rewrite.ts';

/** Flips the sign of each payoff of a round, of each of an ending, and of each cost; 0 has none. */
export function flipPayoffs(scenario: Scenario): readonly Mutant[] {
  return [...costs(scenario), ...ofParties(scenario)].flatMap(({ of, was, path, put }): readonly Mutant[] =>
    isNothing(was)
      ? []
      : [{ change: { kind: 'flip-payoff', of, was }, path, at: 'value', scenario: put(flipped(was)) }],
  );
}

/** A payoff or a cost: what it is for, where it stands, and how another is put in its place. */
interface PayoffSite {
  readonly of: Paid;
  readonly was: Formula;
  readonly path: Path;
  readonly put: (now: Formula) => Scenario;
}

const isNothing = ({ tree }: Formula) => tree.kind === 'number' && tree.value === 0;

const flipped = (formula: Formula): Formula => ({
  ...formula,
  text: `-(${formula.text})`,
  tree: { kind: 'negate', of: formula.tree },
});

/** Those of the world are nothing. */
function costs(scenario: Scenario): readonly PayoffSite[] {
  return scenario.actions.map(action => ({
    of: { kind: 'cost', action: action.index },
    was: action.cost,
    path: [...pathOfAction(scenario, action), 'cost'],
    put: cost => withAction(scenario, action.index, { cost }),
  }));
}

function ofParties(scenario: Scenario): readonly PayoffSite[] {
  return scenario.payoffs.flatMap(({ eachRound, endings }, party) => {
    const path = ['payoffs', partyAt(scenario, party).id];
    const byRound = eachRound.map(
      ({ id, worth }, term): PayoffSite => ({
        of: { kind: 'round', party, term },
        was: worth,
        path: [...path, 'eachRound', id, 'worth'],
        put: now => withPayoffs(scenario, party, { eachRound: withItem(eachRound, term, { worth: now }) }),
      }),
    );
    const byEnding = endings.map(
      ({ ending, worth }, i): PayoffSite => ({
        of: { kind: 'ending', party, ending },
        was: worth,
        path: [...path, 'endings', endingAt(scenario, ending).id],
        put: now => withPayoffs(scenario, party, { endings: withItem(endings, i, { worth: now }) }),
      }),
    );
    return [...byRound, ...byEnding];
  });
}

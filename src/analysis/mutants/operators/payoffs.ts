import type { Formula } from '../../../scenario/formula.ts';
import { type Scenario, WORLD } from '../../../scenario/scenario.ts';
import { pathOfAction } from '../../../scenario/sound/paths.ts';
import type { Mutant } from '../mutant.ts';
import { withAction, withItem, withPayoffs } from './rewrite.ts';

/** Flips the sign of each payoff of a round, of each of an ending, and of each cost; 0 has none. */
export function flipPayoffs(scenario: Scenario): readonly Mutant[] {
  return [...costs(scenario), ...ofParties(scenario)].filter(
    ({ change }) => change.kind !== 'flip-payoff' || !isNothing(change.was),
  );
}

const isNothing = ({ tree }: Formula) => tree.kind === 'number' && tree.value === 0;

const flipped = (formula: Formula): Formula => ({
  ...formula,
  text: `-(${formula.text})`,
  tree: { kind: 'negate', of: formula.tree },
});

function costs(scenario: Scenario): readonly Mutant[] {
  return scenario.actions.flatMap((action): readonly Mutant[] => {
    if (action.mover === WORLD) return [];
    const { cost, index } = action;
    return [
      {
        change: { kind: 'flip-payoff', of: { kind: 'cost', action: index }, was: cost },
        path: [...pathOfAction(scenario, action), 'cost'],
        at: 'value',
        scenario: withAction(scenario, index, { cost: flipped(cost) }),
      },
    ];
  });
}

function ofParties(scenario: Scenario): readonly Mutant[] {
  return scenario.payoffs.flatMap(({ eachRound, endings }, party) => {
    const path = ['payoffs', scenario.parties[party]?.id ?? ''];
    const byRound = eachRound.map(
      ({ id, worth }, term): Mutant => ({
        change: { kind: 'flip-payoff', of: { kind: 'round', party, term }, was: worth },
        path: [...path, 'eachRound', id, 'worth'],
        at: 'value',
        scenario: withPayoffs(scenario, party, { eachRound: withItem(eachRound, term, { worth: flipped(worth) }) }),
      }),
    );
    const byEnding = endings.map(
      ({ ending, worth }, i): Mutant => ({
        change: { kind: 'flip-payoff', of: { kind: 'ending', party, ending }, was: worth },
        path: [...path, 'endings', scenario.endings[ending]?.id ?? ''],
        at: 'value',
        scenario: withPayoffs(scenario, party, { endings: withItem(endings, i, { worth: flipped(worth) }) }),
      }),
    );
    return [...byRound, ...byEnding];
  });
}

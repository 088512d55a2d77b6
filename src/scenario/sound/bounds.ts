import { evaluate, type Formula } from '../formula.ts';
import type { Scenario, Variable } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import type { Message } from '../text/problem.ts';
import {
  countAssignments,
  describeAssignment,
  describeLevers,
  findAssignment,
  leverCorners,
  MAX_ASSIGNMENTS,
} from './assignments.ts';
import type { Fault } from './chances.ts';

/** A formula with what its value must be. */
interface Bounded {
  readonly path: Path;
  readonly formula: Formula;
  readonly fits: (value: number) => boolean;
  /** Completes "Expected …". */
  readonly expected: string;
}

/** Returns the formulae whose value leaves its bounds at some combination of what they read. */
export function boundFaults(scenario: Scenario, settings?: readonly Float64Array[]): readonly Fault[] {
  return [...starts(scenario), ...partySettings(scenario), ...worths(scenario), ...counts(scenario)].flatMap(
    bounded => {
      const message = faultOf(scenario, bounded, settings);
      return message ? [{ path: bounded.path, message }] : [];
    },
  );
}

function faultOf(scenario: Scenario, bounded: Bounded, settings?: readonly Float64Array[]): Message | undefined {
  const { formula, fits, expected } = bounded;
  if (countAssignments(scenario, formula.variables) > MAX_ASSIGNMENTS) {
    const what = `"${formula.text}" reads ${formula.variables.length} variables: too many combinations to check.`;
    return { what, wayOut: 'Let it read fewer.' };
  }
  for (const levers of settings ?? leverCorners(scenario, [formula])) {
    const message = findAssignment(scenario, formula.variables, assignment => {
      const value = evaluate(formula.tree, assignment.values, levers);
      if (fits(value)) return undefined;
      const state = describeAssignment(scenario, formula.variables, assignment);
      const where = `${state ? ` where ${state}` : ''}${describeLevers(scenario, [formula], levers)}`;
      return { what: `"${formula.text}" is ${value}${where}.`, wayOut: `Expected ${expected}.` };
    });
    if (message) return message;
  }
  return undefined;
}

function starts(scenario: Scenario): Bounded[] {
  const bounded = (variable: Variable): Bounded => {
    const max = variable.min + variable.size - 1;
    return {
      path: [variable.kind === 'track' ? 'tracks' : 'gauges', variable.name, 'start'],
      formula: variable.start,
      fits: value => Number.isInteger(value) && value >= variable.min && value <= max,
      expected:
        variable.kind === 'track'
          ? `the number of a level of "${variable.name}", from 0 to ${max}`
          : `a whole number from ${variable.min} to ${max}`,
    };
  };
  const parties = scenario.parties.length;
  return [
    ...scenario.variables.map(bounded),
    {
      path: ['first'],
      formula: scenario.first,
      fits: value => Number.isInteger(value) && value >= 0 && value < parties,
      expected: `the number of a party in the order, from 0 to ${parties - 1}`,
    },
  ];
}

function partySettings(scenario: Scenario): Bounded[] {
  return scenario.parties.flatMap(({ id, foresight, precision, patience }): Bounded[] => [
    ...(foresight === 'horizon'
      ? []
      : [
          {
            path: ['parties', id, 'foresight'],
            formula: foresight,
            fits: (value: number) => Number.isInteger(value) && value >= 0 && value <= 1000,
            expected: 'a whole number of rounds from 0 to 1000, or "horizon"',
          },
        ]),
    {
      path: ['parties', id, 'precision'],
      formula: precision,
      fits: value => value >= 0 && value < Number.POSITIVE_INFINITY,
      expected: 'a number of 0 or more: 0 ignores payoffs, larger ones follow them more closely',
    },
    {
      path: ['parties', id, 'patience'],
      formula: patience,
      fits: value => value >= 0 && value <= 1,
      expected: 'a number from 0 to 1',
    },
  ]);
}

function worths(scenario: Scenario): Bounded[] {
  const finite = { fits: Number.isFinite, expected: 'a number' };
  const actions = scenario.actions.flatMap((action): Bounded[] => {
    if (action.mover === 'world') return [];
    const path = ['actions', scenario.parties[action.mover]?.id ?? '', action.id];
    const habit = { fits: (value: number) => value > 0 && Number.isFinite(value), expected: 'a number above 0' };
    return [
      { path: [...path, 'cost'], formula: action.cost, ...finite },
      { path: [...path, 'habit'], formula: action.habit, ...habit },
    ];
  });
  const payoffs = scenario.payoffs.flatMap(({ eachRound, endings }, party): Bounded[] => {
    const path = ['payoffs', scenario.parties[party]?.id ?? ''];
    return [
      ...eachRound.map(term => ({ path: [...path, 'eachRound', term.id, 'worth'], formula: term.worth, ...finite })),
      ...endings.map(term => ({
        path: [...path, 'endings', scenario.endings[term.ending]?.id ?? ''],
        formula: term.worth,
        ...finite,
      })),
    ];
  });
  return [...actions, ...payoffs];
}

/** A tally grows: what is added is a number of 0 or more. */
function counts(scenario: Scenario): Bounded[] {
  const grows = { fits: (value: number) => value >= 0 && Number.isFinite(value), expected: 'a number of 0 or more' };
  const byAction = scenario.actions.flatMap(action => {
    const path =
      action.mover === 'world' ? ['world', 'shocks'] : ['actions', scenario.parties[action.mover]?.id ?? '', action.id];
    return [...action.counts, ...action.results.flatMap(result => result.counts)].map(({ add }) => ({
      path,
      formula: add,
      ...grows,
    }));
  });
  const byRound = scenario.tallies.flatMap(tally =>
    tally.eachRound.map(term => ({
      path: ['tallies', tally.id, 'eachRound', term.id, 'add'],
      formula: term.add,
      ...grows,
    })),
  );
  return [...byAction, ...byRound];
}

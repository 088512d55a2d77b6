import { grouped } from '../../words/numbers/plural.ts';
import { quote } from '../../words/quote.ts';
import { constant, evaluate, type Formula } from '../formula/formula.ts';
import { outOfBounds } from '../messages/whole-messages.ts';
import { endingAt, partyAt, tallyAt } from '../part-at.ts';
import type { Count, Scenario, Variable } from '../scenario.ts';
import type { Path } from '../text/layer.ts';
import { findFault } from './assignments.ts';
import { CheckBudget } from './effort.ts';
import type { Fault } from './fault.ts';
import { leverCorners, leverSteps } from './levers.ts';
import { pathOfAction, pathOfResult } from './paths.ts';

/** Bounds of a number's size; 0 is within all of them. */
interface Limits {
  readonly least: number;
  readonly most: number;
  /** Completes "Expected …". */
  readonly expected: string;
}

/** What a number must be. */
interface Bounds {
  readonly fits: (value: number) => boolean;
  /** Completes "Expected …". */
  readonly expected: string;
  /** How large or small in size a number that fits may be, so that all that is computed with it stays a number. */
  readonly limits?: Limits;
  /** Whether only whole numbers fit, so that the steps of levers matter and not only their ends. */
  readonly whole?: boolean;
}

/** A formula with what its value must be. */
interface Bounded extends Bounds {
  readonly path: Path;
  readonly formula: Formula;
  /** What the number is, at the start of a sentence. */
  readonly subject: string;
}

/** The largest precision of a party that is finite; the same in settings. */
export const MAX_PRECISION = 1_000_000;

/** The longest foresight of a party, in rounds; the same in settings. */
export const MAX_FORESIGHT = 1000;

/**
 * Sums of these over every round, weighed by habits, divided by 1 less a patience or multiplied by a precision stay far
 * below 1e308, and so do their squares.
 */
const COUNTABLE: Limits = { least: 0, most: 1e100, expected: 'a number from -1e100 to 1e100' };

const FINITE: Bounds = {
  fits: Number.isFinite,
  expected: 'a number at every state and every setting of its levers',
  limits: COUNTABLE,
};
const ABOVE_0: Bounds = {
  fits: value => value > 0 && value < Number.POSITIVE_INFINITY,
  expected: 'a number above 0',
  limits: { least: 1e-100, most: 1e100, expected: 'a number from 1e-100 to 1e100' },
};
const SHARE: Bounds = { fits: value => value >= 0 && value <= 1, expected: 'a number from 0 to 1' };
/** What lasts for ever is worth `w / (1 - patience)` to whoever looks less far than to the horizon. */
const NOT_1: Bounds = {
  fits: value => value !== 1,
  expected:
    'a number below 1, because at 1 what a round is worth would count for ever; 1 is for a party without payoffs each ' +
    'round, or where every party has "foresight: horizon"',
};
const GROWS: Bounds = {
  fits: value => value >= 0 && value < Number.POSITIVE_INFINITY,
  expected: 'a number of 0 or more, because a tally only grows',
  limits: { ...COUNTABLE, expected: 'a number of at most 1e100' },
};
const PRECISION: Bounds = {
  fits: value => value >= 0 && value < Number.POSITIVE_INFINITY,
  expected: 'a number of 0 or more, or "infinity": 0 ignores payoffs, larger ones follow them more closely',
  limits: { least: 0, most: MAX_PRECISION, expected: `a number of at most ${grouped(MAX_PRECISION)}, or "infinity"` },
};

const wholeFrom = (min: number, max: number, expected: string): Bounds => ({
  fits: value => Number.isInteger(value) && value >= min && value <= max,
  expected,
  whole: true,
});

/** Returns the formulae whose value leaves its bounds at some combination of what they read. */
export function boundFaults(
  scenario: Scenario,
  settings?: readonly Float64Array[],
  effort = new CheckBudget(),
): readonly Fault[] {
  const all = [
    ...starts(scenario),
    ...partyParameters(scenario),
    ...costs(scenario),
    ...worths(scenario),
    ...counts(scenario),
    ...givenNumbers(scenario),
  ];
  return all.flatMap(({ path, formula, subject, whole, ...bounds }): readonly Fault[] => {
    const { levers, variables } = formula;
    // What reads no lever is the same at every setting, and was looked at when the file was read.
    if (settings && levers.length === 0) return [];
    const tried = settings ?? (whole ? leverSteps : leverCorners)(scenario, levers);
    const message = findFault(scenario, { subject, variables, settings: tried, levers }, effort, ({ values }, at) => {
      const value = evaluate(formula.tree, values, at);
      const expected = expectedInstead(bounds, value);
      return expected === undefined ? undefined : where => outOfBounds(subject, formula.text, value, where, expected);
    });
    return message ? [{ path, message, at: 'value' }] : [];
  });
}

/** Completes "Expected …" where a number is not what it must be. */
function expectedInstead({ fits, expected, limits }: Bounds, value: number): string | undefined {
  if (!fits(value)) return expected;
  const size = Math.abs(value);
  return limits && size > 0 && (size < limits.least || size > limits.most) ? limits.expected : undefined;
}

function starts(scenario: Scenario): Bounded[] {
  const bounded = (variable: Variable): Bounded => {
    const max = variable.min + variable.size - 1;
    const isTrack = variable.kind === 'track';
    const expected = isTrack
      ? `the number of a level, from 0 to ${max}`
      : `a whole number from ${variable.min} to ${max}`;
    return {
      path: [isTrack ? 'tracks' : 'gauges', variable.name, 'start'],
      formula: variable.start,
      subject: `The start of ${quote(variable.name)}`,
      ...wholeFrom(variable.min, max, expected),
    };
  };
  const last = scenario.parties.length - 1;
  const who = `the name of a party, or a formula over levers that gives its number among the parties, from 0 to ${last}`;
  const first = {
    path: ['first'],
    formula: scenario.first,
    subject: 'The party that moves first',
    ...wholeFrom(0, last, who),
  };
  return [...scenario.variables.map(bounded), first];
}

function partyParameters(scenario: Scenario): Bounded[] {
  const rounds = wholeFrom(0, MAX_FORESIGHT, `a whole number of rounds from 0 to ${MAX_FORESIGHT}, or "horizon"`);
  const seesEnd = scenario.parties.every(({ foresight }) => foresight === 'horizon');
  const isEndless = (party: number) => !seesEnd && (scenario.payoffs[party]?.eachRound.length ?? 0) > 0;
  return scenario.parties.flatMap(({ id, foresight, precision, patience }, party): Bounded[] => {
    const bounded = (key: string, formula: Formula, bounds: Bounds) => {
      return { path: ['parties', id, key], formula, subject: `The ${key} of ${quote(id)}`, ...bounds };
    };
    return [
      ...(foresight === 'horizon' ? [] : [bounded('foresight', foresight, rounds)]),
      ...(precision === 'infinity' ? [] : [bounded('precision', precision, PRECISION)]),
      bounded('patience', patience, SHARE),
      ...(isEndless(party) ? [bounded('patience', patience, NOT_1)] : []),
    ];
  });
}

function costs(scenario: Scenario): Bounded[] {
  return scenario.actions.flatMap((action): Bounded[] => {
    if (action.mover === 'world') return [];
    const path = pathOfAction(scenario, action);
    const { cost, habit, id } = action;
    return [
      { path: [...path, 'cost'], formula: cost, subject: `The cost of ${quote(id)}`, ...FINITE },
      { path: [...path, 'habit'], formula: habit, subject: `The habit weight of ${quote(id)}`, ...ABOVE_0 },
    ];
  });
}

function worths(scenario: Scenario): Bounded[] {
  return scenario.payoffs.flatMap(({ eachRound, endings }, party): Bounded[] => {
    const path = ['payoffs', partyAt(scenario, party).id];
    const byRound = eachRound.map(({ id, worth }): Bounded => {
      const subject = `The payoff ${quote(id)}`;
      return { path: [...path, 'eachRound', id, 'worth'], formula: worth, subject, ...FINITE };
    });
    const byEnding = endings.map(({ ending, worth }): Bounded => {
      const id = endingAt(scenario, ending).id;
      return {
        path: [...path, 'endings', id, 'worth'],
        formula: worth,
        subject: `The payoff of ${quote(id)}`,
        ...FINITE,
      };
    });
    return [...byRound, ...byEnding];
  });
}

/** A tally grows: what is added is a number of 0 or more. */
function counts(scenario: Scenario): Bounded[] {
  const bounded = (path: Path, { tally, add }: Count): Bounded => {
    const id = tallyAt(scenario, tally).id;
    return { path: [...path, 'tally', id], formula: add, subject: `What is added to the tally ${quote(id)}`, ...GROWS };
  };
  const byAction = scenario.actions.flatMap(action => [
    ...action.counts.map(count => bounded(pathOfAction(scenario, action), count)),
    ...action.results.flatMap((result, i) =>
      result.counts.map(count => bounded(pathOfResult(scenario, action, i), count)),
    ),
  ]);
  const byRound = scenario.tallies.flatMap(({ id, eachRound }) =>
    eachRound.map((term): Bounded => {
      const path = ['tallies', id, 'eachRound', term.id, 'add'];
      return { path, formula: term.add, subject: `What ${quote(term.id)} adds to the tally ${quote(id)}`, ...GROWS };
    }),
  );
  return [...byAction, ...byRound];
}

/** The numbers that no formula gives. */
function givenNumbers({ levers, tallies }: Scenario): Bounded[] {
  const given = (path: Path, subject: string, value: number): Bounded => ({
    path,
    formula: constant(value),
    subject,
    ...FINITE,
  });
  return [
    ...levers.flatMap(({ name, min, max }) =>
      Object.entries({ min, max }).map(([key, value]) =>
        given(['levers', name, key], `The ${key} of ${quote(name)}`, value),
      ),
    ),
    ...tallies.map(({ id, start }) => given(['tallies', id, 'start'], `The start of ${quote(id)}`, start)),
  ];
}

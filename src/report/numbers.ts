import type { Model } from '../game/model.ts';
import { digitOf } from '../game/space.ts';
import { type Action, type Scenario, WORLD } from '../scenario/scenario.ts';
import { valueSpoken } from './condition-text.ts';

/** A number of the scenario, or a few that belong together, with what they rest on. */
export interface GroundedNumber {
  /** "start of Drugs", "lever dockStrike", "chances of Washington: Pause strikes". */
  readonly what: string;
  readonly value: string;
  readonly restsOn: readonly string[];
}

/** Returns every number of a model in file order, each with the facts and assumptions named for it. */
export function numbersOf(model: Model): readonly GroundedNumber[] {
  const { scenario } = model;
  return [
    { what: 'horizon', value: `${model.horizon} rounds of ${scenario.round.lasts}`, restsOn: scenario.round.restsOn },
    ...startsOf(model),
    ...leversOf(model),
    ...partiesOf(model),
    ...scenario.actions.flatMap(action => actionNumbers(scenario, action)),
    ...payoffNumbers(scenario),
    ...tallyNumbers(scenario),
  ];
}

/** Returns where each variable starts, with what says so. */
export function startsOf({ scenario, space, start }: Model): readonly GroundedNumber[] {
  return scenario.variables.map((variable, index) => ({
    what: `start of ${variable.title}`,
    value: valueSpoken(variable, digitOf(space, start, index)),
    restsOn: variable.restsOn,
  }));
}

function leversOf({ scenario, levers }: Model): GroundedNumber[] {
  return scenario.levers.map(({ name, min, max, labels, restsOn }, index) => {
    const value = levers[index] ?? 0;
    const label = labels.get(value);
    return { what: `lever ${name}`, value: `${value}${label ? ` (${label})` : ''}, from ${min} to ${max}`, restsOn };
  });
}

function partiesOf({ scenario, tempers }: Model): GroundedNumber[] {
  return scenario.parties.map(({ name, restsOn }, index) => {
    const temper = tempers[index];
    const value = `foresight ${temper?.foresight}, precision ${temper?.precision}, patience ${temper?.patience}`;
    return { what: `how ${name} decides`, value, restsOn };
  });
}

function actionNumbers(scenario: Scenario, action: Action): GroundedNumber[] {
  if (action.mover === WORLD) {
    return action.results.flatMap(({ id, title, chance, restsOn }) =>
      id === 'quiet' || chance === 'rest' ? [] : [{ what: `chance of ${title}`, value: chance.text, restsOn }],
    );
  }
  const name = `${scenario.parties[action.mover]?.name}: ${action.title}`;
  const chances = action.results.map(({ chance }) => (chance === 'rest' ? 'rest' : chance.text)).join(', ');
  return [
    ...(action.cost.text === '0'
      ? []
      : [{ what: `cost of ${name}`, value: action.cost.text, restsOn: action.restsOn }]),
    ...(action.results.length === 1 ? [] : [{ what: `chances of ${name}`, value: chances, restsOn: action.restsOn }]),
  ];
}

function payoffNumbers(scenario: Scenario): GroundedNumber[] {
  return scenario.payoffs.flatMap(({ eachRound, endings }, party) => {
    const name = scenario.parties[party]?.name;
    return [
      ...eachRound.map(({ id, worth, restsOn }) => ({
        what: `${name}, each round: ${id}`,
        value: worth.text,
        restsOn,
      })),
      ...endings.map(({ ending, worth, restsOn }) => ({
        what: `${name}, ending: ${scenario.endings[ending]?.title}`,
        value: worth.text,
        restsOn,
      })),
    ];
  });
}

function tallyNumbers(scenario: Scenario): GroundedNumber[] {
  return scenario.tallies.flatMap(({ title, start, restsOn, eachRound }) => [
    { what: `start of the tally ${title}`, value: String(start), restsOn },
    ...eachRound.map(({ id, add, restsOn: on }) => ({
      what: `tally ${title}, each round: ${id}`,
      value: add.text,
      restsOn: on,
    })),
  ]);
}

/** Returns the numbers that rest on a fact or an assumption, directly or through an assumption derived from a fact. */
export function restingOn(model: Model, id: string): readonly GroundedNumber[] {
  const through = model.scenario.assumptions.filter(({ restsOn }) => restsOn.includes(id)).map(one => one.id);
  const names = new Set([id, ...through]);
  return numbersOf(model).filter(({ restsOn }) => restsOn.some(name => names.has(name)));
}

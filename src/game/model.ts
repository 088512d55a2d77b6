import { evaluate, type Formula } from '../scenario/formula.ts';
import type { Action, Mover, Scenario } from '../scenario/scenario.ts';
import { boundFaults } from '../scenario/sound/bounds.ts';
import { chanceFaults } from '../scenario/sound/chances.ts';
import type { Message } from '../scenario/text/problem.ts';
import type { Settings } from './settings.ts';
import { makeSpace, packState, type State, type StateSpace, turnOrder } from './space.ts';

/** How a party decides: `foresight` in rounds, `precision` λ per unit of payoff, `patience` γ per round. */
export interface Temper {
  readonly foresight: number | 'horizon';
  readonly precision: number;
  readonly patience: number;
}

/** A scenario with its levers bound: everything the rules need, and nothing left to choose but moves. */
export interface Model {
  readonly scenario: Scenario;
  /** What was set otherwise than the defaults. */
  readonly settings: Settings;
  /** One value a lever. */
  readonly levers: Float64Array;
  /** Who moves at each position of a round. */
  readonly order: readonly Mover[];
  readonly space: StateSpace;
  readonly start: State;
  /** In rounds. */
  readonly horizon: number;
  /** One entry a party. */
  readonly tempers: readonly Temper[];
  /** The actions of the one who moves at each position, in file order. */
  readonly actionsAt: readonly (readonly Action[])[];
}

/** Binds levers, starts and parties, or says which settings do not go together. */
export function makeModel(
  scenario: Scenario,
  settings: Settings = new Map(),
  horizon = scenario.round.horizon,
): Model | readonly Message[] {
  const levers = Float64Array.from(scenario.levers, lever => settings.get(lever.name) ?? lever.default);
  if (scenario.levers.some(lever => settings.has(lever.name))) {
    const faults = [...boundFaults(scenario, [levers]), ...chanceFaults(scenario, [levers])];
    if (faults.length > 0) return faults.map(fault => fault.message);
  }
  const bound = (formula: Formula) => evaluate(formula.tree, [], levers);
  const order = turnOrder(scenario.order, bound(scenario.first));
  const space = makeSpace(scenario.variables, order);
  const digits = scenario.variables.map(({ name, start, min }) => (settings.get(name) ?? bound(start)) - min);
  return {
    scenario,
    settings,
    levers,
    order,
    space,
    start: packState(space, digits, 0),
    horizon,
    tempers: scenario.parties.map(({ id, foresight, precision, patience }) => ({
      foresight: settings.get(`${id}.foresight`) ?? (foresight === 'horizon' ? foresight : bound(foresight)),
      precision: settings.get(`${id}.precision`) ?? bound(precision),
      patience: settings.get(`${id}.patience`) ?? bound(patience),
    })),
    actionsAt: order.map(mover => scenario.actions.filter(action => action.mover === mover)),
  };
}

/** Says whether `makeModel` gave a model rather than what stands against it. */
export function isModel(made: Model | readonly Message[]): made is Model {
  return !Array.isArray(made);
}

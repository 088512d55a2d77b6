import { boundFaults } from '../scenario/check/bounds.ts';
import { chanceFaults } from '../scenario/check/chances.ts';
import { evaluate, type Formula } from '../scenario/formula/formula.ts';
import type { Action, Mover, Party, Scenario } from '../scenario/scenario.ts';
import type { Message } from '../words/problem.ts';
import {
  checkHorizon,
  checkPatience,
  checkSettings,
  type PartyParameters,
  type Settings,
} from './settings/settings.ts';
import { makeSpace, packState, type State, type StateSpace, turnOrder } from './space.ts';

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
  readonly partyParameters: readonly PartyParameters[];
  /** The actions of the one who moves at each position, in file order. */
  readonly actionsAt: readonly (readonly Action[])[];
}

/** Binds levers, starts and parties, or says which settings cannot be, or do not go together. */
export function makeModel(
  scenario: Scenario,
  settings: Settings = new Map(),
  horizon = scenario.round.horizon,
): Model | readonly Message[] {
  const wrong = [...checkSettings(scenario, settings), ...checkHorizon(horizon)];
  if (wrong.length > 0) return wrong;
  const levers = Float64Array.from(scenario.levers, lever => numberSet(settings, lever.name) ?? lever.default);
  if (scenario.levers.some(lever => settings.has(lever.name))) {
    const faults = [...boundFaults(scenario, [levers]), ...chanceFaults(scenario, [levers])];
    if (faults.length > 0) return faults.map(fault => fault.message);
  }
  const partyParameters = scenario.parties.map(party => parametersOf(party, settings, levers));
  const endless = checkPatience(scenario, partyParameters);
  if (endless.length > 0) return endless;
  const bound = (formula: Formula) => evaluate(formula.tree, [], levers);
  const order = turnOrder(scenario.order, bound(scenario.first));
  const space = makeSpace(scenario.variables, order);
  const digits = scenario.variables.map(({ name, start, min }) => (numberSet(settings, name) ?? bound(start)) - min);
  return {
    scenario,
    settings,
    levers,
    order,
    space,
    start: packState(space, digits, 0),
    horizon,
    partyParameters,
    actionsAt: order.map(mover => scenario.actions.filter(action => action.mover === mover)),
  };
}

function parametersOf(
  { id, foresight, precision, patience }: Party,
  settings: Settings,
  levers: Float64Array,
): PartyParameters {
  const bound = (formula: Formula) => evaluate(formula.tree, [], levers);
  const ownForesight = foresight === 'horizon' ? foresight : bound(foresight);
  const ownPrecision = precision === 'infinity' ? Number.POSITIVE_INFINITY : bound(precision);
  const isToHorizon = settings.get(`${id}.foresight`) === 'horizon';
  return {
    foresight: isToHorizon ? 'horizon' : (numberSet(settings, `${id}.foresight`) ?? ownForesight),
    precision: numberSet(settings, `${id}.precision`) ?? ownPrecision,
    patience: numberSet(settings, `${id}.patience`) ?? bound(patience),
  };
}

/** Returns the number that was set, if one was; a word stands only where `checkSettings` lets it. */
function numberSet(settings: Settings, name: string): number | undefined {
  const value = settings.get(name);
  if (value === 'infinity') return Number.POSITIVE_INFINITY;
  return value === 'horizon' ? undefined : value;
}

/** Says whether `makeModel` gave a model and not what is wrong with the settings. */
export function isModel(made: Model | readonly Message[]): made is Model {
  return !Array.isArray(made);
}

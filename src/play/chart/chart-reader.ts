import type { Model } from '../../game/model.ts';
import { moverId } from '../../game/notation.ts';
import { at } from '../../num/at.ts';
import type { Condition, Relation } from '../../scenario/condition.ts';
import { chanceAt, REST_ROUNDING } from '../../scenario/formula/chance.ts';
import { evaluate } from '../../scenario/formula/formula.ts';
import { resultAt, tallyAt } from '../../scenario/part-at.ts';
import type { Action } from '../../scenario/scenario.ts';

/** What the chart knows beside its states; `levels`, `position` and `ending` mirror them, written on entry only. */
export interface ChartContext {
  readonly levels: Readonly<Record<string, string>>;
  readonly gauges: Readonly<Record<string, number>>;
  readonly position: number;
  readonly turn: number;
  readonly ending: string | null;
  readonly tallies: Readonly<Record<string, number>>;
}

/** An action with the result that was drawn; a shock's event names the shock. */
export interface ChartEvent {
  readonly type: string;
  readonly result: number;
}

/** A result of an action by name, as the chart's guards and actions carry it. */
interface NamedResult {
  readonly mover: string;
  readonly action: string;
  readonly result: number;
}

/** Reads the rules of a scenario in the chart's own terms: names and values, no packed states. */
interface ChartReader {
  /** Says whether the action is open to the one to move and the result has a chance. */
  canDraw(context: ChartContext, drawn: NamedResult): boolean;
  /** Says whether an ending holds, at the horizon included. */
  ends(context: ChartContext, ending: string): boolean;
  /** Returns what a move adds to the tallies, by name. */
  counts(context: ChartContext, drawn: NamedResult): readonly (readonly [string, number])[];
  /** Returns a gauge's number, stopped at its bounds. */
  clamp(gauge: string, value: number): number;
}

/**
 * Makes the reader of a model. Conditions are judged by comparing values, where the rules look digits up in tables:
 * two readings of the same text, tested against each other.
 */
export function makeReader(model: Model): ChartReader {
  const { scenario, order, levers, horizon } = model;
  const valuesOf = (context: ChartContext) => scenario.variables.map(variable => valueIn(variable, context));
  const actions = new Map(scenario.actions.map(action => [`${moverId(model, action.mover)}.${action.id}`, action]));
  const actionOf = (drawn: NamedResult) => actions.get(`${drawn.mover}.${drawn.action}`);
  const endings = new Map(scenario.endings.map(ending => [ending.id, ending]));
  const isPossible = (values: readonly number[], { results }: Action, result: number): boolean => {
    const open = results.filter(({ when }) => satisfies(when, values));
    const drawn = at(results, result, 'result');
    if (!open.includes(drawn)) return false;
    if (drawn.chance !== 'rest') return chanceAt(scenario, drawn.chance, values, levers) > 0;
    const others = open.flatMap(({ chance }) =>
      chance === 'rest' ? [] : [chanceAt(scenario, chance, values, levers)],
    );
    return 1 - others.reduce((sum, chance) => sum + chance, 0) > REST_ROUNDING;
  };
  return {
    canDraw(context, drawn) {
      const action = actionOf(drawn);
      if (!action || context.ending !== null || action.mover !== order[context.position]) return false;
      const values = valuesOf(context);
      return satisfies(action.when, values) && isPossible(values, action, drawn.result);
    },
    ends(context, id) {
      const ending = endings.get(id);
      if (!ending || (ending.atHorizon && context.turn < horizon * order.length)) return false;
      return satisfies(ending.when, valuesOf(context));
    },
    counts(context, drawn) {
      const values = valuesOf(context);
      const action = actionOf(drawn);
      if (!action) throw new Error(`${scenario.id} has no action that ${JSON.stringify(drawn)} could be drawn of`);
      const perRound = scenario.tallies.flatMap(({ id, eachRound }) =>
        eachRound.flatMap(term => (satisfies(term.while, values) ? [{ id, add: term.add }] : [])),
      );
      const byMove = [...action.counts, ...resultAt(action, drawn.result).counts].map(({ tally, add }) => ({
        id: tallyAt(scenario, tally).id,
        add,
      }));
      const all = context.position === 0 ? [...perRound, ...byMove] : byMove;
      return all.map(({ id, add }) => [id, evaluate(add.tree, values, levers)] as const);
    },
    clamp(name, value) {
      const gauge = scenario.variables.find(variable => variable.name === name);
      if (!gauge) throw new Error(`${scenario.id} has no gauge ${name}`);
      return Math.min(gauge.min + gauge.size - 1, Math.max(gauge.min, value));
    },
  };
}

function valueIn(variable: Model['scenario']['variables'][number], context: ChartContext): number {
  if (variable.kind === 'gauge') return chartNumber(context.gauges, variable.name);
  return variable.levels.findIndex(level => level.name === context.levels[variable.name]);
}

/** Returns a gauge or a tally of a chart by its name, or throws. */
export function chartNumber(numbers: Readonly<Record<string, number>>, name: string): number {
  const found = numbers[name];
  if (found === undefined) throw new Error(`the chart has no number ${name}, only ${Object.keys(numbers).join(', ')}`);
  return found;
}

function satisfies(condition: Condition, values: readonly number[]): boolean {
  switch (condition.kind) {
    case 'test':
      return compares(condition.relation, at(values, condition.variable, 'variable'));
    case 'all':
      return condition.parts.every(part => satisfies(part, values));
    case 'any':
      return condition.parts.some(part => satisfies(part, values));
    case 'not':
      return !satisfies(condition.part, values);
  }
}

function compares(relation: Relation, value: number): boolean {
  switch (relation.kind) {
    case 'in':
      return relation.of.includes(value);
    case '>=':
      return value >= relation.than;
    case '>':
      return value > relation.than;
    case '<=':
      return value <= relation.than;
    case '<':
      return value < relation.than;
    case '!=':
      return value !== relation.than;
  }
}

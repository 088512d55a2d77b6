import { variablesOf } from '../../scenario/condition.ts';
import { evaluate, type Formula } from '../../scenario/formula/formula.ts';
import type { Action, Scenario } from '../../scenario/scenario.ts';
import { chancesAt } from '../chances.ts';
import type { Model } from '../model.ts';
import { digitsOfEntry, entryOf, type Lookup, makeLookup } from './lookup.ts';
import { GrowingInts } from './search/growing.ts';
import { makeStateIndex, type StateIndex } from './state-index.ts';
import type { Rows } from './table.ts';

/** Returns the look-up of an action's rows: over every variable that its chances, its cost or its counts read. */
export function rowLookup({ space }: Model, action: Action): Lookup {
  const formulas = [action.cost, ...action.counts.map(count => count.add)];
  const results = action.results.flatMap(({ chance, counts }) => [
    ...(chance === 'rest' ? [] : [chance]),
    ...counts.map(count => count.add),
  ]);
  const conditions = action.results.flatMap(({ when }) => variablesOf(when));
  const read = [...formulas, ...results].flatMap((formula: Formula) => formula.variables);
  return makeLookup(space, [...read, ...conditions]);
}

/** Where the variables of a row stand, as digits and as values; other variables stand at digit 0. */
export function standingOfRow({ space, scenario }: Model, lookup: Lookup, entry: number) {
  const digits = new Int32Array(space.sizes.length);
  digitsOfEntry(space, lookup, entry, digits);
  const values = new Float64Array(digits.length);
  for (let i = 0; i < values.length; i++) values[i] = scenario.variables[i]!.min + digits[i]!;
  return { digits, values };
}

/** Returns the chance of every result of an action at one entry of its look-up; they sum to 1. */
function chancesOfEntry(model: Model, action: Action, lookup: Lookup, entry: number): readonly number[] {
  const { digits, values } = standingOfRow(model, lookup, entry);
  return chancesAt(model, action, digits, values);
}

/** Makes rows as an exploration comes upon them. */
export class RowMaker {
  readonly #model: Model;
  readonly #lookups: readonly Lookup[];
  readonly #indices: readonly StateIndex[];
  readonly #action = new GrowingInts();
  readonly #start = new GrowingInts();
  readonly #result = new GrowingInts();
  readonly #entry: number[] = [];
  readonly #chance: number[] = [];

  constructor(model: Model) {
    this.#model = model;
    this.#lookups = model.scenario.actions.map(action => rowLookup(model, action));
    this.#indices = this.#lookups.map(({ size }) => makeStateIndex(size));
    this.#start.push(0);
  }

  /** Returns the row of an action where the digits stand so. */
  rowAt(action: number, digits: Int32Array): number {
    const lookup = this.#lookups[action];
    const index = this.#indices[action];
    if (!lookup || !index) throw new Error(`there is no action ${action} in ${this.#model.scenario.id}`);
    const entry = entryOf(lookup, digits);
    const known = index.get(entry);
    if (known >= 0) return known;
    const row = this.#action.length;
    index.set(entry, row);
    this.#add(action, lookup, entry);
    return row;
  }

  #add(index: number, lookup: Lookup, entry: number): void {
    const action = this.#model.scenario.actions[index];
    if (!action) throw new Error(`there is no action ${index} in ${this.#model.scenario.id}`);
    chancesOfEntry(this.#model, action, lookup, entry).forEach((chance, result) => {
      if (chance === 0) return;
      this.#result.push(result);
      this.#chance.push(chance);
    });
    this.#action.push(index);
    this.#entry.push(entry);
    this.#start.push(this.#result.length);
  }

  /** The first entry of a row; of the row after the last, the number of all entries. */
  startOf(row: number): number {
    return this.#start.items[row]!;
  }

  resultAt(entry: number): number {
    return this.#result.items[entry]!;
  }

  freeze(): Rows {
    const action = this.#action.freeze();
    const entry = Float64Array.from(this.#entry);
    return {
      action,
      entry,
      ...weightsOf(this.#model, { action, entry }),
      start: this.#start.freeze(),
      result: this.#result.freeze(),
      chance: Float64Array.from(this.#chance),
    };
  }
}

function weightsOf(model: Model, { action, entry }: Pick<Rows, 'action' | 'entry'>): Pick<Rows, 'cost' | 'habit'> {
  const lookups = model.scenario.actions.map(one => rowLookup(model, one));
  const cost = new Float64Array(action.length);
  const habit = new Float64Array(action.length);
  for (let row = 0; row < action.length; row++) {
    const made = model.scenario.actions[action[row]!];
    const lookup = lookups[action[row]!];
    if (!made || !lookup) throw new Error(`row ${row} has the action ${action[row]}, which the scenario lacks`);
    const { values } = standingOfRow(model, lookup, entry[row]!);
    cost[row] = evaluate(made.cost.tree, values, model.levers);
    habit[row] = evaluate(made.habit.tree, values, model.levers);
  }
  return { cost, habit };
}

/** Which numbers of each action read a lever, and so change with it. */
interface TurningAction {
  readonly chances: boolean;
  readonly weights: boolean;
  readonly lookup: Lookup;
}

/** Where levers are turned a thousand times, what is the same each time is worked out once. */
const TURNING = new WeakMap<Scenario, readonly TurningAction[]>();

function turningActions(model: Model): readonly TurningAction[] {
  const known = TURNING.get(model.scenario);
  if (known) return known;
  const reads = (...formulas: readonly Formula[]) => formulas.some(({ levers }) => levers.length > 0);
  const made = model.scenario.actions.map(
    (action): TurningAction => ({
      chances: reads(...action.results.flatMap(({ chance }) => (chance === 'rest' ? [] : [chance]))),
      weights: reads(action.cost, action.habit),
      lookup: rowLookup(model, action),
    }),
  );
  TURNING.set(model.scenario, made);
  return made;
}

/**
 * Returns the rows with the chances, costs and habits that another setting of the levers gives them, or undefined where
 * a result has become possible or impossible: then the game must be explored again.
 */
export function reweighRows(model: Model, rows: Rows): Rows | undefined {
  const turning = turningActions(model);
  const chance = Float64Array.from(rows.chance);
  const cost = Float64Array.from(rows.cost);
  const habit = Float64Array.from(rows.habit);
  for (const [row, index] of rows.action.entries()) {
    const action = model.scenario.actions[index];
    const turns = turning[index];
    if (!action || !turns) throw new Error(`row ${row} has the action ${index}, which the scenario lacks`);
    if (!turns.chances && !turns.weights) continue;
    const { digits, values } = standingOfRow(model, turns.lookup, rows.entry[row]!);
    if (turns.weights) {
      cost[row] = evaluate(action.cost.tree, values, model.levers);
      habit[row] = evaluate(action.habit.tree, values, model.levers);
    }
    if (!turns.chances) continue;
    let next = rows.start[row]!;
    const end = rows.start[row + 1]!;
    for (const [result, p] of chancesAt(model, action, digits, values).entries()) {
      const known = next < end && rows.result[next] === result;
      if (known !== p > 0) return undefined;
      if (known) chance[next++] = p;
    }
  }
  return { ...rows, cost, habit, chance };
}

import type { Action, Mover } from '../../scenario/scenario.ts';
import type { Model } from '../model.ts';
import type { StateSpace } from '../space.ts';
import { type Addends, addendAt, makeAddends } from './addends.ts';
import { GrowingInts, GrowingStates } from './growing.ts';
import { type Guards, makeGuards, openBits } from './guards.ts';
import { decodeDigits } from './lookup.ts';
import type { RowMaker } from './rows.ts';
import { makeStateIndex, type StateIndex } from './state-index.ts';

/** A block while its states are being found. Combinations are packed states less their position's part. */
export interface Frontier {
  readonly space: StateSpace;
  readonly position: number;
  readonly mover: Mover;
  readonly actions: readonly Action[];
  readonly guards: Guards;
  /** By the action's number in the position, then by result. */
  readonly addends: readonly (readonly Addends[])[];
  /** The endings that stop play, as if they were actions, with the index of each. */
  readonly endings: Guards;
  readonly endingIndex: readonly number[];
  readonly index: StateIndex;
  readonly combinations: GrowingStates;
  readonly ending: GrowingInts;
  readonly choiceStart: GrowingInts;
  readonly choiceRow: GrowingInts;
  readonly branchStart: GrowingInts;
  readonly target: GrowingInts;
  /** How many of the states have had their choices found. */
  done: number;
}

export function makeFrontier({ scenario, order, space, actionsAt }: Model, position: number): Frontier {
  const actions = actionsAt[position] ?? [];
  const mover = order[position];
  if (mover === undefined) throw new Error(`the order of ${scenario.id} has no position ${position}`);
  const stops = scenario.endings.flatMap((ending, index) => (ending.atHorizon ? [] : [{ ending, index }]));
  return {
    space,
    position,
    mover,
    actions,
    guards: makeGuards(space, actions),
    addends: actions.map(action => action.results.map(result => makeAddends(space, result.effects))),
    endings: makeGuards(
      space,
      stops.map(({ ending }) => ending),
    ),
    endingIndex: stops.map(({ index }) => index),
    index: makeStateIndex(space.volume),
    combinations: new GrowingStates(),
    ending: new GrowingInts(),
    choiceStart: new GrowingInts(),
    choiceRow: new GrowingInts(),
    branchStart: new GrowingInts(),
    target: new GrowingInts(),
    done: 0,
  };
}

/** Returns the number of a combination in its block; a new one is added at the end. */
export function visit({ index, combinations }: Frontier, combination: number): number {
  const known = index.get(combination);
  if (known >= 0) return known;
  const number = combinations.length;
  index.set(combination, number);
  combinations.push(combination);
  return number;
}

/** Finds the choices of the states that have none yet, and the states they lead to; stops after `room` new ones. */
export function expand(frontier: Frontier, next: Frontier, rows: RowMaker, room: number): void {
  const { space, combinations, endings, endingIndex, guards, choiceStart } = frontier;
  const digits = new Int32Array(space.sizes.length);
  const stops = new Int32Array(endings.words);
  const open = new Int32Array(guards.words);
  const limit = next.combinations.length + room;
  const last = combinations.length;
  for (; frontier.done < last && next.combinations.length <= limit; frontier.done++) {
    const combination = combinations.at(frontier.done);
    decodeDigits(space, combination, digits);
    openBits(endings, digits, stops);
    const ending = endingIndex.findIndex((_, stop) => (((stops[stop >> 5] ?? 0) >>> (stop & 31)) & 1) === 1);
    frontier.ending.push(ending < 0 ? -1 : (endingIndex[ending] ?? -1));
    choiceStart.push(frontier.choiceRow.length);
    if (ending >= 0) continue;
    openBits(guards, digits, open);
    branchOut(frontier, next, rows, combination, digits, open);
  }
}

function branchOut(
  { actions, addends, choiceRow, branchStart, target }: Frontier,
  next: Frontier,
  rows: RowMaker,
  combination: number,
  digits: Int32Array,
  open: Int32Array,
): void {
  for (let i = 0; i < actions.length; i++) {
    if ((((open[i >> 5] ?? 0) >>> (i & 31)) & 1) === 0) continue;
    const action = actions[i];
    const results = addends[i];
    if (!action || !results) continue;
    const row = rows.rowAt(action.index, digits);
    choiceRow.push(row);
    branchStart.push(target.length);
    const end = rows.startOf(row + 1);
    for (let entry = rows.startOf(row); entry < end; entry++) {
      const addend = results[rows.resultAt(entry)];
      if (addend) target.push(visit(next, combination + addendAt(addend, digits)));
    }
  }
}

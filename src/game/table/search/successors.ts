import { at } from '../../../num/at.ts';
import type { Model } from '../../model.ts';
import type { StateSpace } from '../../space.ts';
import { type Guards, makeGuards, openBits } from '../guards.ts';
import { decodeDigits } from '../lookup.ts';
import type { RowMaker } from '../rows.ts';
import { Cases } from './cases.ts';

/**
 * What can be played in a state of one position, and where it leads. `look` writes that of a state over that of the one
 * before, so that a million states make no objects. States are packed ones less their position's part.
 */
export class Successors {
  /** The ending that stops play in the state, or -1. */
  ending = -1;
  choices = 0;
  branches = 0;
  /** The row of each choice. */
  readonly row: Int32Array;
  /** How many branches the choices up to each have together. */
  readonly end: Int32Array;
  /** Where each branch leads. */
  readonly target: Float64Array;

  readonly #space: StateSpace;
  readonly #digits: Int32Array;
  /** The endings that stop play, as if they were actions, and after them the actions: so all are judged in one go. */
  readonly #guards: Guards;
  readonly #open: Int32Array;
  readonly #endingIndex: Int32Array;
  readonly #cases: Cases;

  constructor(model: Model, position: number, rows: RowMaker) {
    const { scenario, space, actionsAt } = model;
    const actions = at(actionsAt, position, 'position');
    const stops = scenario.endings.flatMap((ending, index) => (ending.atHorizon ? [] : [{ ...ending, index }]));
    const results = actions.reduce((sum, action) => sum + action.results.length, 0);
    this.#space = space;
    this.#digits = new Int32Array(space.sizes.length);
    this.#guards = makeGuards(space, [...stops, ...actions]);
    this.#open = new Int32Array(this.#guards.words);
    this.#endingIndex = Int32Array.from(stops, ({ index }) => index);
    this.#cases = new Cases(model, actions, rows);
    this.row = new Int32Array(actions.length);
    this.end = new Int32Array(actions.length);
    this.target = new Float64Array(results);
  }

  /** Looks at a state: finds its ending, or else its choices and branches. */
  look(combination: number): void {
    this.ending = -1;
    this.choices = 0;
    this.branches = 0;
    decodeDigits(this.#space, combination, this.#digits);
    openBits(this.#guards, this.#digits, this.#open);
    const stops = this.#endingIndex.length;
    for (let word = 0; word < this.#open.length; word++) {
      for (let bits = this.#open[word]!; bits !== 0; bits &= bits - 1) {
        const guard = 32 * word + lowestBit(bits);
        if (guard < stops) {
          this.ending = this.#endingIndex[guard]!;
          return;
        }
        this.#branchOut(combination, guard - stops);
      }
    }
  }

  #branchOut(combination: number, action: number): void {
    const { row, start, addend } = this.#cases;
    const found = this.#cases.caseAt(action, this.#digits);
    const { items } = addend;
    const { target } = this;
    const end = start.items[found + 1]!;
    let branch = this.branches;
    for (let i = start.items[found]!; i < end; i++) target[branch++] = combination + items[i]!;
    this.branches = branch;
    this.row[this.choices] = row.items[found]!;
    this.end[this.choices++] = branch;
  }
}

/** Returns the place of the lowest bit that is set, from 0. */
const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

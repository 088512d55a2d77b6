import { describe, expect, test } from 'vitest';
import type { Block, GameTable } from '../../../src/game/table/table.ts';
import {
  branchesFrom,
  branchesOf,
  choicesOf,
  entryOfBranch,
  findChoice,
  forEachBranch,
  forEachChoice,
  hasChoices,
} from '../../../src/game/table/walk.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

/** Three states: two choices with two branches and one, none, one choice with two branches. */
const BLOCK = {
  choiceStart: Int32Array.of(0, 2, 2, 3),
  choiceRow: Int32Array.of(1, 0, 2),
  branchStart: Int32Array.of(0, 2, 3, 5),
};
/** Row 0 has the entry 0, row 1 the entries 1 and 2, row 2 the entries 3 and 4. */
const ROWS = { start: Int32Array.of(0, 1, 3, 5) };

const choicesIn = (block: Pick<Block, 'choiceStart' | 'choiceRow'>, state: number) => {
  const met: [choice: number, row: number][] = [];
  forEachChoice(block, state, (choice, row) => met.push([choice, row]));
  return met;
};
const branchesIn = (rows: typeof ROWS, block: Pick<Block, 'choiceRow' | 'branchStart'>, choice: number) => {
  const met: [branch: number, entry: number][] = [];
  forEachBranch(rows, block, choice, (branch, entry) => met.push([branch, entry]));
  return met;
};

describe('the choices of a state', () => {
  test('are told with their rows, in order', () => {
    expect(choicesIn(BLOCK, 0)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(choicesIn(BLOCK, 2)).toEqual([[2, 2]]);
    expect(choicesOf(BLOCK, 0)).toEqual({ from: 0, end: 2 });
    expect(choicesOf(BLOCK, 2)).toEqual({ from: 2, end: 3 });
  });

  test('are none where play has stopped', () => {
    expect(choicesIn(BLOCK, 1)).toEqual([]);
    expect(choicesOf(BLOCK, 1)).toEqual({ from: 2, end: 2 });
    expect([0, 1, 2].map(state => hasChoices(BLOCK, state))).toEqual([true, false, true]);
  });

  test('are searched up to the first that is sought, and not beyond the state', () => {
    expect(findChoice(BLOCK, 0, () => true)).toBe(0);
    expect(findChoice(BLOCK, 0, (_, row) => row === 0)).toBe(1);
    expect(findChoice(BLOCK, 0, (_, row) => row === 2)).toBe(-1);
    expect(findChoice(BLOCK, 1, () => true)).toBe(-1);
  });
});

describe('the branches of a choice', () => {
  test('are told with the entries of its row, in order', () => {
    expect(branchesIn(ROWS, BLOCK, 0)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(branchesIn(ROWS, BLOCK, 1)).toEqual([[2, 0]]);
    expect(branchesOf(BLOCK, 2)).toEqual({ from: 3, end: 5 });
    expect(entryOfBranch(ROWS, BLOCK, 2, 4)).toBe(4);
  });

  test('stand together with those of the other choices of a state', () => {
    expect([0, 1, 2].map(state => branchesFrom(BLOCK, state))).toEqual([
      { from: 0, end: 3 },
      { from: 3, end: 3 },
      { from: 3, end: 5 },
    ]);
  });
});

describe('a walk over all of a generated game', () => {
  property([anyModel], { numRuns: 20 })('meets each choice and each branch once, in order', model => {
    const table = tableOf(model);
    for (const block of table.blocks) {
      const { choices, branches } = met(table, block);
      expect(choices).toEqual(Array.from(block.choiceRow, (_, choice) => choice));
      expect(branches).toEqual(Array.from(block.target, (_, branch) => branch));
    }
  });
});

/** Walks over a block, and holds what the walks say of an item against each other. */
function met({ rows }: GameTable, block: Block) {
  const [choices, branches]: [number[], number[]] = [[], []];
  for (let state = 0; state < block.size; state++) {
    const from = branches.length;
    forEachChoice(block, state, (choice, row) => {
      choices.push(choice);
      const entries: number[] = [];
      forEachBranch(rows, block, choice, (branch, entry) => {
        branches.push(branch);
        entries.push(entry);
        expect(entryOfBranch(rows, block, choice, branch)).toBe(entry);
      });
      expect(entries[0]).toBe(rows.start[row]);
      expect(entries.length).toBe(rows.start[row + 1]! - rows.start[row]!);
    });
    expect(branchesFrom(block, state)).toEqual({ from, end: branches.length });
  }
  return { choices, branches };
}

import { digitOf } from '../../../game/space.ts';
import type { Block, GameTable } from '../../../game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../../game/table/walk.ts';
import type { Test } from '../../../scenario/condition.ts';
import { type Claim, type EndingClaim, type StepClaim, speaksOfStep } from '../../../scenario/rule.ts';
import { add, keepOnly, others, type StateSet, type StepSet, stepsIntoNext } from './sets.ts';

/** Where a claim holds, over all that can be reached. */
export interface ClaimMarks {
  /** Of each state, taken as if play began there: what the claim says of the step just taken is false. */
  readonly states: StateSet;
  /** Of each step: the moment after it. */
  readonly steps: StepSet;
}

/** Finds where a claim holds: every moment of play is the start or the moment after a step. */
export function marksOf(table: GameTable, claim: Claim): ClaimMarks {
  const states = statesWhere(table, claim);
  return { states, steps: stepsWhere(table, claim) };
}

/** Finds the states in which a claim holds as if play began there. */
export function statesWhere(table: GameTable, claim: Claim): StateSet {
  return table.blocks.map(block => statesInBlock(table, block, claim));
}

/** Finds the steps after which a claim holds. */
function stepsWhere(table: GameTable, claim: Claim): StepSet {
  return table.blocks.map((_, i) => stepsInBlock(table, i, claim));
}

/** A test decodes the one variable it reads, and everything else is set algebra on what tests give. */
function statesInBlock(table: GameTable, block: Block, claim: Claim): Uint8Array {
  switch (claim.kind) {
    case 'test':
      return tested(table, block, claim);
    case 'ending':
      return ended(block, claim);
    case 'step':
      return new Uint8Array(block.size);
    case 'not':
      return others(statesInBlock(table, block, claim.part));
    default:
      return claim.parts.reduce<Uint8Array>(
        (marks, part) => together(claim.kind, marks, statesInBlock(table, block, part)),
        new Uint8Array(block.size).fill(claim.kind === 'all' ? 1 : 0),
      );
  }
}

function stepsInBlock(table: GameTable, i: number, claim: Claim): Uint8Array {
  const { blocks } = table;
  if (!speaksOfStep(claim)) {
    const next = (i + 1) % blocks.length;
    return stepsIntoNext(blocks, i, statesInBlock(table, blocks[next]!, claim));
  }
  switch (claim.kind) {
    case 'step':
      return taken(table, blocks[i]!, claim);
    case 'not':
      return others(stepsInBlock(table, i, claim.part));
    case 'all':
    case 'any':
      return claim.parts.reduce<Uint8Array>(
        (marks, part) => together(claim.kind, marks, stepsInBlock(table, i, part)),
        new Uint8Array(blocks[i]!.target.length).fill(claim.kind === 'all' ? 1 : 0),
      );
    default:
      throw new Error(`a ${claim.kind} does not speak of a step`);
  }
}

const together = (kind: 'all' | 'any', marks: Uint8Array, part: Uint8Array) =>
  kind === 'all' ? keepOnly(marks, part) : add(marks, part);

function tested({ model: { space } }: GameTable, { size, state }: Block, { variable, allowed }: Test): Uint8Array {
  const passes = Uint8Array.from(allowed, Number);
  const marks = new Uint8Array(size);
  for (let i = 0; i < size; i++) marks[i] = passes[digitOf(space, state[i]!, variable)]!;
  return marks;
}

function ended({ size, ending }: Block, { of }: EndingClaim): Uint8Array {
  const marks = new Uint8Array(size);
  for (let i = 0; i < size; i++) marks[i] = Number(of.includes(ending[i]!));
  return marks;
}

function taken(table: GameTable, block: Block, { moves, before }: StepClaim): Uint8Array {
  const held = statesInBlock(table, block, before);
  const meant = entriesMeant(table, moves);
  const marks = new Uint8Array(block.target.length);
  for (let state = 0; state < block.size; state++) {
    if (held[state] === 0) continue;
    forEachChoice(block, state, choice => {
      forEachBranch(table.rows, block, choice, (branch, entry) => {
        marks[branch] = meant[entry]!;
      });
    });
  }
  return marks;
}

/** Returns 1 for each entry of the table's rows that is one of the moves. */
export function entriesMeant({ rows }: GameTable, moves: StepClaim['moves']): Uint8Array {
  const meant = new Uint8Array(rows.result.length);
  rows.action.forEach((action, row) => {
    for (let entry = rows.start[row]!; entry < rows.start[row + 1]!; entry++) {
      meant[entry] = Number(moves[action]?.[rows.result[entry]!] === true);
    }
  });
  return meant;
}

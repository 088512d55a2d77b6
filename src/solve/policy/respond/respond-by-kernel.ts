import type { Block, Rows } from '../../../game/table/table.ts';
import { choicesOf } from '../../../game/table/walk.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { type KernelMemory, openMemory } from '../../kernels/kernels.ts';
import { recordStarts, stoppedIn, writeChoiceRows, writeRecords } from '../../row-records.ts';
import { expectOthers, type Responded, type Response } from './respond-plainly.ts';

/** What the kernel reads and writes for a block. */
interface ResponseMemory {
  readonly memory: KernelMemory<
    'records' | 'after' | 'policy' | 'own' | 'other',
    'choiceBytes' | 'choiceRow' | 'target'
  >;
  /** The states in which play has stopped. */
  readonly stopped: Int32Array;
  /** Where the rows' records stand, and whose they are: levers turn them while the block stays. */
  readonly starts: Int32Array;
  rows: Rows | undefined;
}

const CHOICE_BYTES = Float64Array.BYTES_PER_ELEMENT;
/** What a state is worth to two parties. */
const PAIR_BYTES = 2 * CHOICE_BYTES;

const MEMORIES = new WeakMap<Block, ResponseMemory | 'none'>();

/**
 * Does what `respondFast` does, to the last bit, in WebAssembly: two to three times as fast, as it adds up the worths of two
 * parties as one and checks no bounds. Undefined also where there is no WebAssembly or too little memory.
 */
export function respondByKernel({ rows, block, lambda, after, worths, asksPolicy }: Response): Responded | undefined {
  const work = memoryOf(block, rows, after[0]?.length ?? 0);
  if (work === 'none') return undefined;
  const { memory, starts, stopped } = work;
  const { kernels, floats, ints } = memory;
  if (work.rows !== rows) writeRecords(rows, block, starts, floats.records);
  work.rows = rows;
  const own = block.mover === WORLD ? 0 : block.mover;
  const other = own === 0 ? 1 : 0;
  interleave(after[own]!, after[other] ?? after[own]!, floats.after);
  // Where play has stopped the worths are to stay as they are.
  for (const state of stopped) {
    floats.own[state] = worths[own]![state]!;
    floats.other[state] = worths[other]?.[state] ?? 0;
  }
  const isDone = kernels.respond(
    block.size,
    ints.choiceBytes.byteOffset,
    ints.choiceRow.byteOffset,
    ints.target.byteOffset,
    floats.after.byteOffset,
    lambda,
    floats.policy.byteOffset,
    floats.own.byteOffset,
    floats.other.byteOffset,
  );
  if (isDone === 0) return undefined;
  worths[own]!.set(floats.own);
  worths[other]?.set(floats.other);
  expectOthers({ rows, block, after, worths }, floats.policy, own, other);
  // Copied as it is made, its memory need not be cleared first.
  return { policy: asksPolicy ? new Float64Array(floats.policy) : undefined };
}

function memoryOf(block: Block, rows: Rows, statesAfter: number): ResponseMemory | 'none' {
  const known = MEMORIES.get(block) ?? makeMemory(block, rows, statesAfter);
  MEMORIES.set(block, known);
  return known;
}

/** Lays the block out. Its rows' entries, and so where records stand, are the same in every table that has the block. */
function makeMemory(block: Block, rows: Rows, statesAfter: number): ResponseMemory | 'none' {
  const { size, choiceRow, target } = block;
  const starts = recordStarts(rows);
  const memory = openMemory({
    floats: { records: starts.at(-1)!, after: 2 * statesAfter, policy: choiceRow.length, own: size, other: size },
    ints: { choiceBytes: size, choiceRow: choiceRow.length, target: target.length },
  });
  if (!memory) return 'none';
  const { floats, ints } = memory;
  writeChoiceRows(block, starts, floats.records, ints.choiceRow);
  for (let state = 0; state < size; state++) {
    const { from, end } = choicesOf(block, state);
    ints.choiceBytes[state] = CHOICE_BYTES * (end - from);
  }
  for (let branch = 0; branch < target.length; branch++) ints.target[branch] = PAIR_BYTES * target[branch]!;
  return { memory, stopped: stoppedIn(block), starts, rows: undefined };
}

function interleave(own: Float64Array, other: Float64Array, pairs: Float64Array): void {
  for (let state = 0; state < own.length; state++) {
    pairs[2 * state] = own[state]!;
    pairs[2 * state + 1] = other[state]!;
  }
}

import type { Block, Rows } from '../game/table/table.ts';
import type { InflowShape } from './chain-shape.ts';
import { type KernelMemory, openMemory } from './kernels/kernels.ts';
import { recordStarts, writeChoiceRows, writeRecords } from './row-records.ts';

/** One turn of a chain: a block, its edges by where they lead, and the policy of the one to move. */
export interface ChainTurn {
  readonly rows: Rows;
  readonly block: Block;
  readonly inflow: InflowShape;
  readonly policy: Float64Array;
}

/** What the kernels read and write for the edges of a block. */
interface PassMemory {
  readonly memory: KernelMemory<
    'records' | 'policy' | 'chance' | 'mass' | 'into',
    'choiceRow' | 'edgeOf' | 'edgesEnd' | 'source'
  >;
  readonly starts: Int32Array;
  /** What the chances in the array were computed from. */
  rows: Rows | undefined;
  policy: Float64Array | undefined;
}

const FLOAT_BYTES = Float64Array.BYTES_PER_ELEMENT;

const MEMORIES = new WeakMap<InflowShape, PassMemory | 'none'>();

/**
 * Hands the mass of a block on to the next, to the last bit as `edgeChances` and `sumUp` do, in WebAssembly: three times as
 * fast, as it checks no bounds. Says whether it did: not where there is no WebAssembly or too little memory.
 */
export function passByKernel(turn: ChainTurn, mass: Float64Array, into: Float64Array): boolean {
  const work = MEMORIES.get(turn.inflow) ?? makeMemory(turn);
  MEMORIES.set(turn.inflow, work);
  if (work === 'none') return false;
  if (work.rows !== turn.rows || work.policy !== turn.policy) makeChances(work, turn);
  const { kernels, floats, ints } = work.memory;
  floats.mass.set(mass);
  kernels.sumUp(
    into.length,
    ints.edgesEnd.byteOffset,
    floats.chance.byteOffset,
    ints.source.byteOffset,
    floats.into.byteOffset,
  );
  into.set(floats.into);
  return true;
}

/** Lays the edges out. The rows' entries, and so where records stand, are the same in every table that has the block. */
function makeMemory({ rows, block, inflow }: ChainTurn): PassMemory | 'none' {
  const { size, choiceRow } = block;
  const { start, source, ofBranch } = inflow;
  const starts = recordStarts(rows);
  const statesAfter = start.length - 1;
  const memory = openMemory({
    floats: {
      records: starts.at(-1)!,
      policy: choiceRow.length,
      chance: source.length,
      mass: size,
      into: statesAfter,
    },
    ints: { choiceRow: choiceRow.length, edgeOf: ofBranch.length, edgesEnd: statesAfter, source: source.length },
  });
  if (!memory) return 'none';
  const { floats, ints } = memory;
  writeChoiceRows(block, starts, floats.records, ints.choiceRow);
  writeAddresses(ofBranch, floats.chance, ints.edgeOf);
  writeAddresses(start.subarray(1), floats.chance, ints.edgesEnd);
  writeAddresses(source, floats.mass, ints.source);
  return { memory, starts, rows: undefined, policy: undefined };
}

/** Writes where in `floats` the entries with these indices stand. */
function writeAddresses(indices: Int32Array, floats: Float64Array, into: Int32Array): void {
  const { byteOffset } = floats;
  for (let i = 0; i < indices.length; i++) into[i] = byteOffset + FLOAT_BYTES * indices[i]!;
}

function makeChances(work: PassMemory, { rows, block, policy }: ChainTurn): void {
  const { kernels, floats, ints } = work.memory;
  if (work.rows !== rows) writeRecords(rows, block, work.starts, floats.records);
  floats.policy.set(policy);
  floats.chance.fill(0);
  const { byteOffset, byteLength } = ints.choiceRow;
  kernels.addChances(byteOffset, byteOffset + byteLength, floats.policy.byteOffset, ints.edgeOf.byteOffset);
  work.rows = rows;
  work.policy = policy;
}

import type { Block, Rows } from '../game/table/table.ts';
import type { InflowShape } from './chain-shape.ts';
import { type KernelMemory, openRoom } from './kernels/kernels.ts';
import { recordStarts, writeChoiceRows, writeRecords } from './row-records.ts';

/** One turn of a chain: a block, its edges by where they lead, and the policy of the one to move. */
export interface ChainTurn {
  readonly rows: Rows;
  readonly block: Block;
  readonly inflow: InflowShape;
  readonly policy: Float64Array;
}

/** What the kernels read and write for the edges of a block. */
interface Workplace {
  readonly room: KernelMemory<
    'records' | 'policy' | 'chance' | 'mass' | 'into',
    'choiceRow' | 'edgeOf' | 'edgesEnd' | 'source'
  >;
  readonly starts: Int32Array;
  /** What the chances that stand there were made of. */
  rows: Rows | undefined;
  policy: Float64Array | undefined;
}

const FLOAT_BYTES = Float64Array.BYTES_PER_ELEMENT;

const WORKPLACES = new WeakMap<InflowShape, Workplace | 'none'>();

/**
 * Hands the mass of a block on to the next, to the last bit as `edgeChances` and `sumUp` do, in WebAssembly: three times as
 * fast, as it checks no bounds. Says whether it did: not where there is no WebAssembly or too little memory.
 */
export function passByKernel(turn: ChainTurn, mass: Float64Array, into: Float64Array): boolean {
  const place = WORKPLACES.get(turn.inflow) ?? makeWorkplace(turn);
  WORKPLACES.set(turn.inflow, place);
  if (place === 'none') return false;
  if (place.rows !== turn.rows || place.policy !== turn.policy) makeChances(place, turn);
  const { kernels, floats, ints } = place.room;
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
function makeWorkplace({ rows, block, inflow }: ChainTurn): Workplace | 'none' {
  const { size, choiceRow } = block;
  const { start, source, ofBranch } = inflow;
  const starts = recordStarts(rows);
  const statesAfter = start.length - 1;
  const room = openRoom({
    floats: {
      records: starts.at(-1) ?? 0,
      policy: choiceRow.length,
      chance: source.length,
      mass: size,
      into: statesAfter,
    },
    ints: { choiceRow: choiceRow.length, edgeOf: ofBranch.length, edgesEnd: statesAfter, source: source.length },
  });
  if (!room) return 'none';
  const { floats, ints } = room;
  writeChoiceRows(block, starts, floats.records, ints.choiceRow);
  writeAddresses(ofBranch, floats.chance, ints.edgeOf);
  writeAddresses(start.subarray(1), floats.chance, ints.edgesEnd);
  writeAddresses(source, floats.mass, ints.source);
  return { room, starts, rows: undefined, policy: undefined };
}

/** Writes where in `floats` the entries with these indices stand. */
function writeAddresses(indices: Int32Array, floats: Float64Array, into: Int32Array): void {
  const { byteOffset } = floats;
  for (let i = 0; i < indices.length; i++) into[i] = byteOffset + FLOAT_BYTES * indices[i]!;
}

function makeChances(place: Workplace, { rows, block, policy }: ChainTurn): void {
  const { kernels, floats, ints } = place.room;
  if (place.rows !== rows) writeRecords(rows, block, place.starts, floats.records);
  floats.policy.set(policy);
  floats.chance.fill(0);
  const { byteOffset, byteLength } = ints.choiceRow;
  kernels.addChances(byteOffset, byteOffset + byteLength, floats.policy.byteOffset, ints.edgeOf.byteOffset);
  place.rows = rows;
  place.policy = policy;
}

import type { Block, Rows } from '../../game/table/table.ts';
import { openRoom, type Room } from '../../num/kernels/kernels.ts';
import { recordStarts, stoppedIn, writeChoiceRows, writeRecords } from '../row-records.ts';
import { type Best, type Pull, TIE } from './choosing.ts';

/** What the kernel reads and writes for a block. */
interface Workplace {
  readonly room: Room<'records' | 'after' | 'values', 'choiceEnd' | 'choiceRow' | 'target' | 'picks'>;
  /** The states in which play has stopped. */
  readonly stopped: Int32Array;
  /** Where the rows' records stand, and whose they are: levers turn them while the block stays. */
  readonly starts: Int32Array;
  rows: Rows | undefined;
}

const FLOAT_BYTES = Float64Array.BYTES_PER_ELEMENT;

const WORKPLACES = new WeakMap<Block, Workplace | 'none'>();

/**
 * Does what `chooseBest` does for every state in which play goes on, to the last bit, in WebAssembly: three times as fast.
 * Says whether it did: not where there is no WebAssembly or too little memory.
 */
export function chooseByKernel(rows: Rows, block: Block, pull: Pull, after: Float64Array, best: Best): boolean {
  const place = WORKPLACES.get(block) ?? makeWorkplace(block, rows, after.length);
  WORKPLACES.set(block, place);
  if (place === 'none') return false;
  const { room, starts, stopped } = place;
  const { kernels, floats, ints } = room;
  if (place.rows !== rows) writeRecords(rows, block, starts, floats.records);
  place.rows = rows;
  floats.after.set(after);
  // Where play has stopped both are to stay as they are.
  for (const state of stopped) {
    floats.values[state] = best.values[state]!;
    ints.picks[state] = best.choices[state]!;
  }
  kernels.choose(
    block.size,
    ints.choiceEnd.byteOffset,
    ints.choiceRow.byteOffset,
    ints.target.byteOffset,
    floats.after.byteOffset,
    pull,
    1 + pull * TIE,
    floats.values.byteOffset,
    ints.picks.byteOffset,
  );
  best.values.set(floats.values);
  best.choices.set(ints.picks);
  return true;
}

/** Lays the block out. Its rows' entries, and so where records stand, are the same in every table that has the block. */
function makeWorkplace(block: Block, rows: Rows, statesAfter: number): Workplace | 'none' {
  const { size, choiceStart, choiceRow, target } = block;
  const starts = recordStarts(rows);
  const room = openRoom({
    floats: { records: starts.at(-1) ?? 0, after: statesAfter, values: size },
    ints: { choiceEnd: size, choiceRow: choiceRow.length, target: target.length, picks: size },
  });
  if (!room) return 'none';
  const { floats, ints } = room;
  writeChoiceRows(block, starts, floats.records, ints.choiceRow);
  ints.choiceEnd.set(choiceStart.subarray(1));
  for (let branch = 0; branch < target.length; branch++) ints.target[branch] = FLOAT_BYTES * target[branch]!;
  return { room, stopped: stoppedIn(block), starts, rows: undefined };
}

import type { Block, GameTable, Rows } from '../../game/table/table.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { type Kernels, openMemory } from '../../solve/kernels/kernels.ts';
import { recordStarts, writeChoiceRows, writeRecords } from '../../solve/row-records.ts';
import { type Best, type GoalSign, TIE } from './choosing.ts';
import { type Stage, turnsOfRound } from './stage.ts';

/** A block as the kernel reads it. */
interface LaidBlock {
  readonly choiceEnd: Int32Array;
  readonly choiceRow: Int32Array;
  readonly target: Int32Array;
}

/** All blocks of a table in one memory, so that a turn reads what the next one wrote where it stands. */
interface StageLayout {
  readonly kernels: Kernels;
  /** The rows' records, where each stands, and whose they are: levers turn them while the blocks stay. */
  readonly records: Float64Array;
  readonly starts: Int32Array;
  rows: Rows | undefined;
  readonly laid: readonly LaidBlock[];
  /** One a turn of a round. */
  readonly best: readonly Best[];
  isTaken: boolean;
}

const FLOAT_BYTES = Float64Array.BYTES_PER_ELEMENT;

const LAYOUTS = new WeakMap<readonly Block[], StageLayout | 'none'>();

/**
 * Takes the stage on which a table's turns are chosen in WebAssembly, to the last bit as `plainStage` does and three times
 * as fast. Undefined where there is no WebAssembly or too little memory, or another pass over the table has it.
 */
export function takeStage({ blocks, rows }: GameTable): Stage | undefined {
  const layout = LAYOUTS.get(blocks) ?? layOut(blocks, rows);
  LAYOUTS.set(blocks, layout);
  if (layout === 'none' || layout.isTaken) return undefined;
  layout.isTaken = true;
  // What a row costs is nothing to a probability, so that all movers may share the records.
  if (layout.rows !== rows) writeRecords(rows, { mover: WORLD }, layout.starts, layout.records);
  layout.rows = rows;
  const bestAt = (turn: number) => layout.best[turn % layout.best.length]!;
  return {
    bestAt,
    choose: (turn, sign) =>
      choose(layout.kernels, layout.laid[turn % blocks.length]!, sign, bestAt(turn + 1), bestAt(turn)),
    leave: () => {
      layout.isTaken = false;
    },
  };
}

function choose(kernels: Kernels, block: LaidBlock, sign: GoalSign, { values: after }: Best, best: Best): void {
  kernels.choose(
    block.choiceEnd.length,
    block.choiceEnd.byteOffset,
    block.choiceRow.byteOffset,
    block.target.byteOffset,
    after.byteOffset,
    sign,
    1 + sign * TIE,
    best.values.byteOffset,
    best.choices.byteOffset,
  );
}

/** Lays the blocks out. Their rows' entries, and so where records stand, are the same in every table that has the blocks. */
function layOut(blocks: readonly Block[], rows: Rows): StageLayout | 'none' {
  const starts = recordStarts(rows);
  const round = Array.from({ length: turnsOfRound({ blocks }) }, (_, turn) => blocks[turn % blocks.length]!);
  const memory = openMemory({
    floats: { records: starts.at(-1)!, values: total(round, ({ size }) => size) },
    ints: {
      choiceEnd: total(blocks, ({ size }) => size),
      choiceRow: total(blocks, ({ choiceRow }) => choiceRow.length),
      target: total(blocks, ({ target }) => target.length),
      picks: total(round, ({ size }) => size),
    },
  });
  if (!memory) return 'none';
  const { floats, ints, kernels } = memory;
  const [choiceEnd, choiceRow, target] = [parts(ints.choiceEnd), parts(ints.choiceRow), parts(ints.target)];
  const laid = blocks.map(block => {
    const into = {
      choiceEnd: choiceEnd(block.size),
      choiceRow: choiceRow(block.choiceRow.length),
      target: target(block.target.length),
    };
    writeBlock(block, starts, floats.records, into);
    return into;
  });
  const [values, picks] = [parts(floats.values), parts(ints.picks)];
  const best = round.map(({ size }) => ({ values: values(size), choices: picks(size) }));
  return { kernels, records: floats.records, starts, rows: undefined, laid, best, isTaken: false };
}

const total = (blocks: readonly Block[], length: (block: Block) => number) =>
  blocks.reduce((sum, block) => sum + length(block), 0);

/** Returns a function that hands out an array part by part. */
function parts<T>(whole: { readonly subarray: (from: number, end: number) => T }): (length: number) => T {
  let from = 0;
  return length => {
    from += length;
    return whole.subarray(from - length, from);
  };
}

function writeBlock(block: Block, starts: Int32Array, records: Float64Array, into: LaidBlock): void {
  writeChoiceRows(block, starts, records, into.choiceRow);
  into.choiceEnd.set(block.choiceStart.subarray(1));
  const { target } = block;
  for (let branch = 0; branch < target.length; branch++) into.target[branch] = FLOAT_BYTES * target[branch]!;
}

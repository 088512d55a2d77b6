import type { Model } from '../../game/model.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { branchesFrom, forEachBranch } from '../../game/table/walk.ts';
import { AliasMaker } from '../../num/alias.ts';
import { endingsAtHorizon } from '../../solve/horizon-endings.ts';
import { blockAt, type Policy, turnsIn } from '../../solve/policy/policy.ts';
import { grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { growthOf } from './growth.ts';
import { weighBranches } from './weights.ts';

/** How many numbers a slot takes where no tally grows in its layer, and where some do. */
export const SLOT = 3;
export const GROWING_SLOT = 5;

/**
 * The states of one block under one policy, laid out for drawing. There is a slot a branch, which is drawn by the alias
 * method; so each draw is of one action and one result. The numbers of a slot stand in a row, so that a turn reads one
 * place in memory.
 */
export interface WalkLayer {
  /** State `s` has the slots from `first[s]` to `first[s + 1]`, none where play has stopped; one longer than states. */
  readonly first: Int32Array;
  /** How many numbers a slot takes: `SLOT` or `GROWING_SLOT`. */
  readonly width: number;
  /**
   * `width` numbers a slot: its cut, where its own branch leads and where its alias leads (numbers of states in the next
   * block); then the rows of `growth` of its own branch and of its alias, or -1.
   */
  readonly slots: Int32Array;
  /** The ending of each state if play stops or reaches the horizon there. */
  readonly ending: Int16Array;
  /** The row of `growth` that a round which begins in each state adds, or -1; absent where none adds anything. */
  readonly eachRound?: Int32Array;
}

/** A game under a policy as tables to draw runs from: plain numbers in shared memory, which any thread may read. */
export interface WalkTable {
  /** One layer a turn, and the layer of the horizon at the end; layers repeat where policies do. */
  readonly layers: readonly WalkLayer[];
  /** The number of the first state in the first layer. */
  readonly start: number;
  readonly endings: number;
  readonly tallies: number;
  /** `tallies` numbers a row: what a result or a round adds to each. */
  readonly growth: Float64Array;
}

/** Tables hold no more numbers than this: 512 MiB. */
const ROOM = 128 * 2 ** 20;

/**
 * Builds the tables of a policy once; every run is then drawn from them. Says so where parties that look to the horizon
 * play differently in so many rounds that the tables would hold more than `room` numbers of 32 bits.
 */
export function makeWalkTable(table: GameTable, policy: Policy, room = ROOM): WalkTable | Message {
  const { scenario } = table.model;
  const growth = growthOf(table);
  const maker = new AliasMaker();
  const firsts = table.blocks.map(firstSlots);
  const endings = table.blocks.map(block => shared16(endingsAtHorizon(table, block)));
  const made = new Map<Float64Array, WalkLayer>();
  const layerAt = (turn: number): WalkLayer => {
    const choices = policy.at(turn);
    const position = turn % table.blocks.length;
    const eachRound = growth.ofRound && position === 0 ? { eachRound: growth.ofRound } : {};
    const frame = { first: firsts[position]!, ending: endings[position]!, ...eachRound };
    const layer = made.get(choices) ?? makeLayer(table, blockAt(table, turn), choices, maker, frame, growth.ofEntry);
    made.set(choices, layer);
    return layer;
  };
  const turns = turnsIn(table);
  const layers: WalkLayer[] = [];
  for (let turn = 0; turn < turns; turn++) {
    layers.push(layerAt(turn));
    if (numbersIn(made.values()) > room) return tooManyLayers(table.model);
  }
  const last = {
    first: firsts[turns % firsts.length]!,
    ending: endings[turns % endings.length]!,
    width: SLOT,
    slots: new Int32Array(),
  };
  return {
    layers: [...layers, last],
    start: table.start.index,
    endings: scenario.endings.length,
    tallies: scenario.tallies.length,
    growth: growth.rows,
  };
}

/** Counts the numbers of 32 bits in layers, and in the policies that they were made from, which are kept meanwhile. */
function numbersIn(layers: Iterable<WalkLayer>): number {
  let sum = 0;
  for (const { slots, width } of layers) sum += slots.length + (2 * slots.length) / width;
  return sum;
}

function tooManyLayers({ horizon }: Model): Message {
  return {
    what: `To draw from ${grouped(horizon)} rounds that are all played differently would take more than ${ROOM / 2 ** 28} GiB of memory.`,
    wayOut: 'Draw up to a nearer horizon, or let parties look a number of rounds ahead, such as "foresight: 2".',
  };
}

type LayerFrame = Pick<WalkLayer, 'first' | 'ending' | 'eachRound'>;

function makeLayer(
  table: GameTable,
  block: Block,
  policy: Float64Array,
  maker: AliasMaker,
  frame: LayerFrame,
  growthOfEntry: Int32Array | undefined,
): WalkLayer {
  const { first } = frame;
  const { target } = block;
  const made = { cut: new Int32Array(target.length), alias: new Int32Array(target.length) };
  const weights = new Float64Array(target.length);
  for (let state = 0; state < block.size; state++) {
    const count = first[state + 1]! - first[state]!;
    if (count === 0) continue;
    weighBranches(table.rows, block, policy, state, weights, first[state]!);
    maker.write(weights, first[state]!, count, made);
  }
  const grown = growthOfEntry && growthOfBranches(table, block, growthOfEntry);
  const width = grown ? GROWING_SLOT : SLOT;
  const slots = shared32(width * target.length);
  for (let slot = 0; slot < target.length; slot++) {
    const alias = made.alias[slot]!;
    slots[width * slot] = made.cut[slot]!;
    slots[width * slot + 1] = target[slot]!;
    slots[width * slot + 2] = target[alias]!;
    if (!grown) continue;
    slots[width * slot + 3] = grown[slot]!;
    slots[width * slot + 4] = grown[alias]!;
  }
  return { ...frame, width, slots };
}

/** Returns the row of growth of each branch, or undefined where no branch of the block makes a tally grow. */
function growthOfBranches({ rows }: GameTable, block: Block, ofEntry: Int32Array): Int32Array | undefined {
  const grown = new Int32Array(block.target.length);
  for (let choice = 0; choice < block.choiceRow.length; choice++) {
    forEachBranch(rows, block, choice, (branch, entry) => {
      grown[branch] = ofEntry[entry]!;
    });
  }
  return grown.some(row => row >= 0) ? grown : undefined;
}

function firstSlots(block: Block): Int32Array {
  const first = shared32(block.size + 1);
  for (let state = 0; state < block.size; state++) first[state + 1] = branchesFrom(block, state).end;
  return first;
}

const shared32 = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length));

function shared16(numbers: Int16Array): Int16Array {
  const copy = new Int16Array(new SharedArrayBuffer(2 * numbers.length));
  copy.set(numbers);
  return copy;
}

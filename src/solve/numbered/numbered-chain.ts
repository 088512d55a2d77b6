import { MAX_STATES } from '../../game/table/explore.ts';
import type { Block, GameTable } from '../../game/table/table.ts';
import { grouped } from '../../words/numbers/plural.ts';
import type { Message } from '../../words/problem.ts';
import { endingsAtHorizon } from '../horizon-endings.ts';
import { blockAt, type Policy, turnsIn } from '../policy/policy.ts';
import type { SolvedGame } from '../solve.ts';
import { expectedGrowth } from './expected-growth.ts';

/** States of one block that stand together in a chain's numbering. */
export interface UnfoldedTurn {
  readonly block: Block;
  /** The turn at which its states stand; of a chain that is not unfolded, one of the turns. */
  readonly turn: number;
  /** The number of its first state in the chain. */
  readonly from: number;
  /** The states by their number in the block, ascending. */
  readonly states: Int32Array;
  /** The number in the chain of each state of the block, or -1; as long as the block. */
  readonly numberOf: Int32Array;
  /** The ending that holds in each state of the block, or would if it were the horizon. */
  readonly endings: Int16Array;
  /** The layer to which its edges lead; undefined at the horizon of an unfolded chain, where every state keeps itself. */
  readonly next: number | undefined;
}

/** The game under policies as one Markov chain with numbered states. */
export interface NumberedChain {
  readonly solved: SolvedGame;
  readonly layers: readonly UnfoldedTurn[];
  readonly states: number;
  /** The number of the state in which play starts. */
  readonly start: number;
  /** The turn is a part of the state. */
  readonly isUnfolded: boolean;
  /** Returns how much a tally is expected to grow in the turn that begins in each state of a layer's block. */
  readonly growth: (tally: number) => (turn: number) => Float64Array;
}

/**
 * Numbers the states of a solved game. Where the policies are the same in every round, a state of the chain is a state
 * of the game. A policy that depends on the round (a party that looks to the horizon) needs the turn as a part of the
 * state. Then the chain is unfolded turn by turn up to the horizon, into those states that can be reached, at most
 * `maxStates`.
 */
export function numberStates(solved: SolvedGame, maxStates = MAX_STATES): NumberedChain | Message {
  const { table, policy } = solved;
  const isUnfolded = !isStationary(table, policy);
  const layers = isUnfolded ? unfoldedLayers(solved, maxStates) : blockLayers(table);
  if ('what' in layers) return layers;
  const states = layers.reduce((sum, layer) => sum + layer.states.length, 0);
  const start = layers[table.start.block]?.numberOf[table.start.index] ?? -1;
  if (start < 0) throw new Error(`the start, state ${table.start.index} of block ${table.start.block}, has no number`);
  return { solved, layers, states, start, isUnfolded, growth: tally => expectedGrowth(solved, tally) };
}

/** Says whether every round has the same policy arrays as the first. */
function isStationary(table: GameTable, policy: Policy): boolean {
  const count = table.blocks.length;
  for (let turn = count; turn < turnsIn(table); turn++) if (policy.at(turn) !== policy.at(turn % count)) return false;
  return true;
}

function blockLayers(table: GameTable): UnfoldedTurn[] {
  const { blocks } = table;
  let from = 0;
  return blocks.map((block, turn) => {
    const states = Int32Array.from({ length: block.size }, (_, state) => state);
    const first = from;
    from += block.size;
    const numberOf = states.map(state => first + state);
    const next = (turn + 1) % blocks.length;
    return { block, turn, from: first, states, numberOf, endings: endingsAtHorizon(table, block), next };
  });
}

function unfoldedLayers({ table, chain }: SolvedGame, maxStates: number): UnfoldedTurn[] | Message {
  const turns = turnsIn(table);
  const layers: UnfoldedTurn[] = [];
  let reached = new Uint8Array(blockAt(table, 0).size);
  reached[table.start.index] = 1;
  let from = 0;
  for (let turn = 0; turn <= turns; turn++) {
    const layer = layerOf(table, turn, from, reached, turn < turns ? turn + 1 : undefined);
    layers.push(layer);
    from += layer.states.length;
    if (from > maxStates) return tooLong(table, maxStates);
    if (turn === turns) break;
    const { start, target } = chain.edges(turn);
    const chances = chain.chances(turn);
    reached = new Uint8Array(blockAt(table, turn + 1).size);
    for (const state of layer.states) {
      for (let edge = start[state]!; edge < start[state + 1]!; edge++)
        if (chances[edge]! > 0) reached[target[edge]!] = 1;
    }
  }
  return layers;
}

function layerOf(
  table: GameTable,
  turn: number,
  from: number,
  reached: Uint8Array,
  next: number | undefined,
): UnfoldedTurn {
  const block = blockAt(table, turn);
  const numberOf = new Int32Array(block.size).fill(-1);
  let count = 0;
  for (let state = 0; state < block.size; state++) if (reached[state]) numberOf[state] = from + count++;
  const states = new Int32Array(count);
  for (let state = 0; state < block.size; state++) if (reached[state]) states[numberOf[state]! - from] = state;
  return { block, turn, from, states, numberOf, endings: endingsAtHorizon(table, block), next };
}

function tooLong({ model }: GameTable, maxStates: number): Message {
  return {
    what: `Unfolded turn by turn to the horizon, the chain has more than ${grouped(maxStates)} states.`,
    wayOut: `A party of ${model.scenario.id} looks to the horizon. Shorten it with --horizon, let no party look so far (--set PARTY.foresight=2), or allow more with --max-states.`,
  };
}

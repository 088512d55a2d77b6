import type { Block, GameTable } from '../../../src/game/table/table.ts';
import { forEachBranch, forEachChoice } from '../../../src/game/table/walk.ts';
import { cameoVerbOf } from '../../../src/scenario/cameo/cameo.ts';
import { type Action, WORLD } from '../../../src/scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import type { SolvedGame } from '../../../src/solve/solve.ts';

/** Says whether an action is hostile (-1), kind (1) or neither (0). */
export type Leaning = (action: Action) => number;

/** The sign of the Goldstein value of an action's CAMEO verb; 0 without one. */
export const byGoldstein: Leaning = ({ cameo = '' }) => Math.sign(cameoVerbOf(cameo)?.goldstein ?? 0);

/** The same, but holding the present course, which CAMEO counts as a refusal, is neither. */
export const byChange: Leaning = action => (action.id === 'hold' ? 0 : byGoldstein(action));

/** Returns how often each state is expected to be visited before the horizon: one array a block. */
export function visits({ table, chain }: SolvedGame): readonly Float64Array[] {
  const sums = table.blocks.map(({ size }) => new Float64Array(size));
  oddsFrom(table, chain, startOf(table), (_turn, { position }, mass) => {
    const sum = sums[position]!;
    for (let state = 0; state < mass.length; state++) sum[state] = sum[state]! + mass[state]!;
  });
  return sums;
}

/** Calls `visit` with every choice of a state that leans the given way or another, and its probability. */
function eachChoice({ table, policy }: SolvedGame, block: Block, leaning: Leaning, state: number, visit: Visit): void {
  const probabilities = policy.at(block.position);
  forEachChoice(block, state, (choice, row) => {
    visit(leanings(table, leaning)[row]!, probabilities[choice]!, choice);
  });
}

type Visit = (leaning: number, probability: number, choice: number) => void;

const KNOWN = new WeakMap<GameTable['rows'], Map<Leaning, Int8Array>>();

/** Which way each row of a table leans, looked up once. */
function leanings({ model, rows }: GameTable, leaning: Leaning): Int8Array {
  const known = KNOWN.get(rows) ?? new Map<Leaning, Int8Array>();
  KNOWN.set(rows, known);
  const made =
    known.get(leaning) ?? Int8Array.from(rows.action, index => leaning(model.scenario.actions[index] ?? fail(index)));
  known.set(leaning, made);
  return made;
}

function fail(index: number): never {
  throw new Error(`no action has the number ${index}`);
}

/** Returns how likely the one who moves in a block chooses a move that leans so, over the given visits of its states. */
export function shareOf(solved: SolvedGame, block: Block, visited: Float64Array, sign: number): number {
  let share = 0;
  let all = 0;
  visited.forEach((often, state) => {
    if (often === 0) return;
    all += often;
    eachChoice(solved, block, byGoldstein, state, (leans, p) => {
      if (leans === sign) share += often * p;
    });
  });
  return share / all;
}

/** How likely the next move of a party is hostile, and that there is one, from each state of a block. */
interface Ahead {
  readonly hostile: Float64Array;
  readonly playing: Float64Array;
}

/** From a party's own block these are its choices; from the world's, what it hands on to the next party. */
function ahead(solved: SolvedGame, leaning: Leaning, block: Block): Ahead {
  const hostile = new Float64Array(block.size);
  const playing = new Float64Array(block.size);
  const { blocks } = solved.table;
  const next =
    block.mover === WORLD ? ahead(solved, leaning, blocks[(block.position + 1) % blocks.length]!) : undefined;
  for (let state = 0; state < block.size; state++) {
    if (block.ending[state]! >= 0) continue;
    if (next) {
      hostile[state] = handedOn(solved, block, state, next.hostile);
      playing[state] = handedOn(solved, block, state, next.playing);
      continue;
    }
    playing[state] = 1;
    eachChoice(solved, block, leaning, state, (leans, p) => {
      if (leans < 0) hostile[state] = hostile[state]! + p;
    });
  }
  return { hostile, playing };
}

function handedOn({ chain }: SolvedGame, { position }: Block, state: number, values: Float64Array): number {
  const { start, target } = chain.edges(position);
  const chances = chain.chances(position);
  let sum = 0;
  for (let edge = start[state]!; edge < start[state + 1]!; edge++) sum += chances[edge]! * values[target[edge]!]!;
  return sum;
}

/** How likely the other's next move is hostile after a hostile and after a kind one, in the same states. */
export interface Reciprocity {
  readonly afterHostile: number;
  readonly afterKind: number;
  /** The share of the visits in whose state the former is larger. */
  readonly likelier: number;
}

/**
 * Compares the answers to a party's moves state by state, so that what differs is the move and not the standing in which
 * it is made; averages over the states visited in which both kinds of move are open.
 */
export function reciprocityOf(solved: SolvedGame, party: number, leaning: Leaning): Reciprocity {
  const { blocks } = solved.table;
  const block = blocks.find(({ mover }) => mover === party) ?? fail(party);
  const next = ahead(solved, leaning, blocks[(block.position + 1) % blocks.length]!);
  const sums = { visits: 0, hostile: 0, kind: 0, likelier: 0 };
  visits(solved)[block.position]!.forEach((often, state) => {
    if (often === 0) return;
    const { hostile, kind } = answers(solved, block, state, leaning, next);
    if (Number.isNaN(hostile) || Number.isNaN(kind)) return;
    sums.visits += often;
    sums.hostile += often * hostile;
    sums.kind += often * kind;
    if (hostile > kind) sums.likelier += often;
  });
  const { visits: all } = sums;
  return { afterHostile: sums.hostile / all, afterKind: sums.kind / all, likelier: sums.likelier / all };
}

/** How likely the answer is hostile where play goes on; NaN where no such move is open. */
function answers(solved: SolvedGame, block: Block, state: number, leaning: Leaning, next: Ahead) {
  const after = { hostile: { answered: 0, playing: 0 }, kind: { answered: 0, playing: 0 } };
  const { rows } = solved.table;
  eachChoice(solved, block, leaning, state, (leans, p, choice) => {
    if (leans === 0) return;
    const sum = leans < 0 ? after.hostile : after.kind;
    forEachBranch(rows, block, choice, (branch, entry) => {
      const chance = p * rows.chance[entry]!;
      sum.answered += chance * next.hostile[block.target[branch]!]!;
      sum.playing += chance * next.playing[block.target[branch]!]!;
    });
  });
  return {
    hostile: after.hostile.answered / after.hostile.playing,
    kind: after.kind.answered / after.kind.playing,
  };
}

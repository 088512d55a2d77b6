import { branchesFrom, choicesOf } from '../../../game/table/walk.ts';
import type { StateSet, StepSet } from '../claims/sets.ts';
import type { Graph, Links } from './graph.ts';

/**
 * When a state is drawn in: where some step leads in (play can come there), where every step does (it cannot but come
 * there), or where of every choice some result does (it comes there if each result comes about in the end).
 */
export type Attraction = 'some step' | 'every step' | 'every choice';

/** What is drawn towards. */
interface Attractors {
  /** These states are in from the start. */
  readonly states?: StateSet;
  /** These steps lead in, wherever they lead. */
  readonly steps?: StepSet;
  /** These steps never lead in, wherever they lead. */
  readonly barred?: StepSet;
}

/**
 * Finds the least set of states that is closed under a draw. A state in which play has stopped has no steps and no choices:
 * it is in only where it is in from the start. Each branch is looked at once, by a worklist and a counter of what each
 * state still lacks (Arnold & Crubillé 1988, as all linear model checkers of CTL do since Clarke, Emerson & Sistla 1986).
 */
export function attract(graph: Graph, draw: Attraction, attractors: Attractors): StateSet {
  const { blocks } = graph;
  const works = blocks.map((_, i) => workOn(graph, i, draw, attractors));
  for (const work of works) drawAtOnce(work);
  const before = (i: number) => (i + works.length - 1) % works.length;
  for (let i = 0; works.some(work => work.waiting > 0); i = before(i)) drawPredecessors(works[i]!, works[before(i)]!);
  return works.map(({ inside }) => inside);
}

/** The work on one block. */
interface AttractionBlock {
  readonly links: Links;
  readonly inside: Uint8Array;
  /** How many steps, or choices, each state still lacks. */
  readonly lacks: Int32Array;
  /** One entry a choice where one result of each is enough: 1 once it has been found. */
  readonly found: Uint8Array | undefined;
  readonly leadsIn: Uint8Array | undefined;
  readonly barred: Uint8Array | undefined;
  /** The states that are in and whose predecessors are to be looked at: the first `waiting` of these. */
  readonly queue: Int32Array;
  waiting: number;
}

function workOn(
  { table, blocks }: Graph,
  i: number,
  draw: Attraction,
  { states, steps, barred }: Attractors,
): AttractionBlock {
  const block = table.blocks[i]!;
  const { size, choiceRow } = block;
  const lacks = new Int32Array(size).fill(1);
  if (draw !== 'some step') {
    for (let state = 0; state < size; state++) {
      const { from, end } = draw === 'every choice' ? choicesOf(block, state) : branchesFrom(block, state);
      lacks[state] = end - from;
    }
  }
  const inside = states?.[i]?.slice() ?? new Uint8Array(size);
  const queue = new Int32Array(size);
  let waiting = 0;
  for (let state = 0; state < size; state++) if (inside[state] === 1) queue[waiting++] = state;
  const found = draw === 'every choice' ? new Uint8Array(choiceRow.length) : undefined;
  return { links: blocks[i]!, inside, lacks, found, leadsIn: steps?.[i], barred: barred?.[i], queue, waiting };
}

function drawAtOnce(work: AttractionBlock): void {
  const { leadsIn, barred } = work;
  if (!leadsIn) return;
  for (let branch = 0; branch < leadsIn.length; branch++) {
    if (leadsIn[branch] === 1 && barred?.[branch] !== 1) count(work, branch);
  }
}

function drawPredecessors(work: AttractionBlock, before: AttractionBlock): void {
  const { start, inbound } = before.links;
  const { leadsIn, barred } = before;
  while (work.waiting > 0) {
    const state = work.queue[--work.waiting]!;
    const end = start[state + 1]!;
    for (let i = start[state]!; i < end; i++) {
      const branch = inbound[i]!;
      // What leads in wherever it leads was counted at once.
      if (leadsIn?.[branch] !== 1 && barred?.[branch] !== 1) count(before, branch);
    }
  }
}

/** Counts a step that leads in, and lets its state in where that was all it lacked. */
function count(work: AttractionBlock, branch: number): void {
  const choice = work.links.choiceOf[branch]!;
  if (work.found) {
    if (work.found[choice] === 1) return;
    work.found[choice] = 1;
  }
  const state = work.links.stateOf[choice]!;
  if (--work.lacks[state]! !== 0 || work.inside[state] === 1) return;
  work.inside[state] = 1;
  work.queue[work.waiting++] = state;
}

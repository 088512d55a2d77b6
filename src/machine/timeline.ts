import { freeze, produce } from 'immer';
import type { Position } from '../game/position.ts';
import type { Move } from '../game/rules.ts';

/** An index into `Timeline.nodes`; 0 is the start. */
export type NodeId = number;

/** One position that was played to, and what was played from it. */
export interface TimelineNode {
  readonly parent: NodeId | null;
  /** The move that led here; null at the start. */
  readonly move: Move | null;
  readonly position: Position;
  /** In the order in which they were first played. */
  readonly children: readonly NodeId[];
  /** The child that playing forward again goes to: the one last visited; null where there is none. */
  readonly next: NodeId | null;
}

/** What happened to a timeline, in order: enough to build it again. */
export type Entry =
  | { readonly kind: 'move'; readonly from: NodeId; readonly move: Move }
  | { readonly kind: 'at'; readonly node: NodeId };

/** A tree of moves and where in it one stands. Values are frozen; every function returns another timeline. */
export interface Timeline {
  readonly nodes: readonly TimelineNode[];
  readonly at: NodeId;
  readonly log: readonly Entry[];
}

/** Returns the position after a move, or throws where the move cannot be made; the statechart is handed in here. */
export type Step = (position: Position, move: Move) => Position;

export function startTimeline(position: Position): Timeline {
  const root = { parent: null, move: null, position, children: [], next: null };
  return freeze({ nodes: [root], at: 0, log: [] }, true);
}

export function nodeOf({ nodes }: Timeline, id: NodeId): TimelineNode {
  const node = nodes[id];
  if (!node) throw new Error(`the timeline has ${nodes.length} nodes, and no node ${id}`);
  return node;
}

/** Returns the position one stands at. */
export function currentPosition(timeline: Timeline): Position {
  return nodeOf(timeline, timeline.at).position;
}

/** Plays a move from where one stands. A move played there before is gone to, not made twice. */
export function playMove(timeline: Timeline, move: Move, step: Step): Timeline {
  const from = timeline.at;
  const { children, position } = nodeOf(timeline, from);
  const known = children.find(id => sameMove(nodeOf(timeline, id).move, move));
  if (known !== undefined) return goTo(timeline, known);
  const next = step(position, move);
  return produce(timeline, draft => {
    const id = draft.nodes.length;
    draft.nodes.push({
      parent: from,
      move: { ...move },
      position: { ...next, tallies: [...next.tallies] },
      children: [],
      next: null,
    });
    const parent = draft.nodes[from];
    parent?.children.push(id);
    if (parent) parent.next = id;
    draft.at = id;
    draft.log.push({ kind: 'move', from, move: { ...move } });
  });
}

const sameMove = (a: Move | null, b: Move) => a !== null && a.action === b.action && a.result === b.result;

/** Returns how often play went on from a node: by a new move, or to one that was played there before. */
export function triesFrom({ nodes, log }: Timeline, id: NodeId): number {
  return log.filter(entry => (entry.kind === 'move' ? entry.from === id : nodes[entry.node]?.parent === id)).length;
}

/** Goes to a node; its ancestors remember the way, so that playing forward again comes back to it. */
export function goTo(timeline: Timeline, id: NodeId): Timeline {
  nodeOf(timeline, id);
  if (id === timeline.at) return timeline;
  return produce(timeline, draft => {
    draft.at = id;
    let child = id;
    for (
      let parent = draft.nodes[child]?.parent;
      parent !== null && parent !== undefined;
      parent = draft.nodes[child]?.parent
    ) {
      const node = draft.nodes[parent];
      if (node) node.next = child;
      child = parent;
    }
    draft.log.push({ kind: 'at', node: id });
  });
}

/** Takes one move back; at the start nothing changes. */
export function takeBack(timeline: Timeline): Timeline {
  const { parent } = nodeOf(timeline, timeline.at);
  return parent === null ? timeline : goTo(timeline, parent);
}

/** Plays the move last taken back again; where there is none nothing changes. */
export function redo(timeline: Timeline): Timeline {
  const { next } = nodeOf(timeline, timeline.at);
  return next === null ? timeline : goTo(timeline, next);
}

/** Returns the nodes from the start to `id`, both included. */
export function lineTo(timeline: Timeline, id: NodeId = timeline.at): readonly NodeId[] {
  const line: NodeId[] = [];
  for (let node: NodeId | null = id; node !== null; node = nodeOf(timeline, node).parent) line.push(node);
  return line.reverse();
}

/** Returns the moves from the start to `id`. */
export function movesTo(timeline: Timeline, id: NodeId = timeline.at): readonly Move[] {
  return lineTo(timeline, id).flatMap(node => nodeOf(timeline, node).move ?? []);
}

/** Returns the last node of each branch, in the order in which the branches were begun. */
export function branchEnds({ nodes }: Timeline): readonly NodeId[] {
  return nodes.flatMap((node, id) => (node.children.length === 0 ? [id] : []));
}

/** Builds a timeline again from its log. Throws where an entry does not fit. */
export function replay(start: Position, log: readonly Entry[], step: Step): Timeline {
  return log.reduce((timeline, entry) => replayEntry(timeline, entry, step), startTimeline(start));
}

export function replayEntry(timeline: Timeline, entry: Entry, step: Step): Timeline {
  if (entry.kind === 'at') return goTo(timeline, entry.node);
  if (entry.from !== timeline.at) throw new Error(`a move from node ${entry.from}, but play stands at ${timeline.at}`);
  return playMove(timeline, entry.move, step);
}

import { freeze, produce } from 'immer';
import type { Position } from '../game/position.ts';
import type { Move } from '../game/rules.ts';
import { LongList } from './long-list.ts';

/** An index into `Timeline.nodes`; 0 is the start. */
export type NodeId = number;

/** One position that was played to, and what was played from it. */
interface TimelineNode {
  readonly parent: NodeId | null;
  /** The move that led here; null at the start. */
  readonly move: Move | null;
  readonly position: Position;
  /** In the order in which they were first played. */
  readonly children: readonly NodeId[];
  /** The child that playing forward again goes to: the one last visited; null where there is none. */
  readonly next: NodeId | null;
}

/** What a class held likely before a step from a node: one percentage an ending, in file order, together about 100. */
interface Prediction {
  readonly kind: 'prediction';
  readonly node: NodeId;
  readonly percents: readonly number[];
}

/** The texts that people write on nodes: a name of one line, and a note of many. */
export type TextKind = 'name' | 'note';

/** What people write on a node beside the moves; an empty text takes away what stood there. */
export type Annotation = { readonly kind: TextKind; readonly node: NodeId; readonly text: string } | Prediction;

/** What happened to a timeline, in order: enough to build it again. */
export type Entry =
  | { readonly kind: 'move'; readonly from: NodeId; readonly move: Move }
  | { readonly kind: 'at'; readonly node: NodeId }
  | Annotation;

/** A tree of moves and where in it one stands. Values are frozen; every function returns another timeline. */
export interface Timeline {
  readonly nodes: LongList<TimelineNode>;
  readonly at: NodeId;
  readonly log: LongList<Entry>;
  /** One number a node: how often play went on from it, by a new move or by one that was played there before. */
  readonly tries: LongList<number>;
  /** The names and the notes, each by node; a node without one has no key. */
  readonly texts: Readonly<Record<TextKind, Readonly<Record<NodeId, string>>>>;
  /** In the order in which they were made; a node may have several. */
  readonly predictions: readonly Prediction[];
}

/** Returns the position after a move, or throws where the move cannot be made; the statechart is handed in here. */
export type StepFunction = (position: Position, move: Move) => Position;

export function startTimeline(position: Position): Timeline {
  const root = freeze<TimelineNode>({ parent: null, move: null, position, children: [], next: null }, true);
  const texts = freeze({ name: {}, note: {} }, true);
  const [nodes, log] = [LongList.of(root), LongList.of<Entry>()];
  return Object.freeze({ nodes, at: 0, log, tries: LongList.of(0), texts, predictions: Object.freeze([]) });
}

export function nodeOf({ nodes }: Timeline, id: NodeId): TimelineNode {
  const node = nodes.at(id);
  if (!node) throw new Error(`the timeline has ${nodes.length} nodes, and no node ${id}`);
  return node;
}

/** Returns the position one stands at. */
export function currentPosition(timeline: Timeline): Position {
  return nodeOf(timeline, timeline.at).position;
}

/** Plays moves one after another from where one stands. */
export const playMoves = (timeline: Timeline, moves: readonly Move[], step: StepFunction): Timeline =>
  moves.reduce((line, move) => playMove(line, move, step), timeline);

/** Plays a move from where one stands. A move played there before is gone to, not made twice. */
export function playMove(timeline: Timeline, move: Move, step: StepFunction): Timeline {
  const from = timeline.at;
  const { children, position } = nodeOf(timeline, from);
  const known = children.find(id => sameMove(nodeOf(timeline, id).move, move));
  if (known !== undefined) return goTo(timeline, known);
  const next = step(position, move);
  const id = timeline.nodes.length;
  const parent = produce(nodeOf(timeline, from), draft => {
    draft.children.push(id);
    draft.next = id;
  });
  const node: TimelineNode = { parent: from, move: { ...move }, position: next, children: [], next: null };
  return Object.freeze({
    ...timeline,
    nodes: timeline.nodes.and(freeze(node, true)).with(from, parent),
    at: id,
    log: timeline.log.and(freeze<Entry>({ kind: 'move', from, move: { ...move } }, true)),
    tries: tried(timeline, from).and(0),
  });
}

const tried = ({ tries }: Timeline, id: NodeId) => tries.with(id, (tries.at(id) ?? 0) + 1);

const sameMove = (a: Move | null, b: Move) => a !== null && a.action === b.action && a.result === b.result;

/** Goes to a node; its ancestors remember the way, so that playing forward again comes back to it. */
export function goTo(timeline: Timeline, id: NodeId): Timeline {
  nodeOf(timeline, id);
  if (id === timeline.at) return timeline;
  let { nodes } = timeline;
  for (const [from, to] of turningsTo(timeline, id))
    nodes = nodes.with(from, freeze({ ...nodeOf(timeline, from), next: to }));
  const isOnward = nodeOf(timeline, id).parent === timeline.at;
  return Object.freeze({
    ...timeline,
    nodes,
    at: id,
    log: timeline.log.and(freeze<Entry>({ kind: 'at', node: id })),
    tries: isOnward ? tried(timeline, timeline.at) : timeline.tries,
  });
}

/** Returns the ancestors of a node that remember another way, each with the child that leads to the node. */
function turningsTo(timeline: Timeline, id: NodeId): readonly (readonly [NodeId, NodeId])[] {
  const turnings: [NodeId, NodeId][] = [];
  let child = id;
  for (let { parent } = nodeOf(timeline, id); parent !== null; parent = nodeOf(timeline, parent).parent) {
    if (nodeOf(timeline, parent).next !== child) turnings.push([parent, child]);
    child = parent;
  }
  return turnings;
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

/** Writes on a node; neither the moves nor where one stands change. A text that stands there already is not logged. */
export function annotate(timeline: Timeline, annotation: Annotation): Timeline {
  nodeOf(timeline, annotation.node);
  if (annotation.kind === 'prediction') {
    const made = freeze<Prediction>({ ...annotation, percents: [...annotation.percents] }, true);
    const predictions = Object.freeze([...timeline.predictions, made]);
    return Object.freeze({ ...timeline, predictions, log: timeline.log.and(made) });
  }
  const { kind, node, text } = annotation;
  if (textOf(timeline, kind, node) === text) return timeline;
  const texts = produce(timeline.texts, draft => {
    if (text === '') delete draft[kind][node];
    else draft[kind][node] = text;
  });
  return Object.freeze({ ...timeline, texts, log: timeline.log.and(freeze<Entry>({ kind, node, text })) });
}

/** Returns the name or the note that stands on a node; empty where there is none. */
export function textOf({ texts }: Timeline, kind: TextKind, node: NodeId): string {
  return texts[kind][node] ?? '';
}

/** Returns the name of a branch, which is that of the last named one of its nodes; empty where none has a name. */
export function branchName(timeline: Timeline, branch: readonly NodeId[]): string {
  const named = branch.findLast(node => textOf(timeline, 'name', node) !== '');
  return named === undefined ? '' : textOf(timeline, 'name', named);
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

/** Returns the predictions made on the way to a node, in their order, each with how many moves had been made. */
export function predictionsTo(timeline: Timeline, id: NodeId = timeline.at) {
  const line = lineTo(timeline, id);
  return timeline.predictions.flatMap(({ node, percents }) => {
    const turn = line.indexOf(node);
    return turn < 0 ? [] : [{ turn, percents }];
  });
}

/**
 * Returns the last node of each branch, in the order in which the branches were begun. So a branch keeps its place in
 * the list when it is played on or another is begun.
 */
export function branchEnds(timeline: Timeline): readonly NodeId[] {
  return [...timeline.nodes].flatMap(({ parent }, id) => {
    const goesOn = parent !== null && nodeOf(timeline, parent).children[0] === id;
    return goesOn ? [] : [endFrom(timeline, id)];
  });
}

/** A branch goes on by what was played first from each of its nodes; all else that was played there begins another. */
function endFrom(timeline: Timeline, begun: NodeId): NodeId {
  let end = begun;
  for (let [next] = nodeOf(timeline, end).children; next !== undefined; [next] = nodeOf(timeline, end).children) {
    end = next;
  }
  return end;
}

/** Does again what an entry of a log says. Throws where it does not fit. */
export function replayEntry(timeline: Timeline, entry: Entry, step: StepFunction): Timeline {
  if (entry.kind === 'at') return goTo(timeline, entry.node);
  if (entry.kind !== 'move') return annotate(timeline, entry);
  if (entry.from !== timeline.at) throw new Error(`a move from node ${entry.from}, but play stands at ${timeline.at}`);
  return playMove(timeline, entry.move, step);
}

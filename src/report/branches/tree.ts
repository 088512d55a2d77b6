import type { Model } from '../../game/model.ts';
import { lineTo, type NodeId, nodeOf, type Timeline, textOf } from '../../machine/timeline.ts';
import type { EndingIndex } from '../../scenario/scenario.ts';
import type { Told } from '../told.ts';
import { tellNode } from './tell-node.ts';

/** A node of the tree that is worth a row. */
export interface TreeRow {
  readonly node: NodeId;
  /** How often the lines before it parted from a line played earlier: 0 on the line that was played first. */
  readonly depth: number;
  /** What is drawn before it, three columns a depth: "│  └─ ". */
  readonly guides: string;
  /** The move that led here; null at the start. */
  readonly told: Told | null;
  /** How many moves stand between the row above it on its own line (or the move it parts at) and this one. */
  readonly skipped: number;
  /** Empty where nobody wrote one. */
  readonly name: string;
  /** Empty where nobody wrote one; lines are parted by line feeds. */
  readonly note: string;
  /** The ending that holds here, once play has stopped; null before. */
  readonly ending: EndingIndex | null;
  /** Nothing was played from here. */
  readonly isEnd: boolean;
  /** It lies on the line from the start to where one stands. */
  readonly isPlayed: boolean;
  /** One stands here. */
  readonly isHere: boolean;
}

/** A node still to be visited, with what is drawn before it and before what follows on its line. */
interface Visit {
  readonly node: NodeId;
  readonly depth: number;
  readonly guides: string;
  readonly below: string;
  readonly skipped: number;
  /** The move was played first where it parts from others, or parts from none. */
  readonly isFirst: boolean;
}

/**
 * Returns the lines of play as a tree: the start, every move at which lines part, every end, every node with a name or a
 * note, and where one stands. The order is that of chess notation (PGN): a move, then the lines that were played in its
 * stead, then what follows it; so the line played first keeps its column however often others part from it.
 */
export function treeOf(model: Model, timeline: Timeline): readonly TreeRow[] {
  const played = new Set(lineTo(timeline));
  const rows: TreeRow[] = [];
  // A list of our own and not recursion: a saved game may part as often as it has moves.
  const visits: Visit[] = [{ node: 0, depth: 0, guides: '', below: '', skipped: 0, isFirst: true }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const isShown = isLandmark(timeline, visit.node);
    if (isShown) rows.push(rowOf(model, timeline, visit, played));
    visits.push(...visitsAfter(timeline, visit, isShown).reverse());
  }
  return rows;
}

function visitsAfter(timeline: Timeline, visit: Visit, isShown: boolean): Visit[] {
  const { node, depth, below, skipped, isFirst } = visit;
  const { parent, children } = nodeOf(timeline, node);
  const others = isFirst && parent !== null ? nodeOf(timeline, parent).children.slice(1) : [];
  const parted = others.map((other, i): Visit => {
    const [branch, under] = i === others.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  '];
    return { node: other, depth: depth + 1, guides: below + branch, below: below + under, skipped: 0, isFirst: false };
  });
  const onward = children.slice(0, 1).map((next): Visit => {
    return { node: next, depth, guides: below, below, skipped: isShown ? 0 : skipped + 1, isFirst: true };
  });
  return [...parted, ...onward];
}

function isLandmark(timeline: Timeline, id: NodeId): boolean {
  const { parent, children } = nodeOf(timeline, id);
  if (parent === null || children.length === 0 || id === timeline.at) return true;
  if (textOf(timeline, 'name', id) !== '' || textOf(timeline, 'note', id) !== '') return true;
  return nodeOf(timeline, parent).children.length > 1;
}

function rowOf(model: Model, timeline: Timeline, visit: Visit, played: ReadonlySet<NodeId>): TreeRow {
  const { node, depth, guides, skipped } = visit;
  const { position, children } = nodeOf(timeline, node);
  return {
    node,
    depth,
    guides,
    told: tellNode(model, timeline, node),
    skipped,
    name: textOf(timeline, 'name', node),
    note: textOf(timeline, 'note', node),
    ending: position.ending,
    isEnd: children.length === 0,
    isPlayed: played.has(node),
    isHere: node === timeline.at,
  };
}

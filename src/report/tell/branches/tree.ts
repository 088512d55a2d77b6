import type { Model } from '../../../game/model.ts';
import { lineTo, type NodeId, nodeOf, type Timeline, textOf } from '../../../play/timeline.ts';
import type { EndingIndex } from '../../../scenario/scenario.ts';
import type { ToldMove } from '../move.ts';
import { tellNode } from './tell-node.ts';

/** A node of the tree that is worth a row. */
export interface TreeRow {
  readonly node: NodeId;
  /** How often the lines before it parted from a line played earlier: 0 on the line that was played first. */
  readonly depth: number;
  /** What is drawn before it, three columns a depth: "│  ├─ ". */
  readonly guides: string;
  /** The move that led here; null at the start. */
  readonly told: ToldMove | null;
  /** How many moves stand between the row before it on its line and this one. */
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
}

/**
 * Returns the lines of play as a tree: the start, every place at which lines part and every move made there, every end,
 * every node with a name or a note, and where one stands. Under the place where lines part stand first the lines that
 * part from the one played first, and then that one, which goes on in its own column: so all moves from one place hang on
 * the same stroke, as in `git log --graph`, and no column is lost however often lines part. The order of chess notation (a
 * move, then what was played in its stead) was rejected: drawn as a tree it makes a move a child of the one it replaces.
 */
export function treeOf(model: Model, timeline: Timeline): readonly TreeRow[] {
  const played = new Set(lineTo(timeline));
  const rows: TreeRow[] = [];
  // A list of our own and not recursion: a saved game may part as often as it has moves.
  const visits: Visit[] = [{ node: 0, depth: 0, guides: '', below: '', skipped: 0 }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const isShown = isLandmark(timeline, visit.node);
    if (isShown) rows.push(rowOf(model, timeline, visit, played));
    visits.push(...visitsAfter(timeline, visit, isShown).reverse());
  }
  return rows;
}

function visitsAfter(timeline: Timeline, { node, depth, below, skipped }: Visit, isShown: boolean): Visit[] {
  const [first, ...others] = nodeOf(timeline, node).children;
  if (first === undefined) return [];
  const parted = others.map((other): Visit => {
    return { node: other, depth: depth + 1, guides: `${below}├─ `, below: `${below}│  `, skipped: 0 };
  });
  return [...parted, { node: first, depth, guides: below, below, skipped: isShown ? 0 : skipped + 1 }];
}

function isLandmark(timeline: Timeline, id: NodeId): boolean {
  const { parent, children } = nodeOf(timeline, id);
  if (parent === null || children.length !== 1 || id === timeline.at) return true;
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

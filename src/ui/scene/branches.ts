import { branchEnds, lineTo, type NodeId, nodeOf } from '../../machine/timeline.ts';
import { tellNode } from './line.ts';
import type { Scene } from './scene.ts';

/** One line of play of the tree, from the start to its last move. */
export interface Branch {
  /** The last node of the line. */
  readonly end: NodeId;
  readonly moves: number;
  /** Where it leads: "Agreement", or "open". */
  readonly outcome: string;
  /** The move with which it parts from the lines before it; empty for the first. */
  readonly parting: string;
  readonly lastMove: string;
  /** One stands on this line. */
  readonly isHere: boolean;
}

/** Returns the lines of play in the order in which they were begun. */
export function branchesOf(scene: Scene): readonly Branch[] {
  const { timeline } = scene;
  const here = scene.line.at(-1)?.node ?? timeline.at;
  const seen = new Set<NodeId>();
  return branchEnds(timeline).map(end => {
    const line = lineTo(timeline, end);
    const parting = seen.size > 0 ? line.find(node => !seen.has(node)) : undefined;
    for (const node of line) seen.add(node);
    return {
      end,
      moves: line.length - 1,
      outcome: outcomeOf(scene, end),
      parting: parting === undefined ? '' : moveText(scene, parting),
      lastMove: moveText(scene, end),
      isHere: end === here,
    };
  });
}

function outcomeOf({ model, timeline }: Scene, end: NodeId): string {
  const { ending } = nodeOf(timeline, end).position;
  return ending === null ? 'open' : (model.scenario.endings[ending]?.title ?? '');
}

function moveText({ model, timeline }: Scene, node: NodeId): string {
  const told = tellNode(model, timeline, node);
  return told ? `round ${told.round}, ${told.mover}: ${told.title}` : '';
}

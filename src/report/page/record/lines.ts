import type { Model } from '../../../game/model.ts';
import { branchEnds, branchName, lineTo, type NodeId, nodeOf, type Timeline } from '../../../play/timeline.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { tellNode } from '../../tell/branches/tell-node.ts';
import { nodeText } from '../../tell/move.ts';

/** One line of play of a game, from the start to its last move. */
export interface PlayedLine {
  /** As it is asked for: from 1, in the order in which the lines were begun. */
  readonly number: number;
  readonly end: NodeId;
  /** Empty where nobody wrote one. */
  readonly name: string;
  readonly moves: number;
  /** The title of the ending it came to; empty where play could go on. */
  readonly ending: string;
  /** The first move that no line before it has: "round 3, Caracas: Hold"; empty for the first line. */
  readonly parting: string;
}

/** Returns the lines of play of a game, in the order in which they were begun. */
export function linesOf(model: Model, timeline: Timeline): readonly PlayedLine[] {
  const known = new Set<NodeId>();
  return branchEnds(timeline).map((end, index) => {
    const line = lineTo(timeline, end);
    const own = line.filter(node => !known.has(node));
    const parting = known.size > 0 ? own[0] : undefined;
    for (const node of own) known.add(node);
    const { ending } = nodeOf(timeline, end).position;
    return {
      number: index + 1,
      end,
      // A name before the parting is that of the line it parts from.
      name: branchName(timeline, parting === undefined ? line : own),
      moves: line.length - 1,
      ending: ending === null ? '' : endingAt(model.scenario, ending).title,
      parting: partingText(model, timeline, parting),
    };
  });
}

function partingText(model: Model, timeline: Timeline, parting: NodeId | undefined): string {
  const told = parting === undefined ? null : tellNode(model, timeline, parting);
  return told ? nodeText(told) : '';
}

/** Returns the end of the line on which play stood, with what was taken back and can be played forward again. */
export function endOfPlay(timeline: Timeline): NodeId {
  let end = timeline.at;
  for (let next = nodeOf(timeline, end).next; next !== null; next = nodeOf(timeline, end).next) end = next;
  return end;
}

/**
 * Returns the line that is asked for by its number or its name; undefined where there is none, or several of the name. A
 * number goes first: each line has one, so a line called "2" can still be had, and so can the second.
 */
export function lineNamed(lines: readonly PlayedLine[], asked: string): PlayedLine | undefined {
  const wanted = asked.trim().toLowerCase();
  const numbered = lines.find(({ number }) => String(number) === wanted);
  if (numbered) return numbered;
  const named = lines.filter(({ name }) => name !== '' && name.toLowerCase() === wanted);
  return named.length === 1 ? named[0] : undefined;
}

import type { Model } from '../../../game/model.ts';
import type { Position } from '../../../game/position.ts';
import { digitOf } from '../../../game/space.ts';
import { at } from '../../../num/at.ts';
import { branchName, lineTo, type NodeId, nodeOf, type Timeline, textOf } from '../../../play/timeline.ts';
import type { EndingIndex } from '../../../scenario/scenario.ts';
import { valueSpoken } from '../condition-text.ts';
import type { ToldMove } from '../move.ts';
import { talliesOf } from '../standing-text.ts';
import { tellNode } from './tell-node.ts';

/** One thing for each of two lines, in the order in which the lines were named. */
export type LinePair<T> = readonly [T, T];

/** A move of one line after the two have parted. */
interface ComparedMove {
  readonly node: NodeId;
  readonly told: ToldMove;
  /** Empty where nobody wrote one. */
  readonly name: string;
  readonly note: string;
}

/** The same turn on both lines. */
export interface ComparedTurn {
  /** How many moves were made by then, from the start. */
  readonly turn: number;
  /** Null where a line is shorter. */
  readonly moves: LinePair<ComparedMove | null>;
  /** Both lines were played so far, and everything stands alike by now. */
  readonly isAlike: boolean;
}

/** Where a line leads. */
export interface LineEnd {
  readonly node: NodeId;
  /** The last name on the line after the parting; empty where there is none. */
  readonly name: string;
  /** How many moves it has from the start. */
  readonly moves: number;
  /** Null where play goes on. */
  readonly ending: EndingIndex | null;
}

/** What stands otherwise at the two ends: a variable or a tally by its title. */
interface StandingDifference {
  readonly title: string;
  readonly values: LinePair<string>;
}

/** Two lines of play side by side. */
export interface ComparedLines {
  /** What both share, from the start to the node at which they part; never empty. */
  readonly trunk: readonly NodeId[];
  /** Every turn after the parting on which at least one line has a move. */
  readonly turns: readonly ComparedTurn[];
  readonly ends: LinePair<LineEnd>;
  /** In file order, variables before tallies. */
  readonly differences: readonly StandingDifference[];
}

/** Compares the lines of play that lead to two nodes; one may go on from the other. */
export function compareLines(model: Model, timeline: Timeline, a: NodeId, b: NodeId): ComparedLines {
  const lines: LinePair<readonly NodeId[]> = [lineTo(timeline, a), lineTo(timeline, b)];
  const shared = sharedLength(lines);
  const parted = both(lines, line => line.slice(shared));
  const turns = Math.max(...parted.map(line => line.length));
  return {
    trunk: lines[0].slice(0, shared),
    turns: Array.from({ length: turns }, (_, i) => {
      const nodes = both(parted, line => line[i]);
      return {
        turn: shared + i,
        moves: both(nodes, node => moveAt(model, timeline, node)),
        isAlike: isAlike(timeline, nodes),
      };
    }),
    ends: both(lines, line => lineEnd(timeline, line, shared)),
    differences: differencesOf(
      model,
      both([a, b], node => nodeOf(timeline, node).position),
    ),
  };
}

/** Returns the same of each of two lines. */
export function both<T, U>([a, b]: LinePair<T>, of: (one: T) => U): LinePair<U> {
  return [of(a), of(b)];
}

function sharedLength([one, other]: LinePair<readonly NodeId[]>): number {
  const parting = one.findIndex((node, i) => other[i] !== node);
  return parting < 0 ? one.length : parting;
}

function moveAt(model: Model, timeline: Timeline, node: NodeId | undefined): ComparedMove | null {
  const told = node === undefined ? null : tellNode(model, timeline, node);
  if (node === undefined || told === null) return null;
  return { node, told, name: textOf(timeline, 'name', node), note: textOf(timeline, 'note', node) };
}

function isAlike(timeline: Timeline, [a, b]: LinePair<NodeId | undefined>): boolean {
  if (a === undefined || b === undefined) return false;
  return nodeOf(timeline, a).position.state === nodeOf(timeline, b).position.state;
}

function lineEnd(timeline: Timeline, line: readonly NodeId[], shared: number): LineEnd {
  const node = at(line, line.length - 1, 'node');
  const { ending } = nodeOf(timeline, node).position;
  return { node, name: branchName(timeline, line.slice(shared)), moves: line.length - 1, ending };
}

function differencesOf(model: Model, positions: LinePair<Position>): readonly StandingDifference[] {
  const { scenario, space } = model;
  const variables = scenario.variables.map((variable, index) => ({
    title: variable.title,
    values: both(positions, ({ state }) => valueSpoken(variable, digitOf(space, state, index))),
  }));
  const counts = both(positions, position => talliesOf(model, position));
  const tallies = counts[0].map(({ title, value }, i) => ({
    title,
    values: [value, at(counts[1], i, 'tally').value] as const,
  }));
  return [...variables, ...tallies].filter(({ values: [a, b] }) => a !== b);
}

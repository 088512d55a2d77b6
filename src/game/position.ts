import { at } from '../num/at.ts';
import { holds } from '../scenario/condition.ts';
import { evaluate } from '../scenario/formula/formula.ts';
import { actionAt, resultAt } from '../scenario/part-at.ts';
import type { EndingIndex } from '../scenario/scenario.ts';
import type { Model } from './model.ts';
import { drawsOf, endingOf, horizonEndingOf, type Move, nextState, openActions, valuesOf } from './rules.ts';
import { digitsOf, positionOf, type State } from './space.ts';

/** Where a line of play stands: the state, how many turns led to it, and what was counted on the way. */
export interface Position {
  readonly state: State;
  readonly turn: number;
  /** One number a tally, with its start counted in. */
  readonly tallies: readonly number[];
  /** The ending that holds, once play has stopped; null before. */
  readonly ending: EndingIndex | null;
}

/** Returns the position before the first move. */
export function startPosition(model: Model): Position {
  const { start, scenario } = model;
  return {
    state: start,
    turn: 0,
    tallies: scenario.tallies.map(tally => tally.start),
    ending: endingAfter(model, start, 0),
  };
}

/** Returns the ending that holds after `turn` turns, or null while play goes on. */
export function endingAfter(model: Model, state: State, turn: number): EndingIndex | null {
  if (turn >= turnsOf(model)) return horizonEndingOf(model, state);
  return endingOf(model, state) ?? null;
}

/** Returns the number of turns until the horizon. */
export function turnsOf(model: Model): number {
  return model.horizon * model.order.length;
}

/** Returns the round a turn belongs to, from 1. */
export function roundOf(model: Model, turn: number): number {
  return Math.floor(turn / model.order.length) + 1;
}

/** Says whether a move can be made: play goes on, the action is open and the result possible. */
export function canMove(model: Model, position: Position, move: Move): boolean {
  const { state, ending } = position;
  const action = model.scenario.actions[move.action];
  if (ending !== null || !action || !openActions(model, state).includes(action)) return false;
  return drawsOf(model, state, action).some(({ result }) => result === move.result);
}

/** Returns the position after a move. Throws where the move cannot be made. */
export function advance(model: Model, position: Position, move: Move): Position {
  if (!canMove(model, position, move)) {
    throw new Error(`move ${move.action}/${move.result} cannot be made in state ${position.state}`);
  }
  const state = nextState(model, position.state, move);
  const turn = position.turn + 1;
  return { state, turn, tallies: talliesAfter(model, position, move), ending: endingAfter(model, state, turn) };
}

/** Returns where moves lead from a position; from the start where none is named. */
export function positionAfter(model: Model, moves: readonly Move[], from = startPosition(model)): Position {
  return moves.reduce((position, move) => advance(model, position, move), from);
}

/** Returns the position before each move of a line of play from the start and, last, the one after the last move. */
export function positionsAlong(model: Model, moves: readonly Move[]): readonly Position[] {
  const positions = [startPosition(model)];
  for (const move of moves) positions.push(advance(model, positions.at(-1)!, move));
  return positions;
}

/** Returns the tallies with what a round adds, which is added on the first turn of the round as things stand before it. */
export function talliesOfRound(model: Model, { state, tallies }: Position): readonly number[] {
  const { scenario, levers } = model;
  if (positionOf(model.space, state) !== 0) return tallies;
  const values = valuesOf(model, state);
  const digits = digitsOf(model.space, state);
  return scenario.tallies.map(({ eachRound }, index) =>
    eachRound
      .filter(term => holds(term.while, digits))
      .reduce((count, { add }) => count + evaluate(add.tree, values, levers), at(tallies, index, 'tally')),
  );
}

/** Returns the tallies after a move. Counts are read in the state before it; what the round adds comes first. */
export function talliesAfter(model: Model, position: Position, move: Move): readonly number[] {
  const { scenario, levers } = model;
  const values = valuesOf(model, position.state);
  const after = [...talliesOfRound(model, position)];
  const action = actionAt(scenario, move.action);
  for (const { tally, add } of [...action.counts, ...resultAt(action, move.result).counts]) {
    after[tally] = at(after, tally, 'tally') + evaluate(add.tree, values, levers);
  }
  return after;
}

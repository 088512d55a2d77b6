import { allMoves, openMoves } from '../../src/fuzz/play/moves.ts';
import type { Model } from '../../src/game/model.ts';
import { parseLine, parseMove } from '../../src/game/notation.ts';
import { advance, canMove, type Position, positionAfter, startPosition } from '../../src/game/position.ts';
import type { Move } from '../../src/game/rules.ts';

export { allMoves };

/** Returns the moves that can be made where play stands. */
export function possibleMoves(model: Model, position: Position): readonly Move[] {
  return allMoves(model).filter(move => canMove(model, position, move));
}

/** Reads a move, or throws with what is wrong with it. */
export function moveOf(model: Model, text: string): Move {
  const move = parseMove(model, text);
  if ('what' in move) throw new Error(move.what);
  return move;
}

/** Reads a line of play from the start, or throws with what is wrong with it. */
export function lineOf(model: Model, text: string): readonly Move[] {
  const moves = parseLine(model, text);
  if ('what' in moves) throw new Error(moves.what);
  return moves;
}

/** Returns where moves lead from the start: `reach(model, 'us:wait them:offer/1')`. */
export function reach(model: Model, line: string): Position {
  const words = line.split(/\s+/).filter(Boolean);
  return positionAfter(
    model,
    words.map(word => moveOf(model, word)),
  );
}

/**
 * Walks from the start as `choices` say, each taken modulo the number of moves that can be made; stops at an ending.
 * Any list of whole numbers is a line of play, so fast-check can make and shrink them.
 */
export function walk(model: Model, choices: readonly number[]): readonly { move: Move; position: Position }[] {
  const steps: { move: Move; position: Position }[] = [];
  let position = startPosition(model);
  for (const choice of choices) {
    const moves = openMoves(model, position);
    const move = moves[choice % moves.length];
    if (!move) return steps;
    position = advance(model, position, move);
    steps.push({ move, position });
  }
  return steps;
}

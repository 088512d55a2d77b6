import fc from 'fast-check';
import type { Move } from '../../game/rules.ts';
import { allMoves, isAmong, type MoveList } from './moves.ts';
import type { Reading } from './reading.ts';

/** Whole numbers that are a line of play in whatever scenario: so scenario and line can be drawn, and shrunk, together. */
export const anyChoices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(1_000_000), { maxLength: 40 });

/** One choice in so many is taken from all moves rather than from those that can be made. */
const STRAY = 4;

/** Reads choices as a line: each is taken modulo the number of moves there are to choose from where play stands. */
export function lineFromChoices(reading: Reading, choices: readonly number[]): MoveList {
  const all = allMoves(reading.model);
  let position = reading.start;
  return choices.map((choice): Move => {
    const open = reading.movesAt(position);
    const isStray = open.length === 0 || choice % STRAY === STRAY - 1;
    const from = isStray ? all : open;
    const move = from[Math.floor(choice / STRAY) % from.length]!;
    if (isAmong(open, move)) position = reading.after(position, move);
    return move;
  });
}

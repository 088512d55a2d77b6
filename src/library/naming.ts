import type { Model } from '../game/model.ts';
import { parseLine } from '../game/notation.ts';
import type { Move } from '../game/rules.ts';
import { nearest } from '../words/nearest.ts';
import type { Message } from '../words/problem.ts';
import { quote } from '../words/quote.ts';
import { unlike } from './wrong-use.ts';

/** Returns the numbers of things by their ids, in the order of the scenario; throws where one is not known. */
export function indicesOf(
  name: string,
  given: string | readonly string[],
  known: readonly { readonly id: string }[],
  what: string,
): readonly number[] {
  const named: readonly unknown[] = typeof given === 'string' ? [given] : given;
  const ids = known.map(({ id }) => id);
  if (!Array.isArray(named)) throw unlike(name, `the id of ${what} or a list of them`, given);
  const unknown = named.find(id => !ids.some(one => one === id));
  if (unknown !== undefined)
    throw wrong({
      what: `${quote(String(unknown))} is not ${what} of this scenario.`,
      wayOut: nearest(String(unknown), ids),
    });
  return ids.flatMap((id, index) => (named.includes(id) ? [index] : []));
}

/** Returns the moves of a line of play from the start, in notation; throws where it cannot be played. */
export function readMoves(model: Model, line: string): readonly Move[] {
  if (typeof line !== 'string')
    throw unlike('after', 'a line of play such as "washington:hold caracas:offer-talks/1"', line);
  const moves = parseLine(model, line);
  if ('what' in moves) throw wrong(moves);
  return moves;
}

/** Returns a number that was given, or throws where it is none from `least` to `most`. */
export function numberFrom(given: number, name: string, least: number, most: number, isWhole = false): number {
  if (typeof given === 'number' && given >= least && given <= most && (!isWhole || Number.isInteger(given)))
    return given;
  throw unlike(name, `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`, given);
}

/** Returns the error that says to a caller what is wrong. */
export function wrong({ what, wayOut }: Message): RangeError {
  return new RangeError(wayOut === undefined ? what : `${what} ${wayOut}`);
}

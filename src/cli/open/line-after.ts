import type { Model } from '../../game/model.ts';
import { parseLine } from '../../game/notation.ts';
import type { Move } from '../../game/rules.ts';
import { EXIT, stopWith } from '../exit.ts';

/** Reads the line of play that --after gives, `washington:hold caracas:offer-talks/1`; without it there are no moves. */
export function lineAfter(model: Model, text = ''): readonly Move[] {
  const moves = parseLine(model, text);
  if ('what' in moves) throw stopWith(EXIT.wrongUsage, moves);
  return moves;
}

import type { Witness } from '../../../src/analysis/check/verdict.ts';
import type { Model } from '../../../src/game/model.ts';
import { advance, type Position, startPosition } from '../../../src/game/position.ts';
import type { State } from '../../../src/game/space.ts';
import type { Moment } from '../../../src/scenario/rule.ts';
import { momentAt } from '../plain/check/moment-graph.ts';

/** A moment of a replayed line: what claims are judged on, and the states before and after the step that led there. */
export interface Replayed {
  readonly moment: Moment;
  readonly state: State;
  readonly before?: State;
}

/** Replays a witness move by move, and returns its moments, the start first. Throws where a move cannot be made. */
export function replay(model: Model, { moves }: Pick<Witness, 'moves'>): readonly Replayed[] {
  // A lasting rule knows no horizon: play goes on until the line is over.
  const endless = { ...model, horizon: Math.max(model.horizon, moves.length + 1) };
  let position: Position = startPosition(endless);
  const replayed: Replayed[] = [{ moment: momentAt(model, position.state), state: position.state }];
  for (const move of moves) {
    const before = position.state;
    position = advance(endless, position, move);
    replayed.push({ moment: momentAt(model, position.state, { before, move }), state: position.state, before });
  }
  return replayed;
}

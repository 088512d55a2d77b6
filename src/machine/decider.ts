import type { Model } from '../game/model.ts';
import type { Position } from '../game/position.ts';
import { openActions } from '../game/rules.ts';

/** Who decides for a party: a person, or the model by its policy. */
export type Seat = 'person' | 'model';

/** Returns one weight for each open action of the one to move, in the order of `openActions`. */
export type Decider = (model: Model, position: Position) => readonly number[];

/** Holds every open action equally likely. */
export const uniform: Decider = (model, { state }) => openActions(model, state).map(() => 1);

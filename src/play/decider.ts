import type { Model } from '../game/model.ts';
import type { Position } from '../game/position.ts';
import type { Message } from '../words/problem.ts';

/** Who decides for a party: a person, or the model by its policy. */
export type Seat = 'person' | 'model';

/**
 * One weight for each open action of the one to move, in the order of `openActions`: none below 0, and at least one
 * above.
 */
export type Weights = readonly number[];

/** Weighs the open actions at a position, at once or later, or says why that cannot be done. Never rejects. */
export type Decider = (model: Model, position: Position) => Weights | Message | Promise<Weights | Message>;

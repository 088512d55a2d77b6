import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Weights } from '../../play/decider.ts';
import { quantalPolicy } from '../../solve/policy/quantal.ts';
import { weightsAt } from '../../solve/policy/respond/weights-at.ts';

/** Decides for the model at once. */
export type PromptDecider = (model: Model, position: Position) => Weights;

/** Computes how the parties of a game choose, and returns the decider that does so. */
export function byPolicy(table: GameTable): PromptDecider {
  const policy = quantalPolicy(table);
  return (_, position) => weightsAt(table, policy, position);
}

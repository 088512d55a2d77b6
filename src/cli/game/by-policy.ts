import { quantalPolicy } from '../../analysis/policy/quantal.ts';
import { weightsAt } from '../../analysis/policy/weights-at.ts';
import type { Model } from '../../game/model.ts';
import type { Position } from '../../game/position.ts';
import type { GameTable } from '../../game/table/table.ts';
import type { Weights } from '../../machine/decider.ts';

/** Decides for the model at once. */
export type PromptDecider = (model: Model, position: Position) => Weights;

/** Computes how the parties of a game choose, and returns the decider that does so. */
export function byPolicy(table: GameTable): PromptDecider {
  const policy = quantalPolicy(table);
  return (_, position) => weightsAt(table, policy, position);
}

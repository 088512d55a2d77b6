import type { Mutant, Mutation } from '../../../src/analysis/mutants/mutant.ts';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { type Base, makeBase, type Trial, tryMutant } from '../../../src/analysis/mutants/trial.ts';
import type { Watcher } from '../../../src/analysis/mutants/watchers.ts';
import type { Model } from '../../../src/game/model.ts';
import { changeText } from '../../../src/report/answers/mutants/change-text.ts';
import { tableOf } from '../solve.ts';

/** Judges a model as it is set. */
export function baseOf(model: Model, watchers?: readonly Watcher[]): Base {
  return makeBase(tableOf(model), watchers);
}

/** Tries the one mutant of a kind whose change, in words, holds a text. */
export function tryOne(base: Base, kind: Mutation, said: string): Trial['outcome'] {
  const { model } = base.game.table;
  const found = mutantsOf(model.scenario, [kind]).filter(({ change }) => changeText(model, change).includes(said));
  const [mutant] = found;
  if (!mutant || found.length > 1) throw new Error(`${found.length} mutants of kind ${kind} say “${said}”`);
  return tryMutant(base, mutant).outcome;
}

/** Tries every mutant. */
export function tryAll(base: Base, mutants: readonly Mutant[] = mutantsOf(base.game.table.model.scenario)) {
  return mutants.map(mutant => tryMutant(base, mutant));
}

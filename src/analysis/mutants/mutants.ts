import { streamOf } from '../../num/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { KINDS, type Mutant, type Mutation } from './mutant.ts';
import { moveChances, swapChances } from './operators/chances.ts';
import { dropConditions, negateTests, shiftTests } from './operators/conditions.ts';
import { dropEffects, flipEffects } from './operators/effects.ts';
import { swapEndings } from './operators/endings.ts';
import { swapLevels } from './operators/levels.ts';
import { dropMoves } from './operators/moves.ts';
import { flipPayoffs } from './operators/payoffs.ts';

const OPERATORS: Readonly<Record<Mutation, (scenario: Scenario) => readonly Mutant[]>> = {
  'drop-condition': dropConditions,
  negate: negateTests,
  shift: shiftTests,
  'drop-effect': dropEffects,
  'flip-effect': flipEffects,
  'swap-levels': swapLevels,
  'move-chance': moveChances,
  'swap-chances': swapChances,
  'swap-endings': swapEndings,
  'drop-move': dropMoves,
  'flip-payoff': flipPayoffs,
};

/** Makes every mutant of a scenario, of some kinds of fault. */
export function mutantsOf(scenario: Scenario, kinds: readonly Mutation[] = KINDS): readonly Mutant[] {
  return kinds.flatMap(kind => OPERATORS[kind](scenario));
}

/** Draws so many of some mutants in any order, none twice; the same seed draws the same. All of them keep their order. */
export function drawMutants(mutants: readonly Mutant[], most: number, seed: string): readonly Mutant[] {
  if (mutants.length <= most) return mutants;
  const stream = streamOf(seed);
  const left = [...mutants];
  return Array.from({ length: most }, () => left.splice(Math.floor(stream() * left.length), 1)[0]!);
}

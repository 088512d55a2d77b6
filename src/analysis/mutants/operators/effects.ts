import { pathOfResult } from '../../../scenario/check/paths.ts';
import { variableAt } from '../../../scenario/part-at.ts';
import type { Effect, Scenario } from '../../../scenario/scenario.ts';
import type { Mutant } from '../mutant.ts';
import { withResult } from './rewrite.ts';

/** Leaves out each effect. */
export function dropEffects(scenario: Scenario): readonly Mutant[] {
  return mutantsBy('drop-effect', scenario, () => [undefined]);
}

/** Turns each step the other way; a value that is set becomes each of its neighbours. */
export function flipEffects(scenario: Scenario): readonly Mutant[] {
  return mutantsBy('flip-effect', scenario, effect => flipped(scenario, effect));
}

function flipped({ variables }: Scenario, effect: Effect): readonly Effect[] {
  if (effect.kind === 'step') return [{ ...effect, by: -effect.by }];
  const { size = 0 } = variables[effect.variable] ?? {};
  const digits = [effect.to - 1, effect.to + 1].filter(digit => digit >= 0 && digit < size);
  return digits.map(to => ({ ...effect, to }));
}

function mutantsBy(
  kind: 'drop-effect' | 'flip-effect',
  scenario: Scenario,
  changed: (effect: Effect) => readonly (Effect | undefined)[],
): readonly Mutant[] {
  return scenario.actions.flatMap(action =>
    action.results.flatMap(({ effects }, result) =>
      effects.flatMap((was, index) =>
        changed(was).map(
          (now): Mutant => ({
            change: { kind, action: action.index, result, was, ...(now && { now }) },
            path: [...pathOfResult(scenario, action, result), 'do', variableAt(scenario, was.variable).name],
            at: 'value',
            scenario: withResult(scenario, action.index, result, {
              effects: effects.flatMap((one, i) => (i === index ? (now ?? []) : one)),
            }),
          }),
        ),
      ),
    ),
  );
}

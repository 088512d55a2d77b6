import { holds } from '../scenario/condition.ts';
import { chanceAt, REST_ROUNDING } from '../scenario/formula/chance.ts';
import type { Action } from '../scenario/scenario.ts';
import type { Model } from './model.ts';

/**
 * Returns the chance of each result of an action where the variables stand so: 0 where it cannot come. They sum to 1, for
 * they are divided by their sum, which a file may let miss 1 by a little (docs/method.md, equation 2).
 */
export function chancesAt(
  { scenario, levers }: Pick<Model, 'scenario' | 'levers'>,
  { results }: Pick<Action, 'results'>,
  digits: ArrayLike<number>,
  values: ArrayLike<number>,
): readonly number[] {
  const stated = results.map(({ chance, when }) => {
    if (!holds(when, digits)) return 0;
    return chance === 'rest' ? undefined : chanceAt(scenario, chance, values, levers);
  });
  const left = 1 - stated.reduce<number>((sum, chance) => sum + (chance ?? 0), 0);
  const rest = left > REST_ROUNDING ? left : 0;
  const chances = stated.map(chance => chance ?? rest);
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return chances.map(chance => chance / sum);
}

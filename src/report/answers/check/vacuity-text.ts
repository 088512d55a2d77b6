import type { Vacuity } from '../../../analysis/check/rules/vacuity.ts';

/** Says why a rule that holds says nothing of what can be reached. */
export const VACUITY_TEXT: Readonly<Record<Vacuity, string>> = {
  'never-taken': 'none of the steps that it speaks of is ever taken',
  'never-before': 'what it wants to have held before the step never holds while play goes on',
  'never-while': 'what stands under "while" never holds while play goes on',
  'never-from': 'what stands under "from" never comes about',
};

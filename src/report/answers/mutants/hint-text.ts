import type { Hint } from '../../../analysis/mutants/hint.ts';
import { actionAt, endingAt, partyAt } from '../../../scenario/part-at.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { cited } from '../../../words/quote.ts';
import { conditionText } from '../../tell/condition-text.ts';

/** Says which rule would notice a mutant, as a file would have it so far as that can be said in a line. */
export function hintText(scenario: Scenario, hint: Hint): string {
  if (hint.kind === 'odds') {
    const ending = endingAt(scenario, hint.ending).id;
    return `A rule would: ${hint.bound}: { odds: ${hint.odds}, of: { ending: ${ending} } }`;
  }
  const { mover, id } = actionAt(scenario, hint.action);
  const by = mover === WORLD ? WORLD : partyAt(scenario, mover).id;
  const where = conditionText(scenario.variables, hint.where);
  return `A rule would: never: { step: { by: ${by}, action: ${id}, before: { not: … } } }, with ${cited(where)} under "not:"`;
}

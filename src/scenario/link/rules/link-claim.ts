import { EMPTY_CLAIM, endingAtHorizon, stepAmongStates } from '../../messages/rule-messages.ts';
import type { RawClaim } from '../../raw/raw-rule.ts';
import type { Claim } from '../../rule.ts';
import type { EndingIndex } from '../../scenario.ts';
import type { Path } from '../../text/layer.ts';
import { lookUp } from '../context.ts';
import { allOf, linkParts, linkTests } from '../link-condition.ts';
import { linkStep } from './link-step.ts';
import type { RuleContext } from './rule-context.ts';

/**
 * Reads a claim; what is wrong is noted, and the wrong part is left out. Under a key that is about states, `statesUnder`,
 * it may not speak of steps.
 */
export function linkClaim(context: RuleContext, path: Path, raw: RawClaim, statesUnder?: string): Claim {
  if (Object.keys(raw).length === 0) context.problems.error(path, EMPTY_CLAIM);
  const { any, all, not, ending, step, ...tests } = raw;
  if (step && statesUnder !== undefined) {
    context.problems.error([...path, 'step'], stepAmongStates(statesUnder), 'key');
  }
  return allOf<Claim>([
    ...linkTests(context, path, tests),
    ...(ending === undefined ? [] : [endingClaim(context, [...path, 'ending'], [ending].flat())]),
    ...(step === undefined ? [] : [linkStep(context, [...path, 'step'], step)]),
    ...linkParts<RawClaim, Claim>(path, { any, all, not }, (at, part) => linkClaim(context, at, part, statesUnder)),
  ]);
}

function endingClaim(context: RuleContext, path: Path, names: readonly string[]): Claim {
  const hasEnded: Claim = { kind: 'ending', of: context.stopping };
  if (names.length === 1 && names[0] === 'any') return hasEnded;
  if (names.length === 1 && names[0] === 'none') return { kind: 'not', part: hasEnded };
  const found = linkEndingNames(context, path, names);
  for (const { index, at } of found) {
    const ending = context.endings[index];
    if (ending?.atHorizon) context.problems.error(at, endingAtHorizon(ending.id));
  }
  return { kind: 'ending', of: found.map(({ index }) => index) };
}

/** Looks endings up; each comes with the path of its name. */
export function linkEndingNames(
  context: RuleContext,
  path: Path,
  names: readonly string[],
): readonly { readonly index: EndingIndex; readonly at: Path }[] {
  return names.flatMap((name, i) => {
    // Where one name stands without a list, the place of its first item is that of the name.
    const at = [...path, i];
    const index = lookUp(context, at, name, context.names.endings, 'an ending');
    return index === undefined ? [] : [{ index, at }];
  });
}

import { type Condition, holds, variablesOf } from '../../../scenario/condition.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { AskedStates } from '../asked.ts';
import type { NeverReason, PlacedPart } from '../finding.ts';
import { neverTogether } from './never-together.ts';
import { placedParts } from './part-paths.ts';

/** How a part of a condition stands over all states in which the condition is asked. */
export interface JudgedCondition extends PlacedPart {
  readonly isEverTrue: boolean;
  readonly isEverFalse: boolean;
  readonly parts: readonly JudgedCondition[];
}

interface Judging extends PlacedPart {
  isEverTrue: boolean;
  isEverFalse: boolean;
  readonly parts: readonly Judging[];
}

/** Has the states in which a condition is asked watched for it, before it is judged there. */
export function watchFor(condition: Condition, asked: AskedStates): void {
  const variables = variablesOf(condition);
  asked.watch(variables);
  for (const variable of variables) asked.watch([variable]);
}

/** Judges a condition and all its parts over the states in which it is asked; these have been watched for it. */
export function judge(scenario: Scenario, whole: PlacedPart, asked: AskedStates): JudgedCondition {
  const judging = (part: PlacedPart): Judging => {
    const parts = placedParts(scenario, part).map(judging);
    return { ...part, isEverTrue: false, isEverFalse: false, parts };
  };
  const made = judging(whole);
  const ask = (part: Judging, digits: Int32Array): void => {
    for (const inner of part.parts) ask(inner, digits);
    if (holds(part.condition, digits)) part.isEverTrue = true;
    else part.isEverFalse = true;
  };
  asked.eachCombination(variablesOf(whole.condition), digits => ask(made, digits));
  return made;
}

/** A whole condition and where it is asked. */
interface ConditionQuestion {
  readonly condition: Condition;
  readonly asked: AskedStates;
}

/** Says why a condition, or the part of one, that was judged never to hold does not; `question` is what was judged. */
export function whyNever(judged: JudgedCondition, question: ConditionQuestion): NeverReason {
  const { asked } = question;
  if (!asked.isEver) return { kind: 'notAsked' };
  const { condition, path, parts } = judged;
  switch (condition.kind) {
    case 'test':
      return { kind: 'test', test: condition, path, reached: asked.digitsOf(condition.variable) };
    case 'not':
      return { kind: 'denied', part: placed(parts[0] ?? judged) };
    case 'any':
      return { kind: 'ways', ways: parts.map(part => whyNever(part, question)) };
    case 'all': {
      const needed = conjuncts(judged);
      const missing = needed.filter(({ isEverTrue }) => !isEverTrue);
      const [only] = missing;
      if (only && missing.length === 1) return whyNever(only, question);
      if (only) return { kind: 'parts', parts: missing.map(part => whyNever(part, question)) };
      return { kind: 'apart', parts: smallestApart(needed, question) };
    }
  }
}

const placed = ({ condition, path }: JudgedCondition): PlacedPart => ({ condition, path });

/** What must hold together, an `all` within an `all` taken apart. */
function conjuncts(judged: JudgedCondition): readonly JudgedCondition[] {
  return judged.condition.kind === 'all' ? judged.parts.flatMap(conjuncts) : [judged];
}

function smallestApart(
  needed: readonly JudgedCondition[],
  { condition: whole, asked }: ConditionQuestion,
): readonly PlacedPart[] {
  const failing = new Map<string, readonly number[]>();
  asked.eachCombination(variablesOf(whole), digits => {
    const fails = needed.flatMap(({ condition }, i) => (holds(condition, digits) ? [] : [i]));
    failing.set(fails.join(), fails);
  });
  return neverTogether([...failing.values()]).flatMap(i => placed(needed[i]!));
}

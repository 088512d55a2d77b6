import { ALWAYS, type Condition, type Relation, relationHolds, type Test } from '../condition.ts';
import { badGaugeValue, comparisonInList, EMPTY_CONDITION, unknownLevel } from '../messages/name-messages.ts';
import type { RawCondition, RawTest } from '../raw/raw-condition.ts';
import type { Path } from '../text/layer.ts';
import { type LinkContext, lookUp, type ScenarioNames, type VariableShape } from './context.ts';

const COMPARISON = /^(>=|<=|!=|>|<|=)\s*(\S+)$/;
const WHOLE = /^[-+]?\d+$/;
const COMPARATORS = ['>=', '<=', '!=', '>', '<'] as const;

/** What a condition is read with: the variables it may name. */
export interface ConditionContext extends Pick<LinkContext, 'problems'> {
  readonly names: Pick<ScenarioNames, 'shapes' | 'variables'>;
}

/** Reads a condition; what is wrong is noted, and the wrong part is left out. A missing condition always holds. */
export function linkCondition(context: ConditionContext, path: Path, raw: RawCondition | undefined): Condition {
  if (raw === undefined) return ALWAYS;
  if (Object.keys(raw).length === 0) context.problems.error(path, EMPTY_CONDITION);
  const { any, all, not, ...tests } = raw;
  return allOf<Condition>([
    ...linkTests(context, path, tests),
    ...linkParts<RawCondition, Condition>(path, { any, all, not }, (at, part) => linkCondition(context, at, part)),
  ]);
}

/** Joins parts into one: `all` of them, or the only one itself. */
export function allOf<T>(parts: readonly T[]): T | { readonly kind: 'all'; readonly parts: readonly T[] } {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', parts };
}

/** Reads what each variable must be. */
export function linkTests(
  context: ConditionContext,
  path: Path,
  raw: Readonly<Record<string, RawTest>>,
): readonly Test[] {
  return Object.entries(raw).flatMap(([name, value]) => linkTest(context, [...path, name], name, value) ?? []);
}

/** `any`, `all` and `not` as written, of conditions or of what else may be so combined. */
interface RawParts<R> {
  readonly any?: readonly R[] | undefined;
  readonly all?: readonly R[] | undefined;
  readonly not?: R | undefined;
}

type Combined<T> =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly T[] }
  | { readonly kind: 'not'; readonly part: T };

/** Reads `all`, `any` and `not`; `build` reads what they combine. */
export function linkParts<R, T>(
  path: Path,
  { any, all, not }: RawParts<R>,
  build: (path: Path, raw: R) => T,
): readonly Combined<T>[] {
  const list = (kind: 'any' | 'all', raws: readonly R[]): Combined<T> => ({
    kind,
    parts: raws.map((part, i) => build([...path, kind, i], part)),
  });
  return [
    ...(all ? [list('all', all)] : []),
    ...(any ? [list('any', any)] : []),
    ...(not === undefined ? [] : [{ kind: 'not', part: build([...path, 'not'], not) } as const]),
  ];
}

function linkTest(context: ConditionContext, path: Path, name: string, raw: RawTest): Test | undefined {
  const variable = lookUp(context, path, name, context.names.variables, 'a track or a gauge', 'key');
  const shape = variable === undefined ? undefined : context.names.shapes[variable];
  if (variable === undefined || !shape) return undefined;
  const relation = relationOf(context, path, shape, raw);
  if (!relation) return undefined;
  const allowed = Array.from({ length: shape.size }, (_, digit) => relationHolds(relation, shape.min + digit));
  return { kind: 'test', variable, relation, allowed };
}

function relationOf(context: ConditionContext, path: Path, shape: VariableShape, raw: RawTest): Relation | undefined {
  if (Array.isArray(raw)) {
    const of = raw.map((item, i) => {
      const isComparison = typeof item === 'string' && COMPARISON.test(item.trim());
      if (!isComparison) return valueAt(context, [...path, i], shape, item);
      context.problems.error([...path, i], comparisonInList(item));
      return undefined;
    });
    return of.every(value => value !== undefined) ? { kind: 'in', of } : undefined;
  }
  const comparison = typeof raw === 'string' ? COMPARISON.exec(raw.trim()) : null;
  if (!comparison) {
    const value = valueAt(context, path, shape, raw);
    return value === undefined ? undefined : { kind: 'in', of: [value] };
  }
  const [, operator = '', operand = ''] = comparison;
  const than = valueAt(context, path, shape, operand);
  if (than === undefined) return undefined;
  const kind = COMPARATORS.find(known => known === operator);
  return kind ? { kind, than } : { kind: 'in', of: [than] };
}

/**
 * Says whether a linked condition holds a number of its own: an order between levels, or a value of a gauge. Naming
 * levels alone only says what an action is about.
 */
function hasThreshold(context: LinkContext, condition: Condition): boolean {
  switch (condition.kind) {
    case 'test': {
      const isOrder = condition.relation.kind !== 'in' && condition.relation.kind !== '!=';
      return isOrder || context.names.shapes[condition.variable]?.kind === 'gauge';
    }
    case 'not':
      return hasThreshold(context, condition.part);
    default:
      return condition.parts.some(part => hasThreshold(context, part));
  }
}

/** Returns how a condition counts among what must rest on something: thresholds must, named levels may. */
export function holdsOf(
  context: LinkContext,
  raw: RawCondition | undefined,
  condition: Condition,
): 'must' | 'may' | undefined {
  if (raw === undefined) return undefined;
  return hasThreshold(context, condition) ? 'must' : 'may';
}

/** Reads a level of a track or a value of a gauge; notes what is neither. */
export function valueAt(
  context: Pick<LinkContext, 'problems'>,
  path: Path,
  shape: VariableShape,
  raw: string | number,
): number | undefined {
  if (shape.kind === 'track') {
    const level = shape.levels.indexOf(String(raw));
    if (level >= 0) return level;
    context.problems.error(path, unknownLevel(String(raw), shape.name, shape.levels));
    return undefined;
  }
  const value = typeof raw === 'number' || WHOLE.test(raw.trim()) ? Number(raw) : Number.NaN;
  const max = shape.min + shape.size - 1;
  if (Number.isInteger(value) && value >= shape.min && value <= max) return value;
  context.problems.error(path, badGaugeValue(raw, shape.name, shape.min, max));
  return undefined;
}

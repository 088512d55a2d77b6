import { ALWAYS, type Condition, type Relation, relationHolds, type Test } from '../../../scenario/condition.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { placedParts, placedWhole } from '../../findings/conditions/part-paths.ts';
import type { PlacedPart } from '../../findings/finding.ts';
import type { Mutant } from '../mutant.ts';
import { conditionSites } from './condition-sites.ts';

/** One part of a condition changed, or left out (`now` is absent); `whole` is what becomes of the condition around it. */
interface Edit {
  readonly part: PlacedPart;
  readonly now?: Condition;
  readonly whole: Condition;
}

/** Changes one part of a condition, the parts inside it left alone. */
type Editor = (scenario: Scenario, part: PlacedPart) => readonly Edit[];

/** Leaves out each condition, each part of one, and each of several values that one allows. */
export function dropConditions(scenario: Scenario): readonly Mutant[] {
  const parts = mutantsBy('drop-condition', scenario, dropPart);
  const wholes = conditionSites(scenario).flatMap(({ asking, condition, mapping, put }): readonly Mutant[] => {
    // An ending without a condition is the one that is tried last, and the checks of a file want just one.
    if (asking.of === 'ending' || isAlways(condition)) return [];
    const change = { kind: 'drop-condition', asking, was: condition } as const;
    return [{ change, path: mapping, at: 'key', scenario: put(scenario, ALWAYS) }];
  });
  return [...wholes, ...parts];
}

/** Turns what one variable must be into its opposite, one after another. */
export function negateTests(scenario: Scenario): readonly Mutant[] {
  return mutantsBy('negate', scenario, ofTests(opposites));
}

/** Shifts each threshold by one, up and down, and each value that alone is allowed. */
export function shiftTests(scenario: Scenario): readonly Mutant[] {
  return mutantsBy('shift', scenario, ofTests(neighbours));
}

/** Returns a test of a variable; the values of `relation` are those of the file. */
export function makeTest({ variables }: Pick<Scenario, 'variables'>, variable: number, relation: Relation): Test {
  const { size = 0, min = 0 } = variables[variable] ?? {};
  const allowed = Array.from({ length: size }, (_, digit) => relationHolds(relation, min + digit));
  return { kind: 'test', variable, relation, allowed };
}

const isAlways = (condition: Condition) => condition.kind === 'all' && condition.parts.length === 0;

function mutantsBy(kind: 'drop-condition' | 'negate' | 'shift', scenario: Scenario, editor: Editor): readonly Mutant[] {
  return conditionSites(scenario).flatMap(({ asking, condition, mapping, put }) =>
    editsOf(scenario, placedWhole(scenario, condition, mapping), editor).map(
      ({ part, now, whole }): Mutant => ({
        change: { kind, asking, was: part.condition, ...(now && { now }) },
        path: part.path,
        at: 'value',
        scenario: put(scenario, whole),
      }),
    ),
  );
}

/** The edits of a condition and of every part of it. */
function editsOf(scenario: Scenario, placed: PlacedPart, editor: Editor): readonly Edit[] {
  const inner = placedParts(scenario, placed).flatMap((part, i) =>
    editsOf(scenario, part, editor).map(edit => ({ ...edit, whole: withPart(placed.condition, i, edit.whole) })),
  );
  return [...editor(scenario, placed), ...inner];
}

function withPart(condition: Condition, index: number, part: Condition): Condition {
  if (condition.kind === 'test') throw new Error('a test has no parts');
  if (condition.kind === 'not') return { kind: 'not', part };
  return { ...condition, parts: condition.parts.map((one, i) => (i === index ? part : one)) };
}

function dropPart(scenario: Scenario, placed: PlacedPart): readonly Edit[] {
  const { condition } = placed;
  if (condition.kind === 'not') return [];
  if (condition.kind === 'test') return ofTests(withoutOne)(scenario, placed);
  if (condition.parts.length < 2) return [];
  return placedParts(scenario, placed).map((part, dropped) => {
    const parts = condition.parts.filter((_, i) => i !== dropped);
    const [only] = parts;
    return { part, whole: parts.length === 1 && only ? only : { ...condition, parts } };
  });
}

/** An editor of tests; a test that no value passes, or every value does, is left to other editors. */
function ofTests(changed: (relation: Relation, min: number, max: number) => readonly Relation[]): Editor {
  return (scenario, part) => {
    const { condition } = part;
    if (condition.kind !== 'test') return [];
    const { min = 0, size = 0 } = scenario.variables[condition.variable] ?? {};
    return changed(condition.relation, min, min + size - 1).flatMap(relation => {
      const now = makeTest(scenario, condition.variable, relation);
      return now.allowed.includes(true) && now.allowed.includes(false) ? [{ part, now, whole: now }] : [];
    });
  };
}

const OPPOSITE = { '>=': '<', '<': '>=', '>': '<=', '<=': '>' } as const;

function opposites(relation: Relation, min: number, max: number): readonly Relation[] {
  if (relation.kind === '!=') return [{ kind: 'in', of: [relation.than] }];
  if (relation.kind !== 'in') return [{ kind: OPPOSITE[relation.kind], than: relation.than }];
  const [only] = relation.of;
  if (relation.of.length === 1 && only !== undefined) return [{ kind: '!=', than: only }];
  const all = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return [{ kind: 'in', of: all.filter(value => !relation.of.includes(value)) }];
}

/** What lies beyond the bounds of the variable always holds or never does. */
function neighbours(relation: Relation): readonly Relation[] {
  const about = (value: number) => [value - 1, value + 1];
  if (relation.kind !== 'in') return about(relation.than).map(than => ({ kind: relation.kind, than }));
  const [only] = relation.of;
  return relation.of.length === 1 && only !== undefined ? about(only).map(value => ({ kind: 'in', of: [value] })) : [];
}

function withoutOne(relation: Relation): readonly Relation[] {
  if (relation.kind !== 'in') return [];
  return relation.of.map((_, dropped) => ({ kind: 'in', of: relation.of.filter((_, i) => i !== dropped) }));
}

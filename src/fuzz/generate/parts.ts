import fc from 'fast-check';

/** A variable as conditions and effects see it: its values as they are written in a file, from the lowest. */
export interface Shape {
  readonly name: string;
  readonly kind: 'track' | 'gauge';
  readonly values: readonly (string | number)[];
}

/** What a condition says of one variable. */
type FileTest = string | number | (string | number)[];
/** A condition as a file holds it. */
export type FileCondition =
  | { any?: FileCondition[]; all?: FileCondition[]; not?: FileCondition }
  | { [variable: string]: FileTest };

const COMPARATORS = ['>=', '<=', '>', '<', '!=', '='] as const;

/** What one variable must be: a value, a list of values, or a comparison. */
function anyTest({ values }: Shape): fc.Arbitrary<FileTest> {
  const value = fc.constantFrom(...values);
  return fc.oneof(
    value,
    fc.array(value, { minLength: 1, maxLength: 2 }),
    fc.tuple(fc.constantFrom(...COMPARATORS), value).map(([comparator, than]) => `${comparator} ${than}`),
  );
}

/** A condition on some variables, with `any`, `all` and `not` up to `depth` within each other. */
export function anyCondition(shapes: readonly Shape[], depth = 2): fc.Arbitrary<FileCondition> {
  const [first, ...others] = shapes.map(shape => anyTest(shape).map((test): FileCondition => ({ [shape.name]: test })));
  if (!first) throw new Error('a condition names at least one variable');
  const test = fc.oneof(first, ...others);
  if (depth === 0) return test;
  const part = anyCondition(shapes, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: test },
    fc.tuple(test, test).map(([a, b]): FileCondition => ({ ...a, ...b })),
    parts.map((any): FileCondition => ({ any })),
    parts.map((all): FileCondition => ({ all })),
    part.map((not): FileCondition => ({ not })),
    fc.tuple(test, parts, part).map(([own, any, not]): FileCondition => ({ ...own, any, not })),
  );
}

/** Arithmetic on names; never a division, so its value is always finite. */
export function anyFormula(names: readonly string[], depth = 2): fc.Arbitrary<string> {
  const leaf = fc.oneof(fc.constantFrom('0', '0.25', '1', '2'), ...names.map(name => fc.constant(name)));
  if (depth === 0) return leaf;
  const inner = anyFormula(names, depth - 1);
  return fc.oneof(
    leaf,
    fc
      .tuple(inner, fc.constantFrom('+', '-', '*', '<', '>=', '==', '!='), inner)
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    fc.tuple(fc.constantFrom('min', 'max'), inner, inner).map(([name, a, b]) => `${name}(${a}, ${b})`),
    inner.map(a => `abs(-${a})`),
  );
}

/** A chance that is at most `share` at every value of what it reads, and may be 0. */
export function anyChance(names: readonly string[], share: number): fc.Arbitrary<number | string> {
  return fc.oneof(
    fc.constantFrom(0, share / 4, share / 2, share),
    anyFormula(names).map(formula => `${share} * min(1, max(0, ${formula}))`),
  );
}

/** The chances of one to three results: they sum to 1 wherever one stands, and the last may be the rest. */
export function anyChances(names: readonly string[]): fc.Arbitrary<(number | string)[]> {
  return fc.oneof(
    fc.constantFrom<(number | string)[]>([1], ['rest'], [0.25, 0.75], [0, 1], [0.5, 0.25, 0.25]),
    anyChance(names, 1).map(chance => [chance, 'rest']),
    fc.tuple(anyChance(names, 0.5), anyChance(names, 0.5)).map(([a, b]) => [a, 'rest', b]),
  );
}

/** Steps and settings of at most two of the variables. */
export function anyEffects(shapes: readonly Shape[]): fc.Arbitrary<Record<string, number | string>> {
  const effect = ({ kind, values }: Shape): fc.Arbitrary<number | string> =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(-1, 1) },
      fc.constantFrom(-2, 2),
      fc.constantFrom(...values).map(value => (kind === 'track' ? String(value) : `= ${value}`)),
    );
  return fc
    .shuffledSubarray([...shapes], { maxLength: Math.min(2, shapes.length) })
    .chain(some => fc.tuple(...some.map(shape => fc.tuple(fc.constant(shape.name), effect(shape)))))
    .map(entries => Object.fromEntries(entries));
}

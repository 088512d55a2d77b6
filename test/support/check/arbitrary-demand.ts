import fc from 'fast-check';
import type { Model } from '../../../src/game/model.ts';
import { ALWAYS, type Condition, type Test } from '../../../src/scenario/condition.ts';
import { type Claim, CONDUCTS, type Demand, FAIRNESS, type StepClaim } from '../../../src/scenario/rule.ts';

/** A test on one variable of a model that lets some of its values pass. */
function anyTest(model: Model): fc.Arbitrary<Test> {
  return fc.nat(model.space.sizes.length - 1).chain(variable => {
    const size = model.space.sizes[variable]!;
    return fc.array(fc.boolean(), { minLength: size, maxLength: size }).map(allowed => ({
      kind: 'test' as const,
      variable,
      relation: { kind: 'in' as const, of: allowed.flatMap((one, i) => (one ? [i] : [])) },
      allowed,
    }));
  });
}

/** A condition: mostly a test, at times the one that always holds; that alone where there are no variables. */
export function anyHeld(model: Model): fc.Arbitrary<Condition> {
  if (model.space.sizes.length === 0) return fc.constant(ALWAYS);
  return fc.oneof({ weight: 2, arbitrary: anyTest(model) }, { weight: 1, arbitrary: fc.constant(ALWAYS) });
}

function anyStep(model: Model): fc.Arbitrary<StepClaim> {
  const { actions } = model.scenario;
  return fc.record({
    kind: fc.constant('step' as const),
    moves: fc.tuple(
      ...actions.map(({ results }) => fc.array(fc.boolean(), { minLength: results.length, maxLength: results.length })),
    ),
    before: anyHeld(model),
  });
}

/** A claim of every kind, with `all`, `any` and `not` up to two deep. */
export function anyClaim(model: Model, depth = 2): fc.Arbitrary<Claim> {
  const stopping = model.scenario.endings.flatMap((ending, i) => (ending.atHorizon ? [] : [i]));
  const leaf: fc.Arbitrary<Claim> = fc.oneof(
    anyHeld(model),
    anyStep(model),
    fc.subarray(stopping).map(of => ({ kind: 'ending' as const, of })),
  );
  if (depth === 0) return leaf;
  const part = anyClaim(model, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), parts: fc.array(part, { maxLength: 3 }) }),
    part.map((inner): Claim => ({ kind: 'not', part: inner })),
  );
}

/** A demand on all that can be reached. */
export function anyLasting(model: Model): fc.Arbitrary<Exclude<Demand, { kind: 'odds' }>> {
  const claim = anyClaim(model);
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('never' as const, 'always' as const), claim }),
    fc.record({ kind: fc.constant('possible' as const), goal: claim, while: anyHeld(model) }),
    fc.record({ kind: fc.constant('leadsTo' as const), from: claim, to: claim, fair: fc.constantFrom(...FAIRNESS) }),
    fc.record({ kind: fc.constant('climb' as const), atMost: fc.nat(2) }),
  );
}

/** A demand on a probability. */
export function anyOdds(model: Model): fc.Arbitrary<Extract<Demand, { kind: 'odds' }>> {
  return fc.record({
    kind: fc.constant('odds' as const),
    of: fc.oneof(
      anyClaim(model).map(claim => ({ kind: 'state' as const, claim })),
      fc
        .subarray([...model.scenario.endings.keys()], { minLength: 1 })
        .map(endings => ({ kind: 'endings' as const, endings })),
    ),
    bound: fc.constantFrom('atMost' as const, 'atLeast' as const),
    odds: fc.constantFrom(0, 0.25, 1),
    within: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    play: fc.constantFrom(...CONDUCTS),
  });
}

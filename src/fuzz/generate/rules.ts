import fc from 'fast-check';
import { valueText } from '../../game/notation.ts';
import { CONDUCTS, FAIRNESS } from '../../scenario/rule.ts';
import { type Scenario, WORLD } from '../../scenario/scenario.ts';
import { anyCondition, type FileCondition, type Shape } from './parts.ts';

/** What rules can speak of in a scenario, by name. */
interface Spoken {
  readonly shapes: readonly Shape[];
  /** The endings that stop play, and those at the horizon. */
  readonly stopping: readonly string[];
  readonly atHorizon: readonly string[];
  /** For each mover what it can do, with how many results each has; the world's shocks and `quiet` have none to name. */
  readonly moves: readonly {
    readonly by: string;
    readonly actions: readonly (readonly [name: string, results: number])[];
  }[];
  readonly horizon: number;
}

/** Returns what rules can speak of in a scenario. */
export function spokenOf({ variables, endings, parties, actions, round }: Scenario): Spoken {
  const own = (mover: number) => actions.filter(action => action.mover === mover);
  const world = actions.find(({ mover }) => mover === WORLD);
  const idsWhere = (atHorizon: boolean) => endings.filter(one => one.atHorizon === atHorizon).map(({ id }) => id);
  return {
    shapes: variables.map(variable => ({
      name: variable.name,
      kind: variable.kind,
      values: Array.from({ length: variable.size }, (_, digit) => {
        const text = valueText(variable, digit);
        return variable.kind === 'gauge' ? Number(text) : text;
      }),
    })),
    stopping: idsWhere(false),
    atHorizon: idsWhere(true),
    moves: [
      ...parties.map(({ id }, i) => ({ by: id, actions: own(i).map(one => [one.id, one.results.length] as const) })),
      ...(world ? [{ by: WORLD, actions: world.results.map(({ id = '' }) => [id, 0] as const) }] : []),
    ],
    horizon: round.horizon,
  };
}

/** A step as a file would write it. */
export interface FileStep {
  readonly by?: string;
  readonly action?: string | readonly string[];
  readonly result?: number;
  readonly before?: FileCondition;
}

/** A claim as a file would write it. */
export interface FileClaim {
  readonly [variable: string]: unknown;
  readonly any?: readonly FileClaim[];
  readonly all?: readonly FileClaim[];
  readonly not?: FileClaim;
  readonly ending?: string | readonly string[];
  readonly step?: FileStep;
}

const oneOrMore = <T>(items: readonly T[]): fc.Arbitrary<T | T[]> =>
  fc.oneof(fc.constantFrom(...items), fc.subarray([...items], { minLength: 1 }));

const anyEnding = ({ stopping }: Spoken): fc.Arbitrary<string | string[]> =>
  stopping.length === 0
    ? fc.constantFrom('any', 'none')
    : fc.oneof(fc.constantFrom('any', 'none'), oneOrMore(stopping));

function anyStep({ shapes, moves }: Spoken): fc.Arbitrary<FileStep> {
  const taken = fc.oneof(
    ...moves.map(({ by, actions }): fc.Arbitrary<FileStep> => {
      const names = actions.map(([name]) => name);
      const withResult = actions.flatMap(([action, results]) =>
        results === 0 ? [] : [fc.integer({ min: 1, max: results }).map((result): FileStep => ({ by, action, result }))],
      );
      return fc.oneof(
        fc.constant({ by }),
        oneOrMore(names).map(action => ({ by, action })),
        ...withResult,
      );
    }),
  );
  if (shapes.length === 0) return taken;
  const before = anyCondition(shapes, 1).map((condition): FileStep => ({ before: condition }));
  return fc.oneof(
    taken,
    before,
    fc.tuple(taken, before).map(([step, held]) => ({ ...step, ...held })),
  );
}

/** A claim, on steps too where `about` is moments, with `any`, `all` and `not` up to `depth` within each other. */
export function anyClaim(spoken: Spoken, about: 'moments' | 'states', depth = 2): fc.Arbitrary<FileClaim> {
  const words = {
    ending: anyEnding(spoken),
    ...(about === 'moments' ? { step: anyStep(spoken) } : {}),
  };
  const word = fc.oneof(...Object.entries(words).map(([key, value]) => fc.record({ [key]: value })));
  const leaf: fc.Arbitrary<FileClaim> =
    spoken.shapes.length === 0
      ? word
      : fc.oneof(
          word,
          anyCondition(spoken.shapes, 0),
          fc.tuple(anyCondition(spoken.shapes, 0), word).map(([a, b]) => ({ ...a, ...b })),
        );
  if (depth === 0) return leaf;
  const part = anyClaim(spoken, about, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    parts.map((any): FileClaim => ({ any })),
    parts.map((all): FileClaim => ({ all })),
    part.map((not): FileClaim => ({ not })),
    fc.tuple(leaf, parts, part).map(([own, any, not]): FileClaim => ({ ...own, any, not })),
  );
}

/** A demand as a file would write it: every kind comes up. */
function anyDemand(spoken: Spoken): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const state = anyClaim(spoken, 'states');
  const moment = anyClaim(spoken, 'moments');
  const { shapes, stopping, atHorizon, horizon } = spoken;
  const odds = { odds: fc.constantFrom(0, 0.05, 0.5, 0.9, 1), play: fc.constantFrom(...CONDUCTS) };
  const within = fc.integer({ min: 1, max: horizon });
  const bound = fc.oneof(
    fc.record({ ...odds, of: state, within }, { requiredKeys: ['odds', 'of'] }),
    fc.record(
      { ...odds, of: fc.record({ ending: oneOrMore([...stopping, ...atHorizon]) }) },
      { requiredKeys: ['odds', 'of'] },
    ),
  );
  return fc.oneof(
    fc.record({ never: moment }),
    fc.record({ always: moment }),
    fc.record(
      { possible: state, ...(shapes.length === 0 ? {} : { while: anyCondition(shapes) }) },
      { requiredKeys: ['possible'] },
    ),
    fc.record({
      leadsTo: fc.record(
        { from: state, to: state, fair: fc.constantFrom(...FAIRNESS) },
        { requiredKeys: ['from', 'to'] },
      ),
    }),
    fc.record({ atMost: bound }),
    fc.record({ atLeast: bound }),
    fc.record({ climb: fc.record({ atMost: fc.nat(3) }) }),
  );
}

/** A rule as a file would write it. */
const anyRule = (spoken: Spoken) => anyDemand(spoken).map(demand => ({ says: 'Made up.', ...demand }));

/** Up to so many rules as a file would write them under `always`. */
export const anyRules = (spoken: Spoken, most = 3) =>
  fc
    .array(anyRule(spoken), { maxLength: most })
    .map(rules => Object.fromEntries(rules.map((rule, i) => [`rule-${i + 1}`, rule])));

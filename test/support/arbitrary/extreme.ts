import fc from 'fast-check';
import { stringify } from 'yaml';
import { anyRawScenario } from '../../../src/fuzz/generate/raw-scenario.ts';
import { IS_LONG } from '../pace.ts';

/** Takes one of some values by chance: a source that fast-check makes and shrinks. */
type Pick = <T>(of: readonly T[]) => T;

/** Numbers as extreme as files may have them. */
const WITHIN = {
  factors: ['0', '1', '-1', '1e-300', '1e-100', '-1e50', '1e97', '-1e97'],
  habits: [1e-100, 1e-50, 1, 1, 1e50, 1e100],
  precisions: [0, 1e-300, 1e-6, 1, 1000, 1e6, 'infinity', 'infinity'],
  patiences: [0, 1e-300, 0.5, 0.999999999, 1 - 2 ** -53],
  counts: [0, 3, 0.1, 1e-300, 1e21, 1e100],
};

/** The same with some that are beyond that. */
const BEYOND = {
  factors: [...WITHIN.factors, '1e99', '1e200', '-1e300'],
  habits: [...WITHIN.habits, 1e-300, 1e101, 1e308],
  precisions: [...WITHIN.precisions, 1e7, 1e300],
  patiences: [...WITHIN.patiences, 1],
  counts: [...WITHIN.counts, 1e101],
};
type Numbers = typeof BEYOND;

const TINY = [1e-9, 1e-12, 1e-17, 1e-100, 1e-300];
const HORIZONS = IS_LONG ? [1, 3, 40, 1000, 10_000] : [1, 3, 40];

/** Lists of chances: tiny ones, and sums that miss 1 by what a file may let them. */
const chancesOf = (pick: Pick): readonly (number | string)[] => {
  const tiny = pick(TINY);
  return pick([
    [1],
    [tiny, 'rest'],
    ['rest', `${tiny} * ${tiny}`, tiny],
    [`${tiny} * (1 - eagerness)`, 'rest'],
    [`1 - ${tiny}`, `${tiny}`],
    [0.333333333, 0.333333333, 0.333333333],
    [1, tiny],
    [0.1, 0.2, 0.7000000009],
  ]);
};

/** Returns what stands in place of a number of a generated scenario, by where it stands; undefined where it stays. */
function extremeAt(path: readonly string[], value: unknown, numbers: Numbers, pick: Pick): unknown {
  const scaled = () => `${pick(numbers.factors)} * (${value})`;
  const [block, key] = [path[0], path.at(-1)];
  if (key === 'cost' || key === 'worth' || (block === 'payoffs' && path[2] === 'endings' && path.length === 4))
    return scaled();
  if (key === 'add' || path.at(-2) === 'tally') return `abs(${scaled()})`;
  if (key === 'start' && block === 'tallies') return pick(numbers.counts);
  if (key === 'habit') return pick(numbers.habits);
  if (key === 'precision') return pick(numbers.precisions);
  if (key === 'patience') return pick(numbers.patiences);
  if (key === 'horizon') return pick(HORIZONS);
  if (key === 'foresight') return pick([value, 0, 1, 7, 'horizon']);
  if (key !== 'results' || !Array.isArray(value)) return undefined;
  return chancesOf(pick).map((chance, i) => ({ ...Object(value[i % value.length]), chance }));
}

function madeExtreme(value: unknown, numbers: Numbers, pick: Pick, path: readonly string[] = []): unknown {
  const extreme = extremeAt(path, value, numbers, pick);
  if (extreme !== undefined) return extreme;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, madeExtreme(part, numbers, pick, [...path, key])]),
  );
}

/** Texts of generated scenarios with numbers as extreme as files may have them, and of some with numbers beyond that. */
export const anyExtremeText: fc.Arbitrary<string> = fc
  .tuple(anyRawScenario({ parties: 2, tracks: 2, gauges: 2, actions: 2, shocks: 2 }), fc.infiniteStream(fc.nat(9999)))
  .map(([raw, stream]) => {
    const pick: Pick = of => of[(stream.next().value ?? 0) % of.length]!;
    const numbers = pick([WITHIN, WITHIN, WITHIN, WITHIN, BEYOND]);
    return stringify(madeExtreme(raw, numbers, pick), { aliasDuplicateObjects: false });
  });

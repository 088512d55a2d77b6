import fc from 'fast-check';
import { anyCondition, type Shape } from './parts.ts';
import { NAMES, type ScenarioSize, someOf } from './size.ts';

/** The levers of every generated scenario. */
const LEVERS = ['eagerness', 'opener'];

/** What stands wherever a text is asked for. */
export const SAYS = 'Made up.';

/** The names and bounds that everything else in a generated file speaks of. */
export interface ScenarioFrame {
  readonly size: ScenarioSize;
  readonly parties: readonly string[];
  /** The parties and, where there is one, the world. */
  readonly order: readonly string[];
  readonly tracks: readonly Shape[];
  readonly gauges: readonly Shape[];
  /** Tracks, then gauges. */
  readonly shapes: readonly Shape[];
  readonly tallies: readonly string[];
  /** The endings with a condition. */
  readonly endings: readonly string[];
}

const trackShape = (name: string, most: number): fc.Arbitrary<Shape> =>
  someOf(NAMES.levels, 1, most).map(values => ({ name, kind: 'track', values }));

const gaugeShape = (name: string, most: number): fc.Arbitrary<Shape> =>
  fc
    .tuple(fc.integer({ min: -2, max: 1 }), fc.integer({ min: 1, max: most }))
    .map(([min, size]) => ({ name, kind: 'gauge', values: Array.from({ length: size }, (_, digit) => min + digit) }));

/** Any frame of at most a size. */
export function anyFrame(size: ScenarioSize): fc.Arbitrary<ScenarioFrame> {
  const names = {
    parties: someOf(NAMES.parties, 1, size.parties),
    tracks: someOf(NAMES.tracks, 0, size.tracks),
    gauges: someOf(NAMES.gauges, 0, size.gauges),
    hasWorld: fc.boolean(),
  };
  return fc
    .record(names)
    .chain(({ parties, tracks, gauges, hasWorld }) => {
      const movers = hasWorld ? [...parties, 'world'] : parties;
      const endings = tracks.length + gauges.length === 0 ? 0 : size.endings;
      return fc.record({
        size: fc.constant(size),
        parties: fc.constant(parties),
        order: fc.shuffledSubarray([...movers], { minLength: movers.length }),
        tracks: fc.tuple(...tracks.map(name => trackShape(name, size.levels))),
        gauges: fc.tuple(...gauges.map(name => gaugeShape(name, size.values))),
        tallies: someOf(NAMES.tallies, 0, size.tallies),
        endings: someOf(NAMES.endings, 0, endings),
      });
    })
    .map(frame => ({ ...frame, shapes: [...frame.tracks, ...frame.gauges] }));
}

/** What formulae may read: the variables and the levers. */
export function readable({ shapes }: ScenarioFrame): readonly string[] {
  return [...shapes.map(({ name }) => name), ...LEVERS];
}

/** A condition under a key; none where there is no variable that it could name. */
export function conditionUnder(
  key: 'when' | 'while',
  { shapes }: ScenarioFrame,
): Record<string, fc.Arbitrary<unknown>> {
  return shapes.length === 0 ? {} : { [key]: anyCondition(shapes) };
}

/** A mapping with one value of `value` for each name. */
export function each<T>(
  names: readonly string[],
  value: (name: string) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(names.map(name => [name, value(name)])));
}

import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Model } from '../../src/game/model.ts';
import { anyChance, anyChances, anyCondition, anyEffects, anyFormula, type Shape } from './arbitrary-parts.ts';
import { modelOf } from './load.ts';

const PARTIES = ['amber', 'birch', 'cedar'];
const TRACKS = ['talks', 'border', 'trade'];
const GAUGES = ['trust', 'strain', 'supply'];
const LEVELS = ['calm', 'wary', 'tense', 'open'];
const LEVERS = ['eagerness', 'opener'];
const TALLIES = ['words', 'shots'];
const ENDINGS = ['accord', 'rupture', 'stalemate'];

const says = 'Made up.';

/** Up to `most` of some names, always the first ones. */
const someOf = (names: readonly string[], least: number, most = names.length) =>
  fc.integer({ min: least, max: most }).map(count => names.slice(0, count));

/** A mapping with one value of `value` for each name. */
function each<T>(names: readonly string[], value: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(names.map(name => [name, value(name)])));
}

/** A mapping with one value for each variable. */
function eachShape<T>(shapes: readonly Shape[], value: (shape: Shape) => fc.Arbitrary<T>) {
  return fc.record(Object.fromEntries(shapes.map(shape => [shape.name, value(shape)])));
}

const trackShape = (name: string): fc.Arbitrary<Shape> =>
  someOf(LEVELS, 1).map(values => ({ name, kind: 'track', values }));

const gaugeShape = (name: string): fc.Arbitrary<Shape> =>
  fc
    .tuple(fc.integer({ min: -2, max: 1 }), fc.integer({ min: 1, max: 4 }))
    .map(([min, size]) => ({ name, kind: 'gauge', values: Array.from({ length: size }, (_, digit) => min + digit) }));

/** The names and bounds that everything else in the file speaks of. */
const frames = fc
  .record({ parties: someOf(PARTIES, 1), tracks: someOf(TRACKS, 0), gauges: someOf(GAUGES, 0), hasWorld: fc.boolean() })
  .chain(({ parties, tracks, gauges, hasWorld }) => {
    const movers = hasWorld ? [...parties, 'world'] : parties;
    const endings = tracks.length + gauges.length === 0 ? 0 : ENDINGS.length;
    return fc.record({
      parties: fc.constant(parties),
      order: fc.shuffledSubarray([...movers], { minLength: movers.length }),
      tracks: fc.tuple(...tracks.map(trackShape)),
      gauges: fc.tuple(...gauges.map(gaugeShape)),
      tallies: someOf(TALLIES, 0),
      endings: someOf(ENDINGS, 0, endings),
    });
  })
  .map(frame => ({ ...frame, shapes: [...frame.tracks, ...frame.gauges] }));

type Frame = typeof frames extends fc.Arbitrary<infer T> ? T : never;

/** What formulae may read: the variables and the levers. */
const readable = ({ shapes }: Frame) => [...shapes.map(({ name }) => name), ...LEVERS];

const track = ({ name, values }: Shape) =>
  fc.record({
    title: fc.constant(name),
    levels: fc.constant(Object.fromEntries(values.map((level, rung) => [level, { rung, says }]))),
    start: fc.constantFrom(...values),
  });

const gauge = ({ name, values }: Shape) =>
  fc.record({
    title: fc.constant(name),
    min: fc.constant(values[0]),
    max: fc.constant(values.at(-1)),
    start: fc.constantFrom(...values),
  });

/** A condition under a key; none where there is no variable that it could name. */
const condition = (key: 'when' | 'while', { shapes }: Frame) =>
  shapes.length === 0 ? {} : { [key]: anyCondition(shapes) };

/** What is added to some of the tallies; never below 0. */
const counts = (frame: Frame) => {
  const add = fc.oneof(
    fc.nat(2),
    anyFormula(readable(frame)).map(formula => `max(0, ${formula})`),
  );
  return fc.record(Object.fromEntries(frame.tallies.map(name => [name, add])), { requiredKeys: [] });
};

const action = (frame: Frame) =>
  fc.record(
    {
      title: fc.constant('Act'),
      ...condition('when', frame),
      cost: anyFormula(readable(frame)),
      habit: fc.constantFrom(0.5, 1, 2),
      tally: counts(frame),
      results: anyChances(readable(frame)).chain(chances =>
        fc.tuple(
          ...chances.map(chance =>
            fc.record({ chance: fc.constant(chance), do: anyEffects(frame.shapes), tally: counts(frame) }),
          ),
        ),
      ),
    },
    { requiredKeys: ['title', 'results'] },
  );

/** One action is always open, so that nobody is ever stuck; up to three more come with conditions. */
const actions = (frame: Frame) =>
  each(frame.parties, () =>
    someOf(['yield', 'press', 'threaten'], 0).chain(names =>
      fc
        .record({ hold: action(frame), more: each(names, () => action(frame)) })
        .map(({ hold, more }) => ({ hold: { ...hold, when: undefined }, ...more })),
    ),
  );

/** Shocks whose conditions may overlap; each has its share of 1, so that all together can be drawn. */
const world = (frame: Frame) =>
  someOf(['storm', 'leak', 'strike'], 0).chain(names => {
    const shock = fc.record(
      {
        title: fc.constant('A shock'),
        chance: anyChance(readable(frame), 1 / names.length),
        ...condition('when', frame),
        do: anyEffects(frame.shapes),
        tally: counts(frame),
      },
      { requiredKeys: ['title', 'chance'] },
    );
    return fc.record({ shocks: each(names, () => shock) });
  });

/** Three conditions at once, so that play does not end before it began too often. */
const rareCondition = ({ shapes }: Frame) =>
  fc.array(anyCondition(shapes, 1), { minLength: 3, maxLength: 3 }).map(all => ({ all }));

const endings = (frame: Frame) => {
  const ending = () =>
    fc.record(
      { says: fc.constant(says), when: rareCondition(frame), atHorizon: fc.boolean() },
      { requiredKeys: ['says', 'when'] },
    );
  return each(frame.endings, ending).map(some => ({ ...some, otherwise: { says, atHorizon: true } }));
};

const tallies = (frame: Frame) => {
  const term = fc.record(
    { add: anyFormula(readable(frame)).map(formula => `abs(${formula})`), ...condition('while', frame) },
    { requiredKeys: ['add'] },
  );
  return each(frame.tallies, () =>
    fc.record({
      says: fc.constant(says),
      start: fc.nat(3),
      eachRound: someOf(['rent', 'toll'], 0).chain(names => each(names, () => term)),
    }),
  );
};

const payoffs = (frame: Frame) =>
  each(frame.parties, () =>
    fc.record({
      eachRound: fc.record({
        living: fc.record(
          { worth: anyFormula(readable(frame)), ...condition('while', frame) },
          { requiredKeys: ['worth'] },
        ),
      }),
      endings: each([...frame.endings, 'otherwise'], () => anyFormula(readable(frame))),
    }),
  );

const tempers = fc.record({
  name: fc.constant('A party'),
  foresight: fc.constantFrom<number | string>(0, 1, 2, 'horizon'),
  precision: fc.constantFrom<number | string>(0, 1, 'eagerness'),
  patience: fc.constantFrom(0, 0.5, 0.95),
});

const levers = fc.record({
  eagerness: fc.constant({ says, default: 0.5, min: 0, max: 1, step: 0.1 }),
  opener: fc.nat(2).map(opener => ({ says, default: opener, min: 0, max: 2, step: 1 })),
});

/**
 * A scenario as a file would hold it: one to three parties with or without a world, up to three tracks and three gauges,
 * and everything that a file can say about them. Every one is valid: chances fit, nobody is stuck, an ending always holds.
 */
export const anyRawScenario = frames.chain(frame =>
  fc.record({
    parley: fc.constant(1),
    id: fc.constant('generated'),
    title: fc.constant('Generated'),
    asOf: fc.constant('2026-01-01'),
    round: fc.record({ lasts: fc.constant('a while'), horizon: fc.integer({ min: 1, max: 5 }) }),
    restsOn: fc.constant(['made-up']),
    assumptions: fc.constant({ 'made-up': { says, why: 'To try the rules.' } }),
    levers,
    parties: each(frame.parties, () => tempers),
    order: fc.constant(frame.order),
    first: fc.constantFrom<number | string>(0, `min(opener, ${frame.parties.length - 1})`),
    tracks: eachShape(frame.tracks, track),
    gauges: eachShape(frame.gauges, gauge),
    actions: actions(frame),
    ...(frame.order.includes('world') ? { world: world(frame) } : {}),
    payoffs: payoffs(frame),
    endings: endings(frame),
    tallies: tallies(frame),
  }),
);

/** The text of a generated scenario file. */
export const anyScenarioText: fc.Arbitrary<string> = anyRawScenario.map(raw =>
  stringify(raw, { aliasDuplicateObjects: false }),
);

/** The model of a generated scenario; throws with all its problems where it is not valid, which never happens. */
export const anyModel: fc.Arbitrary<Model> = anyScenarioText.map(text => modelOf(text));

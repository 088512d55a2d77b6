import fc from 'fast-check';
import { anyActions, anyWorld } from './acts.ts';
import { anyFrame, conditionUnder, each, readable, SAYS, type ScenarioFrame } from './frame.ts';
import { anyCondition, anyFormula, type Shape } from './parts.ts';
import { type ScenarioSize, SMALL, someOf } from './size.ts';

/** A mapping with one value for each variable. */
function eachShape<T>(shapes: readonly Shape[], value: (shape: Shape) => fc.Arbitrary<T>) {
  return fc.record(Object.fromEntries(shapes.map(shape => [shape.name, value(shape)])));
}

const anyTrack = ({ name, values }: Shape) =>
  fc.record({
    title: fc.constant(name),
    levels: fc.constant(Object.fromEntries(values.map((level, rung) => [level, { rung, says: SAYS }]))),
    start: fc.constantFrom(...values),
  });

const anyGauge = ({ name, values }: Shape) =>
  fc.record({
    title: fc.constant(name),
    min: fc.constant(values[0]),
    max: fc.constant(values.at(-1)),
    start: fc.constantFrom(...values),
  });

/** Three conditions at once, so that play does not end before it began too often. */
const rareCondition = ({ shapes }: ScenarioFrame) =>
  fc.array(anyCondition(shapes, 1), { minLength: 3, maxLength: 3 }).map(all => ({ all }));

const anyEndings = (frame: ScenarioFrame) => {
  const ending = () =>
    fc.record(
      { says: fc.constant(SAYS), when: rareCondition(frame), atHorizon: fc.boolean() },
      { requiredKeys: ['says', 'when'] },
    );
  return each(frame.endings, ending).map(some => ({ ...some, otherwise: { says: SAYS, atHorizon: true } }));
};

const anyTallies = (frame: ScenarioFrame) => {
  const term = fc.record(
    { add: anyFormula(readable(frame)).map(formula => `abs(${formula})`), ...conditionUnder('while', frame) },
    { requiredKeys: ['add'] },
  );
  return each(frame.tallies, () =>
    fc.record({
      says: fc.constant(SAYS),
      start: fc.nat(3),
      eachRound: someOf(['rent', 'toll'], 0, 2).chain(names => each(names, () => term)),
    }),
  );
};

const anyPayoffs = (frame: ScenarioFrame) =>
  each(frame.parties, () =>
    fc.record({
      eachRound: fc.record({
        living: fc.record(
          { worth: anyFormula(readable(frame)), ...conditionUnder('while', frame) },
          { requiredKeys: ['worth'] },
        ),
      }),
      endings: each([...frame.endings, 'otherwise'], () => anyFormula(readable(frame))),
    }),
  );

const anyParty = (name: string) =>
  fc.record({
    name: fc.constant(name),
    foresight: fc.constantFrom<number | string>(0, 1, 2, 'horizon'),
    precision: fc.constantFrom<number | string>(0, 1, 'eagerness'),
    patience: fc.constantFrom(0, 0.5, 0.95),
  });

const anyLevers = fc.record({
  eagerness: fc.constant({ says: SAYS, default: 0.5, min: 0, max: 1, step: 0.1 }),
  opener: fc.nat(2).map(opener => ({ says: SAYS, default: opener, min: 0, max: 2, step: 1 })),
});

/**
 * A scenario as a file would hold it: parties with or without a world, tracks and gauges up to a size, and everything
 * that a file can say about them. Every one is valid: chances fit, nobody is stuck, an ending always holds.
 */
export function anyRawScenario(size: Partial<ScenarioSize> = {}): fc.Arbitrary<object> {
  const most = { ...SMALL, ...size };
  return anyFrame(most).chain(frame =>
    fc.record({
      parley: fc.constant(1),
      id: fc.constant('generated'),
      title: fc.constant('Generated'),
      asOf: fc.constant('2026-01-01'),
      round: fc.record({ lasts: fc.constant('a while'), horizon: fc.integer({ min: 1, max: most.horizon }) }),
      restsOn: fc.constant(['made-up']),
      assumptions: fc.constant({ 'made-up': { says: SAYS, why: 'To try the rules.' } }),
      levers: anyLevers,
      parties: each(frame.parties, anyParty),
      order: fc.constant(frame.order),
      first: fc.constantFrom<number | string>(0, `min(opener, ${frame.parties.length - 1})`),
      tracks: eachShape(frame.tracks, anyTrack),
      gauges: eachShape(frame.gauges, anyGauge),
      actions: anyActions(frame),
      ...(frame.order.includes('world') ? { world: anyWorld(frame) } : {}),
      payoffs: anyPayoffs(frame),
      endings: anyEndings(frame),
      tallies: anyTallies(frame),
    }),
  );
}

import fc from 'fast-check';
import { conditionUnder, each, readable, type ScenarioFrame } from './frame.ts';
import { anyChance, anyChances, anyEffects, anyFormula } from './parts.ts';
import { NAMES, someOf } from './size.ts';

/** What is added to some of the tallies; never below 0. */
const anyCounts = (frame: ScenarioFrame) => {
  const add = fc.oneof(
    fc.nat(2),
    anyFormula(readable(frame)).map(formula => `max(0, ${formula})`),
  );
  return fc.record(Object.fromEntries(frame.tallies.map(name => [name, add])), { requiredKeys: [] });
};

const anyAction = (frame: ScenarioFrame, name: string) =>
  fc.record(
    {
      title: fc.constant(name),
      ...conditionUnder('when', frame),
      cost: anyFormula(readable(frame)),
      habit: fc.constantFrom(0.5, 1, 2),
      tally: anyCounts(frame),
      results: anyChances(readable(frame)).chain(chances =>
        fc.tuple(
          ...chances.map(chance =>
            fc.record({ chance: fc.constant(chance), do: anyEffects(frame.shapes), tally: anyCounts(frame) }),
          ),
        ),
      ),
    },
    { requiredKeys: ['title', 'results'] },
  );

/** The actions of all parties: one of each is always open, so that nobody is ever stuck; more come with conditions. */
export function anyActions(frame: ScenarioFrame): fc.Arbitrary<Record<string, object>> {
  return each(frame.parties, () =>
    someOf(NAMES.actions, 0, frame.size.actions).chain(names =>
      fc
        .record({ hold: anyAction(frame, 'hold'), more: each(names, name => anyAction(frame, name)) })
        .map(({ hold, more }) => ({ hold: { ...hold, when: undefined }, ...more })),
    ),
  );
}

/** A world of shocks whose conditions may overlap; each has its share of 1, so that all together can be drawn. */
export function anyWorld(frame: ScenarioFrame): fc.Arbitrary<object> {
  return someOf(NAMES.shocks, 0, frame.size.shocks).chain(names => {
    const shock = (name: string) =>
      fc.record(
        {
          title: fc.constant(name),
          chance: anyChance(readable(frame), 1 / names.length),
          ...conditionUnder('when', frame),
          do: anyEffects(frame.shapes),
          tally: anyCounts(frame),
        },
        { requiredKeys: ['title', 'chance'] },
      );
    return fc.record({ shocks: each(names, shock) });
  });
}

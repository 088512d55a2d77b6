import { expect, test } from 'vitest';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { makeBase, tryMutant } from '../../../src/analysis/mutants/trial.ts';
import { modelOf } from '../../support/load.ts';
import { GATE } from '../../support/mutants/gate.ts';
import { baseOf, tryOne } from '../../support/mutants/trials.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

test('a mutant with more states than are explored is refused with their number', () => {
  const of = (maxStates: number) => makeBase(tableOf(modelOf(GATE)), undefined, maxStates);
  expect(tryOne(of(9), 'flip-payoff', 'cost')).toMatchObject({
    kind: 'refused',
    message: { what: '"gate" has more than 9 states that can be reached.' },
  });
  expect(tryOne(of(10), 'flip-payoff', 'cost')).toMatchObject({ kind: 'judged' });
});

/** Which of two gates is open is fixed; each has its wind, and both winds together come to more than 1 at a bias of 0.5. */
const WINDS = `${madeUp('winds', 1, 'guard', 'world')}
levers: { bias: { says: Bias., default: 0, min: 0, max: 1, step: 0.5 } }
tracks: { gate: { title: Gate, levels: { east: { says: E. }, west: { says: W. } }, start: east } }
actions: { guard: { wait: { title: Wait, results: [{ chance: 1 }] } } }
world:
  shocks:
    east-wind: { title: East wind, chance: "2 * bias * (1 - bias)", when: { gate: east }, do: { gate: west } }
    west-wind: { title: West wind, chance: 0.6, when: { gate: west }, do: { gate: east } }
endings: { over: { says: Over., atHorizon: true } }
`;

test('a mutant whose chances do not fit as the levers are set is refused, though at their ends they would', () => {
  const dropped = (settings: readonly string[]) =>
    tryOne(baseOf(modelOf(WINDS, settings)), 'drop-condition', 'the shock “West wind”');
  expect(dropped(['bias=0.5'])).toMatchObject({
    kind: 'refused',
    message: { what: expect.stringContaining('chances of shocks that can come together') },
  });
  expect(dropped([])).toMatchObject({ kind: 'judged' });
});

test('a level that play was set to start at goes with its name where levels swap places', () => {
  const oddsOf = (settings: readonly string[]) => {
    const base = baseOf(modelOf(GATE, settings));
    return mutantsOf(base.game.table.model.scenario, ['swap-levels']).map(mutant => {
      const { outcome } = tryMutant(base, mutant);
      return outcome.kind === 'judged' ? [...outcome.odds].map(p => Number(p.toFixed(9))) : outcome.kind;
    });
  };
  // The gate is ajar whether it is pushed or not, and with 0.1 there is no trust. What the wind does with 0.1 is to shut it
  // where that comes after ajar, and nothing where ajar comes last.
  expect(oddsOf(['gate=ajar'])).toEqual([
    [0, 0.9, 0.09, 0.01],
    [0, 0.9, 0.1, 0],
  ]);
  expect(oddsOf(['gate=shut'])).toEqual(oddsOf([]));
  expect(oddsOf(['trust=1'])).toEqual(oddsOf([]));
});

import { describe, expect, test } from 'vitest';
import { forcedFrom, forceStepwise } from '../../../src/analysis/guarantee/ever/unbounded.ts';
import { forceEver } from '../../support/guarantee/force.ts';
import { bind, loadScenario } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

// What is asked for is that it takes seconds; what can be tested is that it takes few sweeps and comes to one answer.
describe('the ladder with no bound on the turns', () => {
  const ladder = tableOf(bind(loadScenario('test/bench/ladder.yaml')));

  test('everybody for agreement: more than within 60 turns, in fewer than 1000 sweeps', () => {
    const forced = forceEver(ladder, { endings: [0], parties: [], aim: 'greatest' });
    expect(forced).toMatchObject({ isSettled: true });
    expect(forced.residual).toBeLessThanOrEqual(1e-10);
    expect(forced.sweeps).toBeLessThan(1000);
    expect(forcedFrom(forced, ladder.start)).toBeCloseTo(0.99151970414, 10);
  });

  test('it tells on the way how far it has come, and can be left at any step', () => {
    const steps = forceStepwise(ladder, { endings: [1], parties: [0], aim: 'greatest' });
    const told = Array.from({ length: 3 }, () => steps.next().value);
    expect(told).toMatchObject(
      told.map(() => ({ kind: expect.stringMatching(/^(states|components|sweep)$/), of: ladder.states })),
    );
  });
});

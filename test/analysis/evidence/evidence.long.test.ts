import { expect, test } from 'vitest';
import { at } from '../../../src/num/at.ts';
import { loosely, oddsOf, weighed } from '../../support/evidence.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';

test('on the flagship numbers move an ending together at least as far as any of them alone', () => {
  const model = bind(loadScenario(FLAGSHIP), [], 2);
  const { table, loose } = loosely(model);
  const { swings, kinds, base } = weighed(model, 0);
  const alone = new Map<string, readonly number[]>();
  for (const swing of [...swings, ...kinds]) {
    for (const { number } of swing.numbers) {
      const lever = loose.scenario.levers.find(({ name }) => name === number.name);
      const { from, to } = lever?.plausible ?? { from: Number.NaN, to: Number.NaN };
      const ends =
        alone.get(number.name) ?? [from, to].map(value => at(oddsOf(table, { [number.name]: value }), 0, 'ending'));
      alone.set(number.name, ends);
      expect(swing.least).toBeLessThanOrEqual(Math.min(at(base, 0, 'ending'), ...ends));
      expect(swing.greatest).toBeGreaterThanOrEqual(Math.max(at(base, 0, 'ending'), ...ends));
    }
  }
  expect(alone.size).toBeGreaterThan(100);
});

import { describe, expect, test } from 'vitest';
import { makeChart } from '../../../src/play/chart/chart.ts';
import { bind, loadScenario, shippedFiles } from '../load.ts';
import { tableOf } from '../solve.ts';
import { lawOfTable } from './law-of-table.ts';

/** So many files share the work, one a core. */
const SHARES = 2;

/** Registers the tests that chart, table and rules agree in one share of the states of every shipped scenario. */
export function testShareOfLaw(share: number): void {
  describe(`in every state number ${share} of ${SHARES}`, () => {
    test.each(shippedFiles())('chart, table and rules agree in %s', file => {
      const model = bind(loadScenario(file));
      const table = tableOf(model);
      const began = performance.now();
      const { found, states, positions, steps, refusals } = lawOfTable(makeChart(model), table, share, SHARES);
      const seconds = (performance.now() - began) / 1000;
      console.info(
        `${file} ${share}/${SHARES}: ${states} of ${table.states} states, ${positions} positions, ${steps} moves made, ` +
          `${refusals} refused, ${found.length} differences, ${seconds.toFixed(0)} s`,
      );
      expect(found).toEqual([]);
      expect(states).toBe(table.blocks.reduce((sum, { size }) => sum + Math.ceil((size - share) / SHARES), 0));
    });
  });
}

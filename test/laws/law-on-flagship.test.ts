import { expect, test } from 'vitest';
import { makeChart } from '../../src/machine/chart.ts';
import { explore } from '../support/explore.ts';
import { disagreements, positionsIn } from '../support/law.ts';
import { bind, FLAGSHIP, loadScenario } from '../support/load.ts';

const STATES = 20_000;

// About 18 s, nearly all of it XState's: in each state 65 events are asked after and 13 taken.
test(`chart and rules agree in the first ${STATES} states of the flagship, half of them in its last round`, {
  timeout: 180_000,
}, () => {
  const model = bind(loadScenario(FLAGSHIP));
  const chart = makeChart(model);
  const states = [...explore(model, STATES).keys()];
  expect(states).toHaveLength(STATES);
  const found = states.flatMap((state, i) => disagreements(chart, positionsIn(model, state)[i % 2 === 0 ? 0 : 1]));
  expect(found).toEqual([]);
});

import { expect, test } from 'vitest';
import { startPosition } from '../../../src/game/position.ts';
import { makeChart, positionAt } from '../../../src/play/chart/chart.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyChoices } from '../../support/arbitrary/settings.ts';
import { explore, explorePositions } from '../../support/explore.ts';
import { disagreements, positionsIn } from '../../support/law.ts';
import { game, gameNames } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';

const SETTINGS: Record<string, string[]> = {
  coin: ['bias=0', 'bias=1'],
  stillborn: ['signed=0'],
  turnabout: ['opens=1', 'opens=2'],
  haggle: ['price=0'],
};
const games = gameNames().flatMap(name => [[name, ''], ...(SETTINGS[name] ?? []).map(setting => [name, setting])]);

test.each(games)('chart and rules agree in every position of %s %s', (name = '', setting = '') => {
  const model = game(name, setting === '' ? [] : [setting]);
  const chart = makeChart(model);
  expect(positionAt(chart, chart.start)).toEqual(startPosition(model));
  expect(explorePositions(model).flatMap(({ position }) => disagreements(chart, position))).toEqual([]);
});

property([anyModel])(
  'chart and rules agree in the states of generated scenarios, in the first round and in the last',
  model => {
    const chart = makeChart(model);
    expect(positionAt(chart, chart.start)).toEqual(startPosition(model));
    const positions = [...explore(model, 30).keys()].flatMap(state => positionsIn(model, state));
    expect(positions.flatMap(position => disagreements(chart, position))).toEqual([]);
  },
);

property([anyModel, anyChoices])(
  'chart and rules agree along random lines of play of generated scenarios',
  (model, choices) => {
    const chart = makeChart(model);
    const found = walk(model, choices).flatMap(({ position }) => disagreements(chart, position));
    expect(found).toEqual([]);
  },
);

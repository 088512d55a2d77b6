import { expect, test } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { standpointAt } from '../../../src/analysis/analyst/place.ts';
import { preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import { startPosition } from '../../../src/game/position.ts';
import { oddsFrom } from '../../../src/solve/odds.ts';
import { bind, FLAGSHIP, loadScenario } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';

test('the odds at several places are those of a forward pass from each, in the order asked', async () => {
  const model = bind(loadScenario(FLAGSHIP));
  const game = preparePlay(model, () => Promise.resolve());
  if ('what' in game) throw new Error(game.what);
  const moves = walk(
    model,
    Array.from({ length: 30 }, () => 0),
  );
  const line = [startPosition(model), ...moves.map(({ position }) => position)];
  // Not in the order of play, and one of them twice.
  const positions = [5, 0, 30, 12, 5].map(at => line[at] ?? startPosition(model));
  const places = positions.map(({ state, turn }) => ({ state, turn }));
  expect(new Set(places.map(({ turn }) => turn)).size).toBeGreaterThan(2);
  const odds = await answerTo(game, { kind: 'oddsAt', places });
  const { table, chain } = game.solved();
  expect(odds).toHaveLength(places.length);
  for (const [i, place] of places.entries()) {
    const expected = oddsFrom(table, chain, standpointAt(table, place)).odds;
    for (const [ending, p] of expected.entries()) expect(odds[i]?.[ending]).toBeCloseTo(p, 12);
  }
});

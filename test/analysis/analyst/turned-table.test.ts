import { afterEach, expect, test, vi } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { type PlayedGame, preparePlay } from '../../../src/analysis/analyst/played-game.ts';
import type { Turned } from '../../../src/analysis/analyst/what-if.ts';
import type { Model } from '../../../src/game/model.ts';
import * as exploring from '../../../src/game/table/explore.ts';
import { bind, game, loadScenario } from '../../support/load.ts';

const CUBA = 'scenarios/cuban-missile-crisis.yaml';

const explore = vi.spyOn(exploring, 'exploreGame');
afterEach(() => {
  explore.mockClear();
});

function played(model: Model): PlayedGame {
  const made = preparePlay(model, () => Promise.resolve());
  if ('what' in made) throw new Error(made.what);
  return made;
}

/** Asks at the start of a game, and waits for all that is done once the answer is there. */
async function ask(one: PlayedGame, turned: Turned): Promise<void> {
  await answerTo(one, { kind: 'whatIf', place: { state: one.table.model.start, turn: 0 }, turned });
  await new Promise(resolve => setImmediate(resolve));
}

test('the game in which another moves first is explored before anybody turns to it, and once', async () => {
  const one = played(bind(loadScenario(CUBA)));
  await ask(one, {});
  expect(explore.mock.calls.map(([{ order }]) => order)).toEqual([
    [0, 1, 'world'],
    [1, 0, 'world'],
  ]);
  await ask(one, { firstMover: 1 });
  await ask(one, { firstMover: 1, moscowPrecision: 1 });
  await ask(one, {});
  expect(explore).toHaveBeenCalledTimes(2);
});

test('also where the game was opened with the other first mover', async () => {
  const one = played(bind(loadScenario(CUBA), ['firstMover=1']));
  await ask(one, {});
  expect(explore.mock.calls.map(([{ order }]) => order)).toEqual([
    [1, 0, 'world'],
    [0, 1, 'world'],
  ]);
});

test('where no lever says who moves first nothing more is explored', async () => {
  await ask(played(game('haggle')), {});
  expect(explore).toHaveBeenCalledTimes(1);
});

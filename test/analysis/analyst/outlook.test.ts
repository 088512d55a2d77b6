import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import type { Outlook } from '../../../src/analysis/analyst/outlook.ts';
import { type PlayPoint, standpointAt } from '../../../src/analysis/analyst/place.ts';
import type { PlayedGame } from '../../../src/analysis/analyst/played-game.ts';
import { type Position, startPosition } from '../../../src/game/position.ts';
import { drawsOf, moverOf, nextState, openActions } from '../../../src/game/rules.ts';
import { WORLD } from '../../../src/scenario/scenario.ts';
import { oddsFrom } from '../../../src/solve/odds.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyWholeGame } from '../../support/arbitrary/settings.ts';
import { playedGame } from '../../support/lesson/load.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { reach, walk } from '../../support/moves.ts';
import { few } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { reasonsAt } from '../../support/why/reasons-at.ts';

const outlookAt = (played: PlayedGame, { state, turn }: PlayPoint) =>
  answerTo(played, { kind: 'outlook', place: { state, turn } });

const worst = (a: ArrayLike<number>, b: ArrayLike<number> = []) =>
  Math.max(0, ...Array.from(a, (p, i) => Math.abs(p - (b[i] ?? Number.NaN))));

/** The odds from a place by a forward pass: another way than the one under test. */
const forward = (played: PlayedGame, place: PlayPoint) => {
  const { table, chain } = played.solved();
  return oddsFrom(table, chain, standpointAt(table, place)).odds;
};

/** How far an outlook is from what forward passes say of the place and of every place that can come next. */
function gap(played: PlayedGame, position: Position, { odds, next }: Outlook): number {
  const { model } = played.table;
  const isWorlds = moverOf(model, position.state) === WORLD;
  const open = position.ending === null ? openActions(model, position.state) : [];
  if (open.length === 0) expect(next).toEqual([]);
  const gaps = open.flatMap(action => {
    const draws = drawsOf(model, position.state, action).map(({ result, chance }) => {
      const state = nextState(model, position.state, { action: action.index, result });
      return { result, chance, odds: forward(played, { state, turn: position.turn + 1 }) };
    });
    const one = (result: number | null) => next.find(it => it.action === action.index && it.result === result);
    if (isWorlds) {
      return draws.map(({ result, chance, odds: then }) =>
        Math.max(worst([chance], [one(result)?.probability ?? 0]), worst(then, one(result)?.odds)),
      );
    }
    const mixed = odds.map((_, ending) => draws.reduce((sum, draw) => sum + draw.chance * (draw.odds[ending] ?? 0), 0));
    return [worst(mixed, one(null)?.odds)];
  });
  return Math.max(worst(odds, forward(played, position)), ...gaps);
}

describe('the bargain, by hand', () => {
  const GRABS = 1 / (1 + Math.exp(-1));
  const GOES_ON = 1 / (1 + Math.exp(1 - 2 * (1 - GRABS)));
  const model = game('bargain');

  test('Ann stops or goes on, and each has its odds', async () => {
    const { odds, next } = await outlookAt(playedGame(model), startPosition(model));
    expect(worst(odds, [1 - GOES_ON, GOES_ON * (1 - GRABS), GOES_ON * GRABS, 0])).toBeLessThan(1e-12);
    expect(next.map(({ result }) => result)).toEqual([null, null]);
    expect(worst([next[1]?.probability ?? 0], [GOES_ON])).toBeLessThan(1e-12);
    expect(Array.from(next[0]?.odds ?? [])).toEqual([1, 0, 0, 0]);
    expect(worst([0, 1 - GRABS, GRABS, 0], next[1]?.odds)).toBeLessThan(1e-12);
  });

  test('where play has ended the ending is certain, and nothing comes next', async () => {
    const played = playedGame(model);
    for (const line of ['ann:stop', 'ann:go bob:grab']) {
      const { odds, next } = await outlookAt(played, reach(model, line));
      expect(Array.from(odds)).toEqual(line === 'ann:stop' ? [1, 0, 0, 0] : [0, 0, 1, 0]);
      expect(next).toEqual([]);
    }
  });
});

test('the world’s events are those that can be drawn, with their chances', async () => {
  const model = game('weather');
  const { next } = await outlookAt(playedGame(model), startPosition(model));
  expect(next.map(({ result, probability }) => [result, probability])).toEqual([
    [0, 0.3],
    [1, 0.2],
    [2, 0.5],
  ]);
});

test('the world’s events are its own, and none once play has stopped', async () => {
  const model = game('haggle');
  const played = playedGame(model);
  const { next } = await outlookAt(played, reach(model, 'seller:cut buyer:wait'));
  expect(next.map(({ result, probability }) => [result, probability])).toEqual([
    [0, 0.25],
    [1, 0.75],
  ]);
  expect((await outlookAt(played, reach(model, 'seller:cut buyer:accept/1'))).next).toEqual([]);
});

test('a place that play cannot come to is a programmer’s mistake', async () => {
  await expect(outlookAt(playedGame(game('coin')), { state: 999, turn: 0 })).rejects.toThrow('999');
});

describe('along lines of play', () => {
  property([anyModel, anyWholeGame])('of generated games it is what forward passes say', async (model, choices) => {
    const played = playedGame(model);
    for (const position of [startPosition(model), ...walk(model, choices).map(step => step.position)]) {
      expect(gap(played, position, await outlookAt(played, position))).toBeLessThan(1e-12);
    }
  });

  test.each(few([FLAGSHIP], 0))('of %s too, and the reasons for a choice say the same', async file => {
    const model = bind(loadScenario(file), [], 3);
    const played = playedGame(model);
    const steps = walk(model, [3, 1, 4, 1]).map(({ position }) => position);
    for (const position of [startPosition(model), ...steps]) {
      const outlook = await outlookAt(played, position);
      expect(gap(played, position, outlook)).toBeLessThan(1e-12);
      const reasons = reasonsAt(played.solved(), standpointAt(played.table, position));
      for (const { action, probability, odds } of reasons?.open ?? []) {
        const same = outlook.next.find(next => next.action === action);
        expect(same?.probability).toBe(probability);
        expect(worst(odds, same?.odds)).toBeLessThan(1e-12);
      }
    }
  });
});

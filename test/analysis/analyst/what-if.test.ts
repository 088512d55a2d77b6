import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import type { PlayedGame } from '../../../src/analysis/analyst/played-game.ts';
import type { ChangedSettings } from '../../../src/analysis/settings/changed-settings.ts';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import { type Position, startPosition } from '../../../src/game/position.ts';
import { findState } from '../../../src/game/table/find-state.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { type Odds, oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyWholeGame } from '../../support/arbitrary/settings.ts';
import { playedGame } from '../../support/lesson/load.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { reach, walk } from '../../support/moves.ts';
import { few } from '../../support/pace.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

async function whatIf(played: PlayedGame, { state, turn }: Position, turned: ChangedSettings) {
  const answer = await answerTo(played, { kind: 'whatIf', place: { state, turn }, turned });
  if ('refused' in answer) throw new Error(answer.refused.what);
  return answer;
}

const gap = (a: Odds, b: Odds) => Math.max(...a.map((p, i) => Math.abs(p - (b[i] ?? Number.NaN))));

const oddsOf = (model: Model) => {
  const table = tableOf(model);
  return oddsFrom(table, solveGame(table).chain, startOf(table)).odds;
};

/** Levers of a scenario by whole steps, and how its first party decides. */
const anyTurned = ({ levers, parties }: Scenario): fc.Arbitrary<ChangedSettings> =>
  fc
    .tuple(
      fc.constant([`${parties[0]?.id}.precision`, 0.5] as const),
      ...levers.map(({ name, min, max, step }) =>
        fc.nat(Math.floor((max - min) / step + 1e-9)).map(steps => [name, min + steps * step] as const),
      ),
    )
    .chain(all => fc.subarray(all))
    .map(chosen => Object.fromEntries(chosen));

describe('the bargain, by hand', () => {
  const model = game('bargain');
  // Ann at precision 0 stops or goes on with a half; Bob, at precision 1, grabs with 1 / (1 + 1/e).
  const GRABS = 1 / (1 + Math.exp(-1));

  test('if Ann ignored her payoffs', async () => {
    const { odds, base } = await whatIf(playedGame(model), startPosition(model), { 'ann.precision': 0 });
    expect(gap(odds, Float64Array.of(0.5, 0.5 * (1 - GRABS), 0.5 * GRABS, 0))).toBeLessThan(1e-12);
    expect(gap(base, oddsOf(model))).toBeLessThan(1e-12);
  });

  test('once she has gone on, it changes nothing, and what Bob does it all', async () => {
    const place = reach(model, 'ann:go');
    const played = playedGame(model);
    const hers = await whatIf(played, place, { 'ann.precision': 0 });
    expect(hers.odds).toEqual(hers.base);
    const his = await whatIf(played, place, { 'bob.precision': 'infinity' });
    expect([...his.odds]).toEqual([0, 0, 1, 0]);
  });

  test('settings that do not go together are refused in words', async () => {
    const place = { state: model.start, turn: 0 };
    const answer = await answerTo(playedGame(model), { kind: 'whatIf', place, turned: { 'ann.precision': -1 } });
    expect('refused' in answer && answer.refused.what).toBe('"-1" cannot be the value of "ann.precision".');
  });
});

describe('a game that is set otherwise already', () => {
  const model = game('haggle', ['price=1', 'buyer.precision=0'], 2);

  test('stays so where nothing is turned, and is compared with itself', async () => {
    const { odds, base } = await whatIf(playedGame(model), startPosition(model), {});
    expect(odds).toEqual(base);
    expect(gap(base, oddsOf(model))).toBeLessThan(1e-12);
  });

  test('is turned on from there', async () => {
    const { odds } = await whatIf(playedGame(model), startPosition(model), { price: 3 });
    expect(gap(odds, oddsOf(game('haggle', ['price=3', 'buyer.precision=0'], 2)))).toBeLessThan(1e-12);
  });
});

test('a start matters before the first move, and no longer after it', async () => {
  const model = game('haggle');
  const played = playedGame(model);
  const { odds, base } = await whatIf(played, startPosition(model), { trust: -1 });
  expect(gap(odds, base)).toBeGreaterThan(0.01);
  const later = await whatIf(played, reach(model, 'seller:cut'), { price: 0, trust: -1 });
  expect(later.odds).toEqual(later.base);
});

test.each([
  ['only the start', { price: 1, trust: -1 }, 1],
  ['how somebody decides', { 'buyer.precision': 0 }, 0],
  ['both', { price: 1, 'buyer.precision': 0 }, 0],
])(
  'everyone chooses as before where %s is turned, and policies are computed anew otherwise',
  async (_, turned, asked) => {
    const played = playedGame(game('haggle'));
    let known = 0;
    const solved = () => {
      known++;
      return played.solved();
    };
    await whatIf({ ...played, solved }, startPosition(played.table.model), turned);
    expect(known).toBe(asked);
  },
);

property([
  anyModel.chain(model => fc.tuple(fc.constant(model), fc.array(anyTurned(model.scenario), { maxLength: 3 }))),
  anyWholeGame,
])(
  'along lines of play it is what a game with these settings, played from there, comes to',
  async ([model, all], line) => {
    const played = playedGame(model);
    const positions = [startPosition(model), ...walk(model, line).map(({ position }) => position)];
    for (const turned of all) {
      const made = makeModel(model.scenario, new Map(Object.entries(turned)), model.horizon);
      if (!isModel(made)) continue;
      expect(gap((await whatIf(played, startPosition(model), turned)).odds, oddsOf(made))).toBeLessThan(1e-12);
      // Who moves first has been settled: there is no such game to compare with where that is turned.
      if (made.order.some((mover, i) => mover !== model.order[i])) continue;
      const whole = tableOf(made);
      const { chain } = solveGame(whole);
      for (const position of positions.slice(1)) {
        const { odds } = await whatIf(played, position, turned);
        const state = findState(whole, position.state);
        // What led here may be impossible under the settings: then there is no such game to compare with.
        if (state) expect(gap(odds, oddsFrom(whole, chain, { state, turn: position.turn }).odds)).toBeLessThan(1e-12);
        expect(odds.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      }
    }
  },
);

const KINDS: readonly (readonly [string, ChangedSettings])[] = [
  ['a chance', { conflictChance: 0.1 }],
  ['a start that its table has', { startTrust: 3 }],
  ['a foresight', { washingtonForesight: 1 }],
  ['an event that cannot come any more, and a chance', { incidentRate: 0, conflictChance: 0.1 }],
  ['another chance beside it, in the same table', { incidentRate: 0, conflictChance: 0.05 }],
  ['another first mover', { firstMover: 1 }],
];

test('of the flagship it is what exploring and solving it anew gives', async () => {
  const scenario = loadScenario(FLAGSHIP);
  const model = bind(scenario, [], 1);
  const played = playedGame(model);
  for (const [, turned] of few(KINDS, 1)) {
    const { odds } = await whatIf(played, startPosition(model), turned);
    const settings = Object.entries(turned).map(([name, value]) => `${name}=${value}`);
    expect(gap(odds, oddsOf(bind(scenario, settings, 1)))).toBeLessThan(1e-12);
  }
});

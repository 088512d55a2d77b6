import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/analysis/analyst/answer.ts';
import { foreseeOrder } from '../../../src/analysis/analyst/turned-table.ts';
import { tableFor } from '../../../src/analysis/settings/table-for.ts';
import type { GameTable } from '../../../src/game/table/table.ts';
import { playedGame } from '../../support/lesson/load.ts';
import { bind, game } from '../../support/load.ts';
import { reach } from '../../support/moves.ts';
import { tableOf } from '../../support/solve.ts';

const pause = () => Promise.resolve();

const foresee = (table: GameTable) => foreseeOrder({ table, pause });

/** Explores a hand-solved game in which `opens` says who moves first. */
const opened = (value: number, ...settings: readonly string[]) => game('turnabout', [`opens=${value}`, ...settings]);

describe('the game in which another moves first is explored before anybody turns to it', () => {
  test.each([
    [0, 1],
    [1, 2],
    [2, 1],
  ])('one step away from %d at %d', async (own, other) => {
    const made = await foresee(tableOf(opened(own)));
    expect(made?.model.order).toEqual(opened(other).order);
    expect(made?.model.settings).toEqual(opened(other).settings);
  });

  test('with all else as it is', async () => {
    const own = game('turnabout', ['flag=reds'], 2);
    const { model } = (await foresee(tableOf(own))) ?? {};
    expect(model?.horizon).toBe(2);
    expect(model?.start).toEqual(own.start);
  });

  test('once a game, and whoever turns to it is given it', async () => {
    const own = tableOf(opened(0));
    const made = await foresee(own);
    expect(await foresee(own)).toBeUndefined();
    for (const settings of [[], ['red.precision=0']]) {
      const turned = tableFor(own, bind(own.model.scenario, ['opens=1', ...settings]));
      expect('what' in turned ? turned : turned.blocks).toBe(made?.blocks);
    }
  });

  test('not where no lever says who moves first', async () => {
    expect(await foresee(tableOf(game('haggle')))).toBeUndefined();
  });

  test('not where somebody has turned to it already', async () => {
    const own = tableOf(opened(0));
    tableFor(own, bind(own.model.scenario, ['opens=2']));
    expect(await foresee(own)).toBeUndefined();
  });

  test('not where there are too many states', async () => {
    const table = tableOf(opened(0));
    expect(await foresee({ ...table, states: 500_001 })).toBeUndefined();
    expect(await foresee({ ...table, states: 500_000 })).toBeDefined();
  });

  test.each([
    ['once what would be from the start on has been asked', '', true],
    ['not for what would be later, when the order is settled', 'red:hold', false],
  ])('%s', async (_, line, isForeseen) => {
    const played = playedGame(opened(0));
    const { state, turn } = reach(played.table.model, line);
    await answerTo(played, { kind: 'whatIf', place: { state, turn }, turned: {} });
    expect((await foreseeOrder(played)) === undefined).toBe(isForeseen);
  });
});

describe('the table of other settings', () => {
  test('has the blocks of the game where they do', () => {
    const own = tableOf(opened(0));
    const turned = tableFor(own, bind(own.model.scenario, ['red.precision=0']));
    expect('what' in turned ? turned : turned.blocks).toBe(own.blocks);
  });

  test('is the last that was explored, where that has them', () => {
    const own = tableOf(opened(0));
    const blocks = ['opens=1', 'opens=1', 'opens=2', 'opens=1'].map(setting => {
      const turned = tableFor(own, bind(own.model.scenario, [setting]));
      return 'what' in turned ? undefined : turned.blocks;
    });
    expect(blocks[1]).toBe(blocks[0]);
    expect(blocks[3]).not.toBe(blocks[0]);
  });

  test('may have as many states as the game itself, however many that are', () => {
    const own = tableOf(opened(0));
    expect(tableFor(own, bind(own.model.scenario, ['opens=1']))).not.toHaveProperty('what');
  });
});

import { describe, expect, test } from 'vitest';
import { keepOdds } from '../../../src/analysis/analyst/kept-odds.ts';
import { oddsEverywhere } from '../../../src/solve/odds-everywhere.ts';
import { blockAt, turnsIn } from '../../../src/solve/policy/policy.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { game } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';

const solved = solveGame(tableOf(game('haggle')));
const { table, chain } = solved;
const turns = turnsIn(table);
const all = Array.from({ length: turns + 1 }, (_, turn) => turn);
const bytes = all.reduce((sum, turn) => sum + blockAt(table, turn).size, 0) * table.model.scenario.endings.length * 8;

describe('the odds at every turn', () => {
  test.each([
    ['all of them fit', bytes, 1],
    ['every second fits', bytes - 1, 2],
    ['every third fits', bytes / 3, 3],
    ['hardly any fits', 1, bytes],
  ])('are those of one backward pass where %s, and the others are gone through again', async (_, room, stride) => {
    let pauses = 0;
    const kept = keepOdds(solved, async () => pauses++, room);
    // Not in order: none may depend on what was asked before.
    for (const turn of [turns, 0, ...all]) {
      await kept(turns);
      pauses = 0;
      expect(await kept(turn)).toEqual(oddsEverywhere(table, chain, turn));
      expect(pauses).toBe((turns - turn) % stride);
    }
  });

  test('are kept: asked for again they are the same arrays, and no turn is gone through again', async () => {
    let pauses = 0;
    const kept = keepOdds(solved, async () => pauses++);
    const first = await kept(1);
    expect(pauses).toBe(turns);
    expect(await kept(1)).toBe(first);
    expect(pauses).toBe(turns);
  });

  test('are begun once, and others have their turn meanwhile', async () => {
    const open: (() => void)[] = [];
    const kept = keepOdds(solved, () => new Promise<void>(go => open.push(go)));
    const answers = Promise.all([kept(0), kept(turns)]);
    for (let turn = 0; turn < turns; turn++) {
      expect(open).toHaveLength(turn + 1);
      open.at(-1)?.();
      await new Promise(setImmediate);
    }
    expect((await answers).map(odds => odds.turn)).toEqual([0, turns]);
  });

  test('are none past the horizon', async () => {
    await expect(keepOdds(solved, () => Promise.resolve())(turns + 1)).rejects.toThrow(`turn ${turns + 1}`);
  });
});

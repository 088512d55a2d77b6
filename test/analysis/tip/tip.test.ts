import { describe, expect, test } from 'vitest';
import { drawSettings } from '../../../src/analysis/settings/hypercube.ts';
import { oddsUnder } from '../../../src/analysis/settings/odds-under.ts';
import { unknownsOf, valueAtShare } from '../../../src/analysis/settings/unknowns.ts';
import type { TipGoal } from '../../../src/analysis/tip/goal.ts';
import { findTips } from '../../../src/analysis/tip/tip.ts';
import type { TipRecord } from '../../../src/analysis/tip/tip-record.ts';
import { isModel, type Model, makeModel } from '../../../src/game/model.ts';
import { exploreGame } from '../../../src/game/table/explore.ts';
import { at } from '../../../src/num/at.ts';
import { streamOf } from '../../../src/num/random.ts';
import type { Odds } from '../../../src/solve/odds.ts';
import { oddsFrom, startOf } from '../../../src/solve/odds.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../support/load.ts';
import { few } from '../../support/pace.ts';

/** Answers a search one setting after another. */
function tipsOf(model: Model, goal: TipGoal, { withChoices = false, paired = 8 } = {}): TipRecord {
  const table = exploreGame(model);
  if ('what' in table) throw new Error(table.what);
  const search = findTips(model, { goal, withChoices, paired });
  let step = search.next();
  while (!step.done) step = search.next(step.value.map(settings => oddsUnder(table, settings)));
  if ('what' in step.value) throw new Error(step.value.what);
  return step.value;
}

const urn = game('urn');
const [RED, , BOTH] = [0, 1, 2];

describe('the smallest move that tips', () => {
  test('of one lever is where the odds by hand pass the threshold', () => {
    // Red has its own chance as its odds: 0.2 as it is set, 0.1 to 0.5 plausible.
    const { single, still } = tipsOf(urn, { kind: 'past', ending: RED!, odds: 0.3 });
    expect(single.map(({ moved }) => moved.map(({ lever, now }) => [lever.name, now]))).toEqual([[['red', 0.2]]]);
    const [tip] = single;
    expect(tip?.share).toBeCloseTo(0.25, 9);
    expect(tip?.moved[0]?.past).toBeCloseTo(0.3, 9);
    expect(Math.sign((tip?.before[RED!] ?? 0) - 0.3)).toBe(-1);
    expect(tip?.past[RED!]).toBeGreaterThanOrEqual(0.3);
    expect(still.map(({ lever }) => lever.name)).toEqual(['blue']);
  });

  test('goes down where that is the way', () => {
    const [tip] = tipsOf(urn, { kind: 'past', ending: RED!, odds: 0.15 }).single;
    expect(tip?.moved[0]?.past).toBeCloseTo(0.15, 9);
  });

  test('of two moves both by the same share of their ranges', () => {
    // Both come with red × blue: (0.2 + 0.4 s)(0.1 + 0.3 s) = 0.04 has its root at s = 1/6.
    const { single, pairs } = tipsOf(urn, { kind: 'past', ending: BOTH!, odds: 0.04 });
    expect(single.map(({ moved, share }) => [moved[0]?.lever.name, share.toFixed(9)])).toEqual([
      ['blue', '0.333333333'],
      ['red', '0.500000000'],
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.share).toBeCloseTo(1 / 6, 9);
    expect(pairs[0]?.moved.map(({ past }) => past.toFixed(9))).toEqual(['0.150000000', '0.266666667']);
  });

  test('of two may be there where neither does it by itself, the one at its end while the other goes on', () => {
    // Blue is at 0.3 after two thirds of its range; red × 0.3 = 0.145 at 0.4833…, as far as 0.7083… of its range.
    const { single, still, pairs } = tipsOf(urn, { kind: 'past', ending: BOTH!, odds: 0.145 });
    expect(single).toEqual([]);
    expect(still.map(({ lever, nearest }) => [lever.name, nearest])).toEqual([
      ['blue', 0.3],
      ['red', 0.5],
    ]);
    expect(pairs[0]?.share).toBeCloseTo((0.145 / 0.3 - 0.2) / 0.4, 9);
    expect(pairs[0]?.moved[0]?.past).toBeCloseTo(0.3, 9);
  });

  test('makes another ending the likeliest', () => {
    // White has 1 − red − blue − red × blue; red passes it where 0.9 − 1.1 red = red.
    const { single } = tipsOf(urn, { kind: 'likeliest' });
    expect(single[0]?.moved[0]?.past).toBeCloseTo(0.9 / 2.1, 9);
  });

  test('leaves choices and what is set alone, and moves choices where they are asked for', () => {
    const goal: TipGoal = { kind: 'past', ending: BOTH!, odds: 0.04 };
    const set = tipsOf(game('urn', ['red=0.2']), goal);
    expect([...set.single.flatMap(({ moved }) => moved), ...set.still].map(({ lever }) => lever.name)).toEqual([
      'blue',
    ]);
    const { still } = tipsOf(urn, goal, { withChoices: true });
    expect(still.map(({ lever }) => lever.name)).toEqual(['glove']);
  });

  test('is no move at all where it stands on the tip', () => {
    expect(tipsOf(urn, { kind: 'past', ending: RED!, odds: 0.2 })).toMatchObject({ already: true, asked: 1 });
  });
});

/** The odds as `odds` has them: the game bound, explored and solved anew for each setting. */
function oddsOf(settings: Readonly<Record<string, unknown>>, horizon: number): Odds {
  const model = makeModel(loadScenario(FLAGSHIP), new Map(Object.entries(settings) as [string, number][]), horizon);
  if (!isModel(model)) throw new Error(model.map(({ what }) => what).join(' '));
  const table = exploreGame(model);
  if ('what' in table) throw new Error(table.what);
  return oddsFrom(table, solveGame(table).chain, startOf(table)).odds;
}

describe('a tip of the flagship', () => {
  const HORIZON = 3;
  const all = unknownsOf(bind(loadScenario(FLAGSHIP), [], HORIZON));
  const drawn = drawSettings(all, { draws: 20, seed: 'tips' }).map((settings, i) => ({ i, settings }));

  test.each(few(drawn, 1))(
    'from random setting $i is the root that bisection finds from outside',
    ({ i, settings }) => {
      const stream = streamOf('which', i);
      const open = all.filter(({ step, min }) => !Number.isInteger(step) || !Number.isInteger(min));
      const lever = at(open, Math.floor(stream() * open.length), 'lever');
      const fixed = Object.fromEntries(Object.entries(settings).filter(([name]) => name !== lever.name));
      const model = bind(
        loadScenario(FLAGSHIP),
        Object.entries(fixed).map(([name, value]) => `${name}=${value}`),
        HORIZON,
      );
      const oddsAt = (value: number) => oddsOf({ ...fixed, [lever.name]: value }, HORIZON);
      // A threshold that is passed somewhere on the way, of the ending that this lever moves most.
      const [now, there] = [oddsAt(lever.default), oddsAt(valueAtShare(lever, stream()))];
      const moves = Array.from(now, (odds, ending) => Math.abs(at(there, ending, 'ending') - odds));
      const ending = moves.indexOf(Math.max(...moves));
      const threshold = (at(now, ending, 'ending') + at(there, ending, 'ending')) / 2;
      const [tip] = tipsOf(model, { kind: 'past', ending, odds: threshold }, { paired: 1 }).single;
      const [moved] = tip?.moved ?? [];
      expect(moved?.lever.name).toBe(lever.name);
      const width = lever.plausible.to - lever.plausible.from;
      const past = moved?.past ?? Number.NaN;
      const isPast = (value: number) =>
        at(oddsAt(value), ending, 'ending') >= threshold !== at(now, ending, 'ending') >= threshold;
      let [before, after] = [lever.default, past + Math.sign(past - lever.default) * 0.01 * width];
      expect([isPast(before), isPast(after)]).toEqual([false, true]);
      while (Math.abs(after - before) > 1e-10 * width) {
        const middle = (before + after) / 2;
        if (isPast(middle)) after = middle;
        else before = middle;
      }
      expect(Math.abs(past - after)).toBeLessThanOrEqual(1e-9 * width);
    },
  );
});

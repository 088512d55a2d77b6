import { describe, expect, test } from 'vitest';
import { brokenTextAt, fuzzBroken, fuzzGenerated, generatedTextAt } from '../../src/fuzz/campaign/fuzz-texts.ts';
import type { CampaignPart } from '../../src/fuzz/campaign/run.ts';
import type { Model } from '../../src/game/model.ts';
import { makeLine } from '../../src/game/notation.ts';
import { makeChart } from '../../src/play/chart/chart.ts';
import { fuzzTextsText } from '../../src/report/answers/fuzz/texts.ts';
import { lastOf, openShipped, shippedTexts } from '../support/fuzz/campaigns.ts';
import { few, IS_LONG } from '../support/pace.ts';

/** Enough for the fault, and quick to shrink. */
const FEW = { parties: 1, tracks: 2, gauges: 2, tallies: 0, actions: 1, endings: 1, rules: 0 };

/** A chart that forgets the effects of the world. */
const forgetful = (model: Model) =>
  makeChart({
    ...model,
    scenario: {
      ...model.scenario,
      actions: model.scenario.actions.map(action =>
        action.mover === 'world'
          ? { ...action, results: action.results.map(result => ({ ...result, effects: [] })) }
          : action,
      ),
    },
  });

describe('generated scenarios', () => {
  test('are played as their tables say', () => {
    const runs = IS_LONG ? 60 : 15;
    const done = lastOf(fuzzGenerated({ seed: 20260101, runs }));
    expect(done.failure).toBeUndefined();
    expect(done).toMatchObject({ runs, played: runs, refused: 0 });
    expect(done.effort.sent).toBeGreaterThan(5 * runs);
  });

  test.each(few(['forgets what the world does'], 0))(
    'find a chart out that %s, by the smallest scenario that shows it',
    () => {
      const { failure } = lastOf(fuzzGenerated({ seed: 7, runs: 500 }, FEW, forgetful));
      expect(failure?.fault.kind).toBe('line');
      if (failure?.fault.kind !== 'line') return;
      const { model, line, found } = failure.fault;
      expect(found.difference.kind).toBe('position');
      expect(makeLine(model, line.slice(-1))).toMatch(/^world:/);
      expect(line.length).toBeLessThanOrEqual(model.order.length);
      expect(model.scenario.variables.length).toBeLessThanOrEqual(2);
      expect(failure.input.length).toBeLessThan(2500);
      const report = {
        isBroken: false,
        seed: 7,
        asked: 500,
        done: { ...lastOf(fuzzGenerated({ seed: 7, runs: 1 })), failure },
      };
      const told = fuzzTextsText({ ...report, repeat: `parley fuzz --seed ${failure.seed} --path ${failure.path}` });
      expect(told).toContain('The statechart and the table differ.\n  After ');
      expect(told).toContain(`\nRepeat it: parley fuzz --seed 7 --path ${failure.path} (`);
      expect(told.trimEnd().endsWith(failure.input.trimEnd())).toBe(true);
      const again = lastOf(fuzzGenerated({ seed: failure.seed, runs: 1, path: failure.path }, FEW, forgetful));
      expect(again.failure?.input).toBe(failure.input);
    },
  );

  test('at a path that leads to no failure are one', () => {
    const begun: number[] = [];
    const begins: CampaignPart['begins'] = (_, run) => begun.push(run);
    const done = lastOf(fuzzGenerated({ seed: 7, runs: 1, path: '3:1', begins }));
    expect([done.runs, done.failure, begun]).toEqual([1, undefined, [3]]);
    const { states, effort } = done;
    const text = fuzzTextsText({
      isBroken: false,
      seed: 7,
      asked: 1,
      path: '3:1',
      done: { ...done, states: 1 },
      repeat: '',
    });
    expect(text).toMatch(
      /^1 generated scenario file from seed 7, at path 3:1\.\n0 refused with their problems, 1 played; 1 state explored, /,
    );
    expect(states).toBeGreaterThan(0);
    expect(effort.sent).toBeGreaterThan(0);
  });

  test('can be had by seed and number without being tried', () => {
    const seen: string[] = [];
    const begins: CampaignPart['begins'] = (seed, run) => seen.push(generatedTextAt(seed, run));
    expect(lastOf(fuzzGenerated({ seed: 3, runs: 5, begins })).runs).toBe(5);
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
});

describe('broken files', () => {
  test('give problems, or load and play', () => {
    const done = lastOf(fuzzBroken({ seed: 20260101, runs: 40 }, shippedTexts, openShipped));
    expect(done.failure).toBeUndefined();
    expect(done.refused + done.played).toBe(40);
  });

  test('are the same from the same seed', () => {
    expect(brokenTextAt(shippedTexts, 7, 12)).toBe(brokenTextAt(shippedTexts, 7, 12));
    expect(brokenTextAt(shippedTexts, 7, 12)).not.toBe(brokenTextAt(shippedTexts, 7, 13));
  });
});

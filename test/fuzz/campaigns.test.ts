import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  brokenTextAt,
  fuzzBroken,
  fuzzGenerated,
  generatedTextAt,
  type TextsDone,
} from '../../src/fuzz/campaign/fuzz-texts.ts';
import type { CampaignPart } from '../../src/fuzz/campaign/run.ts';
import type { Model } from '../../src/game/model.ts';
import { makeLine } from '../../src/game/notation.ts';
import { makeChart } from '../../src/play/chart.ts';
import { fuzzTextsText } from '../../src/report/answers/fuzz/texts.ts';
import { shippedFiles } from '../support/load.ts';
import { few } from '../support/pace.ts';

const last = (campaign: Generator<TextsDone>): TextsDone => {
  const [done] = [...campaign].slice(-1);
  if (!done) throw new Error('nothing was done');
  return done;
};

const texts = shippedFiles().map(file => readFileSync(file, 'utf8'));
const open = (reference: string) => {
  const file = shippedFiles().find(one => one === `scenarios/${reference.replace(/\.yaml$/, '')}.yaml`);
  return file === undefined ? { what: `"${reference}" is not here.` } : { file, text: readFileSync(file, 'utf8') };
};

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
    const done = last(fuzzGenerated({ seed: 20260101, runs: 60 }));
    expect(done.failure).toBeUndefined();
    expect(done).toMatchObject({ runs: 60, played: 60, refused: 0 });
    expect(done.effort.sent).toBeGreaterThan(300);
  });

  test.each(few(['forgets what the world does'], 0))(
    'find a chart out that %s, by the smallest scenario that shows it',
    () => {
      const { failure } = last(fuzzGenerated({ seed: 7, runs: 500 }, FEW, forgetful));
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
        done: { ...last(fuzzGenerated({ seed: 7, runs: 1 })), failure },
      };
      const told = fuzzTextsText({ ...report, repeat: `parley fuzz --seed ${failure.seed} --path ${failure.path}` });
      expect(told).toContain('The statechart and the table differ.\n  After ');
      expect(told).toContain(`\nRepeat it: parley fuzz --seed 7 --path ${failure.path}\n`);
      expect(told.trimEnd().endsWith(failure.input.trimEnd())).toBe(true);
      const again = last(fuzzGenerated({ seed: failure.seed, runs: 1, path: failure.path }, FEW, forgetful));
      expect(again.failure?.input).toBe(failure.input);
    },
  );

  test('at a path that leads to no failure are one', () => {
    const begun: number[] = [];
    const begins: CampaignPart['begins'] = (_, run) => begun.push(run);
    const done = last(fuzzGenerated({ seed: 7, runs: 1, path: '3:1', begins }));
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
    expect(last(fuzzGenerated({ seed: 3, runs: 5, begins })).runs).toBe(5);
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
});

describe('broken files', () => {
  test('give problems, or load and play', () => {
    const done = last(fuzzBroken({ seed: 20260101, runs: 40 }, texts, open));
    expect(done.failure).toBeUndefined();
    expect(done.refused + done.played).toBe(40);
  });

  test('are the same from the same seed', () => {
    expect(brokenTextAt(texts, 7, 12)).toBe(brokenTextAt(texts, 7, 12));
    expect(brokenTextAt(texts, 7, 12)).not.toBe(brokenTextAt(texts, 7, 13));
  });
});

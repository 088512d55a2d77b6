import { describe, expect, test } from 'vitest';
import { SampleSum } from '../../../src/analysis/sample/sample.ts';
import { sampleRecord } from '../../../src/analysis/sample/sample-record.ts';
import { fuzzLines } from '../../../src/fuzz/campaign/fuzz-lines.ts';
import { fuzzGenerated } from '../../../src/fuzz/campaign/fuzz-texts.ts';
import { coverageRecord } from '../../../src/fuzz/coverage/coverage-record.ts';
import { reachOf } from '../../../src/fuzz/coverage/reach.ts';
import { at } from '../../../src/num/at.ts';
import { checkJson } from '../../../src/report/answers/check/check-json.ts';
import { checkText } from '../../../src/report/answers/check/check-text.ts';
import { fuzzLinesJson, fuzzLinesText } from '../../../src/report/answers/fuzz/lines.ts';
import { fuzzTextsJson, fuzzTextsText } from '../../../src/report/answers/fuzz/texts.ts';
import { sampleJson, sampleText } from '../../../src/report/answers/sample.ts';
import { solveGame } from '../../../src/solve/solve.ts';
import { checkedIn, PLANTED } from '../../support/check/report.ts';
import { game } from '../../support/load.ts';
import { tableOf, walkTableOf } from '../../support/solve.ts';

const table = tableOf(game('weather'));

describe('of nothing there is no share, and nothing has passed:', () => {
  test('a sample that was stopped before its first run', () => {
    const solved = solveGame(table);
    const { counted } = new SampleSum(walkTableOf(table, solved.policy));
    const record = sampleRecord(solved, counted, { seed: '7', asked: 1000, confidence: 0.95 });
    const report = { record, hash: '', repeat: '', replay: '' };
    const { endings, tallies, runs } = sampleJson(report);
    expect(runs).toBe(0);
    expect(endings.storm).toMatchObject({ count: 0, share: null, low: 0, high: 1 });
    expect(tallies.gusts).toMatchObject({ mean: null, standardError: null });
    const text = sampleText(report);
    expect(text).toMatch(/\n {2}storm +0 +none +0% to +100% +\d+\.\d\d%\n/);
    expect(text).toMatch(/\n {2}gusts +no mean, exact \d/);
    expect(text).toContain('no run was counted, so the sample says nothing');
  });

  test('lines of play of which none was tried', () => {
    const done = at([...take(fuzzLines(table, { seed: 7, runs: 10 }))], 0, 'slice');
    const covered = coverageRecord(table.model, done.coverage, reachOf(table));
    const report = { model: table.model, hash: '', seed: 7, asked: 10, done, covered, repeat: '' };
    expect(fuzzLinesJson(report)).toMatchObject({ runs: 0, passed: null, failure: null });
    const text = fuzzLinesText(report);
    expect(text).toContain(
      '\nNo line of play was tried, so nothing is known of how the statechart and the table compare.\n',
    );
    expect(text).not.toContain('agree');
    expect(text).toContain('\n  Levels: there is none\n');
    expect(text).toContain('\nNo line of play came to any of them.\n');
  });

  test('files of which none was tried', () => {
    const done = at([...take(fuzzGenerated({ seed: 7, runs: 10 }))], 0, 'slice');
    const report = { isBroken: false, seed: 7, asked: 10, done, repeat: '' };
    expect(fuzzTextsJson(report)).toMatchObject({ runs: 0, passed: null, failure: null });
    expect(fuzzTextsText(report)).toContain('\nNo file was tried, so nothing is known.\n');
    expect(fuzzTextsText(report)).not.toContain('Nothing failed');
  });

  test('a check without rules, where nothing else was looked for', () => {
    const report = checkedIn(`${PLANTED}/findings`, 'sound', undefined, false);
    for (const isStrict of [false, true]) expect(checkJson(report, isStrict)).toMatchObject({ passed: null });
    const text = checkText(report).replaceAll(/\s+/g, ' ');
    expect(text).toContain('and what no rule asks for was left out: nothing was checked. ');
    expect(text).toContain(' No rule was checked. ');
    expect(text).not.toContain('looked through');
  });

  test('a check without rules says so beside what it found', () => {
    const report = checkedIn(`${PLANTED}/findings`, 'sound');
    expect(checkJson(report, false)).toMatchObject({ passed: true, totals: { rules: 0 } });
    expect(checkText(report)).toContain('\nNo rule was checked. Found besides: nothing.\n');
  });
});

/** Takes the first of what a generator yields, and no more: what it yields grows in place. */
function* take<T>(all: Generator<T>): Generator<T> {
  const first = all.next();
  if (!first.done) yield first.value;
}

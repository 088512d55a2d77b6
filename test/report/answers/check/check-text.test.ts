import { describe, expect, test } from 'vitest';
import { breakingLines } from '../../../../src/analysis/check/check-record.ts';
import { checkJson } from '../../../../src/report/answers/check/check-json.ts';
import type { CheckReport } from '../../../../src/report/answers/check/check-report.ts';
import { checkText } from '../../../../src/report/answers/check/check-text.ts';
import { checkedIn, PLANTED } from '../../../support/check/report.ts';

// What a person reads of these was read line by line; after a change of words, read the difference again.
test.each([
  'two-parties',
  'never-beyond-horizon',
  'always-at-start',
  'possible-while',
  'leads-to-round',
  'leads-to-everyone',
  'leads-to-ended',
  'at-most-anyone',
  'at-least-anyone',
  'at-least-never',
  'climb',
  'vacuous',
  'variant',
])('what is told of %s', async name => {
  await expect(`${checkText(checkedIn(PLANTED, name))}\n`).toMatchFileSnapshot(`./texts/${name}.txt`);
});

test('no line but the place of something and what the file holds there is wider than 80 columns', () => {
  const lines = checkText(checkedIn(PLANTED, 'two-parties')).split('\n');
  const isOfFile = (line: string) => /^\S+:\d+:\d+: |^ *\d* \| |^ +parley /.test(line);
  expect(lines.filter(line => line.length > 80 && !isOfFile(line))).toEqual([]);
});

test('a line that is the likeliest and not the shortest is told by its rounds', () => {
  // Only one in 50 strikes a spark of its own accord: by the policies the long way is likelier.
  const text = checkText(checkedIn('test/report/answers/check/scenarios', 'two-ways'));
  expect(text).toContain('The shortest line of play that breaks it, 1 move:');
  expect(text).toMatch(
    /The likeliest line under the policies \(\d+(\.\d+)?%\):\n {6}Round 1: Keeper: Warm\n {6}Round 2: Keeper: Warm\n/,
  );
  expect(text).toMatch(/The likeliest line with Keeper playing for it \(100%\) is that under the\s+policies\./);
});

test('who is free is named, and what only they can bring about is told', () => {
  const text = checkText(checkedIn(PLANTED, 'two-parties', [0]));
  // The cooler lets it stand with 1/2.
  expect(text).toContain('The likeliest line with Stoker playing for it (50%) is the shortest.');
  expect(text).toMatch(/the most that Stoker\s+can make of it is 50%/);
});

describe('a rule that something leads on is broken where it can fail, which is not to fail', () => {
  test('it says so, and counts the moves to there and those that show how', () => {
    const text = checkText(checkedIn(PLANTED, 'leads-to-chance'));
    expect(text).toContain('It can fail from 1 state. 2 steps lead there.');
    expect(text).toMatch(/The shortest line of play to where it can fail, 1 move; 1 more shows how:\n/);
    // It is stoked within four turns with 1 - (2/3)^4, and the keeper may then wait for ever or not.
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'A moment from which it can fail is reached by the horizon of 4 rounds with 80.2% by the policies; the most that Keeper can make of it is 100%.',
    );
    expect(text).not.toMatch(/that breaks it|probability that it is broken/);
  });

  test('at the start no move leads there', () => {
    const text = checkText(checkedIn(PLANTED, 'leads-to-round'));
    expect(text).toContain('It can fail from the start; 2 moves show how:\n');
  });

  test('the record says of what its figures are', () => {
    const momentOf = (name: string) => checkJson(checkedIn(PLANTED, name, undefined, false), false);
    expect(momentOf('leads-to-chance')).toMatchObject({ rules: [{ breach: { moment: 'can-fail' } }] });
    expect(momentOf('climb')).toMatchObject({ rules: [{ breach: { moment: 'broken' } }] });
  });
});

test('a line in which a thing comes about is not told as if it broke a rule of too low odds', () => {
  const report = checkedIn(PLANTED, 'at-least-anyone');
  const text = checkText(report);
  expect(text).toContain('Free play can keep it away altogether.\n');
  expect(text).toContain('The likeliest line in which it does come about (100%');
  expect(text).not.toContain('--games');
  expect(report.checked.verdicts.map(breakingLines)).toEqual([{}, {}]);
  // By the policies it does come about at times, and nobody is free to keep it away.
  expect(checkText(checkedIn(PLANTED, 'at-least-policy'))).not.toContain('Free play');
});

test('no text has two empty lines on end', () => {
  for (const name of ['leads-to-round', 'leads-to-nobody', 'always-at-start', 'two-parties']) {
    expect(checkText(checkedIn(PLANTED, name))).not.toContain('\n\n\n');
  }
});

test('odds that look beyond the horizon say that they do not', () => {
  const text = checkText(checkedIn('test/report/answers/check/scenarios', 'nearer'));
  expect(text).toMatch(
    /They are 100%: more than 5%\. What\s+comes\s+after\s+the\s+horizon\s+of\s+1\s+round\s+is\s+not\s+looked\s+at\./,
  );
});

test('a long list of findings is cut, the least grave first, unless all are asked for', () => {
  const report = checkedIn(PLANTED, 'vacuous');
  const [finding] = report.checked.findings ?? [];
  if (!finding) throw new Error('something is found in it');
  const many = { ...report.checked, findings: Array.from({ length: 30 }, () => finding) };
  const count = (isWhole: boolean) => checkText({ ...report, checked: many, isWhole }).match(/: warning: /g)?.length;
  expect(count(true)).toBe(30);
  expect(count(false)).toBe(12);
  expect(checkText({ ...report, checked: many, isWhole: false })).toContain('… and 18 more: --all lists them.');
});

test('a scenario without rules says so', () => {
  const text = checkText(checkedIn(`${PLANTED}/findings`, 'sound'));
  expect(text).toMatch(/The scenario states no rule under "always:"\./);
});

test('a broken rule fails; a warning and a rule that says nothing do when strict', () => {
  const passed = ({ checked }: CheckReport) => [checked.hasPassed, checked.hasPassedStrictly];
  expect(passed(checkedIn(PLANTED, 'two-parties'))).toEqual([false, false]);
  expect(passed(checkedIn(PLANTED, 'vacuous'))).toEqual([true, false]);
  expect(passed(checkedIn(PLANTED, 'vacuous', undefined, false))).toEqual([true, false]);
  expect(passed(checkedIn(`${PLANTED}/findings`, 'lever-unread'))).toEqual([true, false]);
  expect(passed(checkedIn(`${PLANTED}/findings`, 'sound'))).toEqual([true, true]);
});

test('the same as a record', () => {
  const report = checkedIn(PLANTED, 'leads-to-everyone');
  expect(checkJson(report, false)).toMatchObject({
    ...{ schemaVersion: 1, command: 'check', horizon: 4, states: 3, strict: false, passed: false, free: ['keeper'] },
    scenario: { id: 'planted', hash: 'sha256:0' },
    totals: { rules: 1, broken: 1, vacuous: 0, error: 0, warning: 0, note: 0 },
    rules: [
      {
        ...{ rule: 'fault', says: 'A rule.', kind: 'leadsTo', holds: false, vacuity: null, games: null },
        place: { file: 'leads-to-everyone.yaml', line: 20, column: 36 },
        breach: {
          ...{ states: 1, steps: 1, probability: 1, greatest: 1 },
          nearest: { state: 'keeper vase=hand', before: { state: 'keeper vase=shelf', move: 'keeper:lift' } },
          shortest: { line: 'keeper:lift', goesOn: 'keeper:drop', loopFrom: null, probability: 1 },
        },
      },
    ],
    findings: [],
  });
  const round = checkJson(checkedIn(PLANTED, 'leads-to-round'), true);
  expect(round).toMatchObject({
    strict: true,
    rules: [{ breach: { shortest: { line: '', goesOn: 'keeper:stoke keeper:cool', loopFrom: 0 } } }],
  });
  expect(checkJson(checkedIn(PLANTED, 'vacuous'), false)).toMatchObject({
    passed: true,
    rules: [{ vacuity: 'never-taken', breach: null }, {}, {}, {}],
    findings: [
      {
        ...{ gravity: 'warning', kind: 'actionNeverOpen', what: '“Sing” of Keeper can never be taken.' },
        place: { file: 'vacuous.yaml', line: 15, column: 5 },
      },
      { kind: 'neverReached' },
    ],
  });
  expect(checkJson(checkedIn(PLANTED, 'at-most-policy', undefined, false), false)).toMatchObject({
    rules: [{ kind: 'atMost', holds: false, odds: 0.5, turns: 3, likeliest: { line: 'keeper:stoke keeper:stoke' } }],
    findings: null,
  });
});

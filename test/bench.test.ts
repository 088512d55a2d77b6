import { describe, expect, test } from 'vitest';
import { digitsOf } from '../src/game/space.ts';
import { atLeast, atMost, type Finding, ratioAtLeast, ratioAtMost, verdictOn } from './bench/finding.ts';
import { LARGE, ladder, ladderOfSizes, paidLadder, SMALL } from './bench/games.ts';
import { figureText, numberText, tableText } from './bench/table-text.ts';
import { timesByTurns, timesOf } from './bench/times.ts';
import { type Answers, compareAnswers } from './bench/twin.ts';
import { bind } from './support/load.ts';
import { few } from './support/pace.ts';
import { tableOf } from './support/solve.ts';

// The arithmetic of the bench; no clock.

/** The numbers of some gauges of the ladder. */
const [D, C, W] = [0, 3, 5];

describe('times', () => {
  test('are summed up by the best, the median and the worst', () => {
    expect(timesOf([5, 1, 3])).toEqual({ best: 1, median: 3, worst: 5, repeats: 3 });
    expect(timesOf([4, 1, 3, 10])).toEqual({ best: 1, median: 3.5, worst: 10, repeats: 4 });
    expect(() => timesOf([])).toThrow('nothing was timed');
  });

  test('of several works are taken by turns', () => {
    const order: string[] = [];
    const work = (name: string, taken: number[]) => () => {
      order.push(name);
      return taken.shift() ?? Number.NaN;
    };
    const works = { ours: work('ours', [2, 4, 3]), theirs: work('theirs', [8, 6, 7]) };
    const times = timesByTurns(works, { least: 3, milliseconds: 0 });
    expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
    expect(times.ours).toEqual({ best: 2, median: 3, worst: 4, repeats: 3 });
    expect(times.theirs.best).toBe(6);
  });
});

const found = (more: Partial<Finding>): Finding => ({ work: 'work', on: 'game', unit: 'ms', figure: 30, ...more });
const rival = { name: 'C', figure: 20 };

describe('a goal', () => {
  test.each([
    ['on a figure is held against its bound', found({ goal: atMost(40) }), { ratio: 0.75, isMet: true }],
    ['is met by the bound itself', found({ goal: atMost(30) }), { ratio: 1, isMet: true }],
    ['may be a least', found({ goal: atLeast(40) }), { ratio: 0.75, isMet: false }],
    ['on a ratio is held against the rival', found({ goal: ratioAtMost(1.5), rival }), { ratio: 1.5, isMet: true }],
    ['on a ratio may be a least', found({ goal: ratioAtLeast(2), rival }), { ratio: 1.5, isMet: false }],
    ['on a figure leaves the ratio to the rival', found({ goal: atMost(10), rival }), { ratio: 1.5, isMet: false }],
    ['on a ratio is open without a rival', found({ goal: ratioAtMost(1.5) }), {}],
    ['is open without a figure', { work: 'work', on: 'game', unit: 'ms', goal: atMost(40) } as const, {}],
    ['may be wanting', found({ rival }), { ratio: 1.5 }],
  ])('%s', (_, finding, verdict) => {
    expect(verdictOn(finding)).toEqual(verdict);
  });
});

test('figures have three digits that count, in a unit that suits them', () => {
  expect([0.01234, 1.5, 162.4, 12_345, 1_183_800].map(numberText)).toEqual([
    '0.0123',
    '1.5',
    '162',
    '12,300',
    '1,180,000',
  ]);
  expect(figureText(29.14, 'ns')).toBe('29.1 ns');
  expect(figureText(71_600, 'ns')).toBe('71.6 µs');
  expect(figureText(23.8e6, '/s')).toBe('23.8 M/s');
  expect(figureText(2940, '/s')).toBe('2,940 /s');
  expect(figureText(9.23, 'B')).toBe('9.23 B');
  expect(figureText(377 * 2 ** 20, 'B')).toBe('377 MiB');
  expect(figureText(2 ** 31, 'B')).toBe('2 GiB');
});

test('the table has a row a finding, its note beneath, what failed, and how many goals are met', () => {
  const findings = [
    found({ goal: atMost(40), times: timesOf([30, 33, 60]), note: 'a note' }),
    found({ goal: ratioAtMost(1.2), rival }),
    found({ goal: ratioAtMost(1.2), note: 'no C compiler here' }),
  ];
  const text = tableText([
    { name: 'first', findings, seconds: 1 },
    { name: 'second', findings: [], seconds: 2, failure: 'it ended with 1 after 2 s' },
  ]);
  const [head, rule, ...rows] = text.split('\n');
  expect(head).toMatch(/^work +measured on +figure +spread +goal +ratio +met$/);
  expect(rule).toMatch(/^[─ ]+$/);
  expect(rows[0]).toMatch(/^work +game +30 ms +\+10% +≤ 40 ms +0\.75 of goal +yes$/);
  expect(rows[1]).toBe('    a note');
  expect(rows[2]).toMatch(/^work +game +30 ms +≤ 1\.2 × +1\.5 × C \(20 ms\) +NO$/);
  expect(rows[3]).toMatch(/^work +game +30 ms +≤ 1\.2 × +\?$/);
  expect(text).toContain('The case "second" failed: it ended with 1 after 2 s.');
  expect(text).toContain('3 goals: 1 met, 1 missed, 1 not measured.');
});

test('a twin that finds something else is no twin', () => {
  const answers: Answers = { counts: [3], odds: [0.25, 0.75], forced: [1], worth: [-1, 2], firstPolicy: [1] };
  expect(() => compareAnswers(answers, { ...answers, odds: [0.25 + 1e-10, 0.75] })).not.toThrow();
  expect(() => compareAnswers(answers, { ...answers, odds: [0.25 + 1e-8, 0.75] })).toThrow('odds of the ladder');
  expect(() => compareAnswers(answers, { ...answers, firstPolicy: [] })).toThrow('firstPolicy of the ladder');
  expect(() => compareAnswers(answers, { ...answers, worth: [-1, Number.NaN] })).toThrow('worth of the ladder');
});

describe('the ladder', () => {
  test('has the same states whether it has payoffs and levers or not', () => {
    expect(tableOf(bind(paidLadder())).states).toBe(tableOf(ladder()).states);
    expect(paidLadder().levers.map(({ name }) => name)).toEqual(['firmness', 'slip']);
  });

  test.each(
    few(
      [
        ['small', SMALL, 8_964],
        ['large', LARGE, 1_041_920],
      ] as const,
      1,
    ),
  )('of %s sizes takes every value of every gauge, and ends where agreement or war is complete', (_, sizes, states) => {
    const table = tableOf(ladderOfSizes(sizes));
    const tops = Object.values(sizes).map(size => size - 1);
    const highest = tops.map(() => 0);
    const wrong: string[] = [];
    for (const { state, ending } of table.blocks) {
      state.forEach((packed, index) => {
        const digits = digitsOf(table.model.space, packed);
        for (const [i, digit] of digits.entries()) highest[i] = Math.max(highest[i] ?? 0, digit);
        const [isSigned, isWar] = [digits[C] === tops[C], digits[D] === tops[D] && digits[W] === tops[W]];
        if (ending[index] !== (isSigned ? 0 : isWar ? 1 : -1)) wrong.push(digits.join(' '));
      });
    }
    expect(table.states).toBe(states);
    expect(highest).toEqual(tops);
    expect(wrong).toEqual([]);
  });
});

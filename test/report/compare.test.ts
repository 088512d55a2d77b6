import { describe, expect, test } from 'vitest';
import { compareGames, compareText } from '../../src/report/answers/compare.ts';
import { golden } from '../support/solve.ts';

const base = golden('brinkmanship');

describe('two games side by side', () => {
  test('that are the same do not differ', () => {
    const same = compareGames(base, golden('brinkmanship'), 'Nothing');
    for (const { before, after } of [...same.odds, ...same.value]) expect(after).toBe(before);
    expect(same.shifts).toEqual([]);
    expect(same.sentences).toEqual(['Nothing moves no ending by a point or more.']);
  });

  test('are told in sentences, the largest change first, with what changes in play', () => {
    const { sentences, odds } = compareGames(base, golden('brinkmanship', ['q=0.2']), 'q=0.2');
    expect(odds.map(({ name }) => name)).toEqual(['accepted', 'yielded', 'stood', 'disaster', 'open']);
    expect(sentences).toEqual([
      'q=0.2 makes accepted 44 points likelier: 98% instead of 55%.',
      'q=0.2 makes stood 32 points less likely: 1% instead of 33%.',
      'q=0.2 makes yielded 12 points less likely: 0% instead of 12%.',
      'What changes most in how they play: One, “Accept” in round 1: 98% instead of 55%.',
    ]);
  });

  test('are shown with both columns, their change, and how to read it', () => {
    const text = compareText(compareGames(base, golden('brinkmanship', ['q=0.2']), 'q=0.2'));
    expect(text).toMatch(/\n {2}accepted +54\.8% +98\.5% +\+43\.6%\n/);
    expect(text).toMatch(/\nHow to read it: /);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ShiftOfPart } from '../../../../src/analysis/compare/causes/cause-part.ts';
import type { MainPart, ToldInstance } from '../../../../src/analysis/compare/causes/main-causes.ts';
import { type Comparison, compareGames } from '../../../../src/analysis/compare/comparison.ts';
import { frequenciesFrom } from '../../../../src/analysis/compare/frequencies.ts';
import { becauseText } from '../../../../src/report/answers/compare/because.ts';
import { compareJson } from '../../../../src/report/answers/compare/json.ts';
import { sentencesOf } from '../../../../src/report/answers/compare/sentences.ts';
import { compareText } from '../../../../src/report/answers/compare/text.ts';
import { startOf } from '../../../../src/solve/odds.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
import { FILES } from '../../../support/compare/filed.ts';
import { modelOf } from '../../../support/load.ts';
import { tableOf } from '../../../support/solve.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

const solved = (text: string, settings: readonly string[] = []) => solveGame(tableOf(modelOf(text, settings)));
const change = (comparison: Comparison, ending: string) => sentencesOf(comparison).find(text => text.includes(ending));

describe('where the same moves end otherwise', () => {
  const coin = readFileSync('test/support/games/coin.yaml', 'utf8');
  const base = solved(coin);

  test('from the same start it is what they do', () => {
    const comparison = compareGames(base, solved(coin.replace('do: { coin: tails }', 'do: { coin: heads }')));
    expect(change(comparison, 'won')).toMatch(
      /^won: .*100% instead of 50\.0%.*because the same moves have other effects\.$/,
    );
  });

  test('and from another start it is that', () => {
    const comparison = compareGames(base, solved(coin, ['coin=heads']));
    expect(change(comparison, 'won')).toMatch(
      /, mostly because from another start the same moves lead to another ending\.$/,
    );
  });

  test('and do the same it is what the endings are', () => {
    const turned = coin
      .replace('when: { coin: heads }', 'when: { coin: nobody }')
      .replace('when: { coin: tails }', 'when: { coin: heads }')
      .replace('nobody', 'tails');
    const comparison = compareGames(solved(coin, ['bias=0.8']), solved(turned, ['bias=0.8']));
    expect(change(comparison, 'won')).toMatch(
      /20\.0% instead of 80\.0%.*, mostly because the endings are defined otherwise\.$/,
    );
  });
});

test('an action that turns out otherwise is told with what it comes to, and which way', () => {
  const text = (win: string) => `${madeUp('lottery', 1, 'one')}
gauges: { luck: { title: Luck, min: 0, max: 1, start: 0 } }
levers: { chance: { says: The chance., default: 0.25, min: 0, max: 1, step: 0.25 } }
actions:
  one:
    draw: { title: Draw, results: [{ chance: chance, do: { luck: 1 }${win} }, { chance: rest }] }
endings:
  won: { title: Won, says: Won., atHorizon: true, when: { luck: 1 } }
  lost: { title: Lost, says: Lost., atHorizon: true }
`;
  const told = (win: string, value: number) =>
    sentencesOf(compareGames(solved(text(win)), solved(text(win), [`chance=${value}`])))[0];
  expect(told(', says: One draws a prize.', 0.75)).toMatch(
    /, mostly because One’s “Draw” comes to this more often: “One draws a prize”\.$/,
  );
  expect(told(', says: One draws a prize.', 0)).toMatch(
    /, mostly because One’s “Draw” comes to this less often: “One draws a prize”\.$/,
  );
  expect(told('', 0.75)).toMatch(/, mostly because One’s “Draw” turns out otherwise\.$/);
});

describe('where play ends earlier in one of two games', () => {
  /** A storm ends it all, before the second round or in half of all games. */
  const text = `${madeUp('sailing', 2, 'one', 'world')}
gauges: { wreck: { title: Wreck, min: 0, max: 1, start: 0 } }
levers: { storms: { says: How likely a storm is., default: 0, min: 0, max: 1, step: 0.5 } }
actions:
  one:
    sail: { title: Sail, results: [{ chance: 1 }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
world: { shocks: { storm: { title: A storm, chance: storms, do: { wreck: 1 } } } }
endings:
  wrecked: { title: Wrecked, says: Wrecked., when: { wreck: 1 } }
  afloat: { title: Afloat, says: Afloat., atHorizon: true }
`;
  const [calm, rough, sure] = [0, 0.5, 1].map(storms => solved(text, [`storms=${storms}`]));
  if (!calm || !rough || !sure) throw new Error('all three games are solved');

  test('an action is rarer, and it is said that play has ended', () => {
    const told = compareText(compareGames(calm, rough), FILES);
    expect(told).toMatch(/\n {2}One, round 2: Sail +50\.0% +25\.0% +−25\.0\n/);
    expect(told).toMatch(/\n {2}Play has ended by round 2 +0% +50\.0% +\+50\.0\n/);
  });

  test('and not that the action is not open', () => {
    const comparison = compareGames(calm, sure);
    expect(compareText(comparison, FILES)).toMatch(/\n {2}One, round 2: Sail +50\.0% +ended +−50\.0\n/);
    expect(compareJson({ comparison, hashes: ['a', 'b'], files: FILES }).shifts[0]).toMatchObject({
      ...{ action: 'sail', round: 2, closedIn: null, endedIn: 'other' },
      inPlay: { before: 1, after: 0 },
    });
    expect(compareText(compareGames(sure, calm), FILES)).toMatch(/\n {2}One, round 2: Sail +ended +50\.0% +\+50\.0\n/);
  });
});

describe('an action that is open in one of two games only', () => {
  const text = `${madeUp('strait', 1, 'one')}
gauges:
  blockade: { title: Blockade, min: 0, max: 1, start: 0 }
  tanker: { title: Tanker, min: 0, max: 1, start: 0 }
actions:
  one:
    release: { title: Release a tanker, when: { blockade: 0 }, results: [{ chance: 1, do: { tanker: +1 } }] }
    wait: { title: Wait, results: [{ chance: 1 }] }
endings:
  freed: { title: Freed, says: Freed., when: { tanker: 1 } }
  held: { title: Held, says: Held., atHorizon: true }
`;
  const [open, blocked] = [solved(text), solved(text, ['blockade=1'])];
  const closing = compareGames(open, blocked);

  test('cannot be chosen in the other', () => {
    expect(change(closing, 'Freed')).toBe(
      'Blockade at 1 instead of 0 makes Freed 50 points less likely (0% instead of 50.0%), mostly because One cannot choose “Release a tanker” in round 1 (in the base it does in 50% of games).',
    );
    expect(compareText(closing, FILES)).toMatch(/\n {2}One, round 1: Release a tanker +50\.0% +not open +−50\.0\n/);
    expect(compareText(closing, FILES)).toMatch(/\n {2}One, round 1: Wait +50\.0% +100% +\+50\.0\n/);
  });

  test('can be chosen in the other way round', () => {
    const opening = compareGames(blocked, open);
    expect(change(opening, 'Freed')).toMatch(
      /, mostly because One can choose “Release a tanker” in round 1 \(it does in 50% of games; in the base it cannot\)\.$/,
    );
    expect(compareText(opening, FILES)).toMatch(/\n {2}One, round 1: Release a tanker +not open +50\.0% +\+50\.0\n/);
  });

  const told = (kind: 'play' | 'open' | 'shock', shift: ShiftOfPart, own?: Partial<ToldInstance>) => {
    const shares = { round: 1, before: 0.11, after: 0.004 };
    const part: MainPart = {
      source: kind === 'shock' ? { kind, action: 1, result: 0 } : { kind, action: 0 },
      ...{ id: 'release', title: 'Release a tanker', change: -0.2, shift, isMost: true },
      ...(own && { most: shares, told: { ...shares, isOfAll: true, ...own } }),
    };
    const reason = kind === 'shock' ? { kind } : { kind, party: 0 };
    const { model } = open.table;
    const games = { base: model, other: model, twins: { actions: [], endings: [] } };
    return becauseText(games, [{ reason, isMost: true, part }]).replace(', mostly because ', '');
  };

  test('is told by the games in which it can be chosen, where it cannot be in all', () => {
    const often = 'under 1% instead of 11% in round 2';
    expect(told('play', 'less')).toBe('One chooses “Release a tanker” less often');
    expect(told('play', 'less', {})).toBe(`One chooses “Release a tanker” less often: ${often}`);
    expect(told('play', 'more', { before: 0.0004, after: 0.0281 })).toBe(
      'One chooses “Release a tanker” more often: 2.8% instead of under 0.1% in round 2',
    );
    expect(told('play', 'later', { isOfAll: false })).toBe(
      `One chooses “Release a tanker” later where it can: ${often}`,
    );
    expect(told('shock', 'less', { isOfAll: false })).toBe(
      `“Release a tanker” happens less often while play goes on: ${often}`,
    );
  });

  test('is told to be open in more games or in fewer', () => {
    expect(told('open', 'more')).toBe('One can choose “Release a tanker” more often');
    expect(told('open', 'less', {})).toBe(
      'One can choose “Release a tanker” in fewer games: under 1% instead of 11% in round 2',
    );
    expect(told('open', 'more', { before: 0.2, after: 0.5, isOfAll: false })).toBe(
      'One can choose “Release a tanker” in more of the games that go on: 50% instead of 20% in round 2',
    );
  });

  test('is open as often as play is somewhere where it can be chosen', () => {
    const twice = solved(text.replace('horizon: 1', 'horizon: 2'));
    const [first, second] = frequenciesFrom(twice, startOf(twice.table)).open;
    expect([first?.[0], first?.[1]]).toEqual([1, 1]);
    // Half of all games are over by then.
    expect([second?.[0], second?.[1]]).toEqual([0.5, 0.5]);
    expect(frequenciesFrom(blocked, startOf(blocked.table)).open[0]?.[0]).toBe(0);
  });

  test('is so in JSON', () => {
    expect(compareJson({ comparison: closing, hashes: ['a', 'b'], files: FILES })).toMatchObject({
      shifts: [
        { action: 'release', round: 1, closedIn: 'other' },
        { action: 'wait', round: 1, closedIn: null },
      ],
    });
  });
});

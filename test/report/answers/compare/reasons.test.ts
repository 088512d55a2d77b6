import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareGames } from '../../../../src/analysis/compare/comparison.ts';
import { frequenciesFrom } from '../../../../src/analysis/compare/frequencies.ts';
import type { MainCause, MainPart } from '../../../../src/analysis/compare/main-causes.ts';
import { becauseText } from '../../../../src/report/answers/compare/because.ts';
import { compareJson } from '../../../../src/report/answers/compare/json.ts';
import { sentencesOf } from '../../../../src/report/answers/compare/sentences.ts';
import { compareText } from '../../../../src/report/answers/compare/text.ts';
import { startOf } from '../../../../src/solve/odds.ts';
import { solveGame } from '../../../../src/solve/solve.ts';
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
      / won .*100% instead of 50\.0%.*because the same moves have other effects\.$/,
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
      'Blockade at 1 instead of 0 makes Freed 50 points less likely (0% instead of 50.0%), mostly because One cannot choose “Release a tanker” in round 1 (in the base it does with 50%).',
    );
    expect(compareText(closing)).toMatch(/\n {2}One, round 1: Release a tanker +50\.0% +not open +−50\.0\n/);
    expect(compareText(closing)).toMatch(/\n {2}One, round 1: Wait +50\.0% +100% +\+50\.0\n/);
  });

  test('can be chosen in the other way round', () => {
    const opening = compareGames(blocked, open);
    expect(change(opening, 'Freed')).toMatch(
      /, mostly because One can choose “Release a tanker” in round 1 \(it does with 50%; in the base it cannot\)\.$/,
    );
    expect(compareText(opening)).toMatch(/\n {2}One, round 1: Release a tanker +not open +50\.0% +\+50\.0\n/);
  });

  test('is told with how often it is open, where that explains it', () => {
    const told = (opening?: MainPart['opening']) => {
      const part: MainPart = {
        source: { kind: 'play', action: 0 },
        id: 'release',
        title: 'Release a tanker',
        change: -0.2,
        shift: 'less',
        most: { round: 1, before: 0.11, after: 0.004 },
        isMost: true,
        ...(opening && { opening }),
      };
      const cause: MainCause = { reason: { kind: 'play', party: 0 }, isMost: true, part };
      return becauseText(open.table.model, { actions: [], endings: [] }, [cause]);
    };
    const chosen = ', mostly because One chooses “Release a tanker” less often: under 1% instead of 11% in round 2';
    expect(told()).toBe(chosen);
    expect(told({ before: 1, after: 0.153 })).toBe(`${chosen}, when it is open in 15% of games instead of 100%`);
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
    expect(compareJson({ comparison: closing, hashes: ['a', 'b'] })).toMatchObject({
      shifts: [
        { action: 'release', round: 1, closedIn: 'other' },
        { action: 'wait', round: 1, closedIn: null },
      ],
    });
  });
});

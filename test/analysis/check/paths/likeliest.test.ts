import { describe, expect, test } from 'vitest';
import type { OddsVerdict } from '../../../../src/analysis/check/verdict.ts';
import type { Demand } from '../../../../src/scenario/rule.ts';
import type { SolvedGame } from '../../../../src/solve/solve.ts';
import { at, judge, lineOf, onOdds, solved } from '../../../support/check/judge.ts';
import { modelOf } from '../../../support/load.ts';
import { madeUp } from '../../../support/tiny/made-up.ts';

type Odds = Extract<Demand, { kind: 'odds' }>;

const odds = (game: SolvedGame, of: Odds['of']): OddsVerdict =>
  onOdds(judge(game, { kind: 'odds', of, bound: 'atMost', odds: 0, within: undefined, play: 'anyone' }));
const told = (game: SolvedGame, of: Odds['of']) => {
  const { likeliest, odds: greatest } = odds(game, of);
  return [greatest, likeliest && lineOf(game.table.model, likeliest), likeliest?.probability];
};
const state = (...values: number[]) => ({ kind: 'state' as const, claim: at(...values) });

// Whether one leaps at once or walks first, one comes to 2 with 0.6 and else to 3, where one lies for good.
const LEAPS = solved(
  modelOf(`${madeUp('leaps', 3, 'climber')}
gauges: { s: { title: State, min: 0, max: 3, start: 0 } }
actions:
  climber:
    walk: { title: Walk, when: { s: 0 }, results: [{ chance: 1, do: { s: "= 1" } }] }
    leap: { title: Leap, when: { s: "<= 1" }, results: [{ chance: 0.6, do: { s: "= 2" } }, { chance: 0.4, do: { s: "= 3" } }] }
    lie: { title: Lie, when: { s: 3 }, results: [{ chance: 1 }] }
endings:
  over: { says: Over., when: { s: 2 } }
  under-way: { says: Under way., atHorizon: true }
`),
);

describe('the likeliest line', () => {
  test('is a shorter one of two that are as likely', () => {
    expect(told(LEAPS, state(2))).toEqual([0.6, 'climber:leap/1 |', 0.6]);
  });

  test('has the likeliest of the results that would do', () => {
    expect(told(LEAPS, state(2, 3))).toEqual([1, 'climber:leap/1 |', 0.6]);
  });

  test('is one that stops play rather than one as likely that goes on to the horizon', () => {
    const toss = solved(
      modelOf(`${madeUp('toss', 3, 'player')}
gauges: { s: { title: State, min: 0, max: 2, start: 0 } }
actions:
  player:
    toss: { title: Toss, when: { s: 0 }, results: [{ chance: 0.5, do: { s: "= 1" } }, { chance: 0.5, do: { s: "= 2" } }] }
    wait: { title: Wait, when: { s: ">= 1" }, results: [{ chance: 1 }] }
endings:
  over: { says: Over., when: { s: 1 } }
  under-way: { says: Under way., atHorizon: true }
`),
    );
    expect(told(toss, { kind: 'endings', endings: [0, 1] })).toEqual([1, 'player:toss/1 |', 0.5]);
    expect(told(toss, { kind: 'endings', endings: [1] })).toEqual([
      0.5,
      'player:toss/2 player:wait player:wait |',
      0.5,
    ]);
  });
});

test('from where play has stopped nothing comes about, whoever is free', () => {
  // A gamble ends it at 1 or leads to 2, from which one goes on to 3.
  const gamble = solved(
    modelOf(`${madeUp('gamble', 4, 'guest')}
gauges: { s: { title: State, min: 0, max: 3, start: 0 } }
actions:
  guest:
    gamble: { title: Gamble, when: { s: 0 }, results: [{ chance: 0.5, do: { s: "= 1" } }, { chance: 0.5, do: { s: "= 2" } }] }
    go: { title: Go on, when: { s: ">= 1" }, results: [{ chance: 1, do: { s: "= 3" } }] }
endings:
  lost: { says: Lost., when: { s: 1 } }
  under-way: { says: Under way., atHorizon: true }
`),
  );
  expect(told(gamble, state(3))).toEqual([0.5, 'guest:gamble/2 guest:go |', 0.5]);
});

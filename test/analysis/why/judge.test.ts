import { describe, expect, test } from 'vitest';
import { judgeMove, THRESHOLDS } from '../../../src/analysis/why/judge.ts';
import { choicesOf } from '../../../src/game/table/walk.ts';
import { startOf } from '../../../src/solve/odds.ts';
import { blockAt } from '../../../src/solve/policy/policy.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { modelOf } from '../../support/load.ts';
import { golden, stateOf, tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';
import { reasonsAt } from '../../support/why/reasons-at.ts';

function judged(game: SolvedGame, state: string, turn: number, action: string) {
  const from = { state: stateOf(game, state), turn };
  const reasons = reasonsAt(game, from);
  const index = game.table.model.scenario.actions.find(
    one => one.id === action && one.mover === game.table.blocks[turn % 2]?.mover,
  )?.index;
  if (!reasons || index === undefined) throw new Error(`${action} cannot be judged in ${state}`);
  return judgeMove(game.table, from, reasons, index, THRESHOLDS);
}

describe('a move is judged by the odds of the endings its party prefers', () => {
  const game = golden('deterrence', ['precision=4']);

  test('backing down keeps what fighting loses', () => {
    const fought = judged(game, 'challenger at=resisted', 2, 'fight');
    const names = fought?.preferred.map(ending => game.table.model.scenario.endings[ending]?.id);
    expect(names).toEqual(['status-quo', 'conceded', 'backed-down', 'open']);
    expect(fought).toMatchObject({ mark: '??', kept: 0, best: 1 });
    expect(judged(game, 'challenger at=resisted', 2, 'back-down')).toMatchObject({ mark: '!', kept: 1 });
  });

  test('a challenge that hardly ever gets more than the status quo is a blunder', () => {
    expect(judged(game, 'challenger at=start', 0, 'challenge')?.mark).toBe('??');
  });
});

describe('what counts is what the move does to the odds it found', () => {
  const text = `${madeUp('three-ways', 1, 'one')}
gauges:
  luck: { title: Luck, min: 0, max: 1, start: 0 }
  hope: { title: Hope, min: 0, max: 1, start: 1 }
actions:
  one:
    raise: { title: Raise, results: [{ chance: 0.56, do: { luck: +1 } }, { chance: rest }] }
    hold: { title: Hold, results: [{ chance: 0.5, do: { luck: +1 } }, { chance: rest }] }
    drop: { title: Drop, results: [{ chance: 0.44, do: { luck: +1 } }, { chance: rest }] }
payoffs: { one: { endings: { good: hope, bad: 0.5 } } }
endings:
  good: { title: Good, says: Good., atHorizon: true, when: { luck: 1 } }
  bad: { title: Bad, says: Bad., atHorizon: true }
`;
  const judging = (settings: readonly string[] = [], written = text) => {
    const game = solveGame(tableOf(modelOf(written, settings)));
    const from = startOf(game.table);
    const reasons = reasonsAt(game, from);
    return (action: number, thresholds = THRESHOLDS) =>
      reasons && judgeMove(game.table, from, reasons, action, thresholds);
  };
  const judge = judging();

  test('what leaves them as they were is not marked, though another move does better', () => {
    expect(judge(1)).toMatchObject({ mark: '', preferred: [0], bestAction: 0 });
    expect(judge(1)?.before).toBeCloseTo(0.5, 15);
    expect(judge(1)?.best).toBeCloseTo(0.56, 15);
  });

  test('what gains or costs as much as the thresholds say is marked', () => {
    expect([0, 1, 2].map(action => judge(action)?.mark)).toEqual(['!', '', '?!']);
    const marks = (...[dubious = 0, mistake = 0, blunder = 0]: readonly number[]) =>
      [0, 1, 2].map(action => judge(action, { dubious, mistake, blunder })?.mark);
    expect(marks(0.01, 0.05, 0.1)).toEqual(['!', '', '?']);
    expect(marks(0.01, 0.02, 0.05)).toEqual(['!', '', '??']);
    expect(marks(0.07, 0.1, 0.15)).toEqual(['', '', '']);
  });

  test.each([
    [1e-90, 0],
    [1e-12, 0],
    [1e90, 0],
    [1, 1e6],
    [1, -1e6],
  ])('payoffs %d times as large, and larger by %d, have the same marks', (times, by) => {
    const scaled = `{ good: ${times} * hope + ${by}, bad: ${0.5 * times + by} }`;
    const judgeScaled = judging([], text.replace('{ good: hope, bad: 0.5 }', scaled));
    expect([0, 1, 2].map(action => judgeScaled(action)?.mark)).toEqual(['!', '', '?!']);
    expect(judgeScaled(1)?.preferred).toEqual([0]);
  });

  test('a threshold is reached by just as much', () => {
    const [gain, cost] = [0, 2].map(action => Math.abs((judge(action)?.kept ?? 0) - (judge(action)?.before ?? 0)));
    if (!gain || !cost) throw new Error('raising gains and dropping costs');
    const markOf = (action: number, dubious: number, mistake = 1, blunder = 1) =>
      judge(action, { dubious, mistake, blunder })?.mark;
    expect(markOf(0, gain)).toBe('!');
    expect([markOf(2, cost), markOf(2, 0.01, cost), markOf(2, 0.01, 0.02, cost)]).toEqual(['?!', '?', '??']);
  });

  test('an ending is worth what it is as things stand', () => {
    expect(judging(['hope=0'])(2)).toMatchObject({ preferred: [1], mark: '!' });
  });

  test('a move that is not open is not judged', () => {
    expect(judge(3)).toBeUndefined();
  });
});

test('nothing is marked where the odds stay as they are', () => {
  const game = golden('tic-tac-toe');
  const from = startOf(game.table);
  const reasons = reasonsAt(game, from);
  if (!reasons) throw new Error('X is to move');
  for (const { action } of reasons.open) {
    expect(judgeMove(game.table, from, reasons, action)?.mark).toBe('');
  }
});

test('a forced move is never marked', () => {
  const game = golden('tic-tac-toe');
  const block = blockAt(game.table, 0);
  const index = block.state.findIndex((_, state) => {
    const { from, end } = choicesOf(block, state);
    return end - from === 1;
  });
  const from = { state: { block: 0, index }, turn: 8 };
  const reasons = reasonsAt(game, from);
  const [only] = reasons?.open ?? [];
  if (!reasons || !only) throw new Error('X has one cell left');
  expect(judgeMove(game.table, from, reasons, only.action)?.mark).toBe('');
});

describe('where one ending is certain unless the party departs from its doctrine', () => {
  const text = `${madeUp('certain', 1)}
parties: { one: { name: One, foresight: 0, precision: 0, patience: 1, doctrine: [{ play: hold, says: Holds. }] } }
order: [one]
tracks:
  place: { title: Place, start: middle, levels: { top: { says: T. }, middle: { says: M. }, bottom: { says: B. } } }
actions:
  one:
    climb: { title: Climb, results: [{ chance: 0.3, do: { place: top } }, { chance: rest }] }
    hold: { title: Hold, results: [{ chance: 1 }] }
    fall: { title: Fall, results: [{ chance: 0.3, do: { place: bottom } }, { chance: rest }] }
    gamble: { title: Gamble, results: [{ chance: 0.3, do: { place: bottom } }, { chance: 0.2, do: { place: top } }, { chance: rest }] }
payoffs: { one: { endings: { best: 2, fair: 1, worst: 0 } } }
endings:
  best: { says: Best., atHorizon: true, when: { place: top } }
  worst: { says: Worst., atHorizon: true, when: { place: bottom } }
  fair: { says: Fair., atHorizon: true }
`;
  const game = solveGame(tableOf(modelOf(text)));
  const from = startOf(game.table);
  const reasons = reasonsAt(game, from);
  const judge = (action: number) => reasons && judgeMove(game.table, from, reasons, action);

  test('it can be lost, and bettered', () => {
    expect([0, 1, 2, 3].map(action => judge(action)?.mark)).toEqual(['!', '', '??', '??']);
    expect(judge(0)).toMatchObject({ preferred: [0], before: 0, kept: 0.3 });
    expect(judge(2)).toMatchObject({ preferred: [0, 2], before: 1, kept: 0.7, best: 1 });
  });

  test('of equally good moves the one named first is the best: in reasons the likeliest', () => {
    expect(judge(2)?.bestAction).toBe(1);
  });

  test('what neither gains nor costs is measured by what is worth more alone', () => {
    expect(judge(1)).toMatchObject({ preferred: [0], bestAction: 0 });
  });
});

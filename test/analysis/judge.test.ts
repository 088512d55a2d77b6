import { describe, expect, test } from 'vitest';
import { startOf } from '../../src/analysis/odds.ts';
import type { SolvedGame } from '../../src/analysis/solve.ts';
import { judgeMove, THRESHOLDS } from '../../src/analysis/why/judge.ts';
import { reasonsAt } from '../../src/analysis/why/why.ts';
import { golden, stateOf } from '../support/solve.ts';

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

test('nothing is marked where the odds stay as they are', () => {
  const game = golden('tic-tac-toe');
  const from = startOf(game.table);
  const reasons = reasonsAt(game, from);
  if (!reasons) throw new Error('X is to move');
  for (const { action } of reasons.alternatives) {
    expect(judgeMove(game.table, from, reasons, action)?.mark).toBe('');
  }
});

test('a forced move is never marked', () => {
  const game = golden('tic-tac-toe');
  const { choiceStart, size } = game.table.blocks[0] ?? { choiceStart: [], size: 0 };
  const index = Array.from({ length: size }, (_, i) => i).find(
    i => (choiceStart[i + 1] ?? 0) - (choiceStart[i] ?? 0) === 1,
  );
  const from = { state: { block: 0, index: index ?? -1 }, turn: 8 };
  const reasons = reasonsAt(game, from);
  const [only] = reasons?.alternatives ?? [];
  if (!reasons || !only) throw new Error('X has one cell left');
  expect(judgeMove(game.table, from, reasons, only.action)?.mark).toBe('');
});

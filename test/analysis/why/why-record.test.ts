import { describe, expect, test } from 'vitest';
import { judgeLine } from '../../../src/analysis/why/judge-line.ts';
import { whyRecord } from '../../../src/analysis/why/why-record.ts';
import { positionAfter } from '../../../src/game/position.ts';
import { lineOf } from '../../support/moves.ts';
import { golden } from '../../support/solve.ts';

const game = golden('climb');
const { model } = game.table;

describe('the record of a line of play', () => {
  const moves = lineOf(model, 'p1:climb p2:climb');
  const record = whyRecord(game, moves);

  test('judges every move and explains the choice after them', () => {
    expect(record.line).toEqual(judgeLine(game, moves));
    expect([record.state, record.ending]).toEqual([positionAfter(model, moves).state, null]);
    expect(record.reasons?.open.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  });

  test('explains nothing where play has ended', () => {
    const ended = lineOf(model, 'p1:climb p2:climb p1:stop/2');
    const { reasons, ending } = whyRecord(game, ended);
    expect(reasons).toBeUndefined();
    expect(ending).toBe(positionAfter(model, ended).ending);
    expect(ending).not.toBeNull();
  });

  test('explains the first choice where no move is made', () => {
    const first = whyRecord(game, []);
    expect(first.line).toEqual([]);
    expect(first.state).toBe(model.start);
    expect(first.reasons?.party).toBe(0);
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(record)).toEqual(record);
  });
});

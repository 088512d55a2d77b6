import { describe, expect, test } from 'vitest';
import type { Mutation } from '../../../src/analysis/mutants/mutant.ts';
import { mutantsOf } from '../../../src/analysis/mutants/mutants.ts';
import { mutantsRecord } from '../../../src/analysis/mutants/mutants-record.ts';
import { modelOf } from '../../support/load.ts';
import { GATE } from '../../support/mutants/gate.ts';
import { baseOf, tryAll } from '../../support/mutants/trials.ts';

const kinds: readonly Mutation[] = ['move-chance', 'swap-chances', 'swap-endings', 'drop-move'];
const base = baseOf(modelOf(GATE), ['rules', 'findings']);
const mutants = mutantsOf(modelOf(GATE).scenario, kinds);
const asked = { made: mutants.length, asked: mutants.length, kinds, seed: '7' };
const record = mutantsRecord(base, tryAll(base, mutants), asked);

describe('the record of mutants', () => {
  test('leaves what is refused and what is no other game out of the share that is noticed', () => {
    expect(record.totals).toEqual({ tried: 8, refused: 1, same: 0, noticed: 2, unnoticed: 5 });
    expect(record.noticedShare).toBe(2 / 7);
    expect(mutantsRecord(base, [], asked).noticedShare).toBeNull();
  });

  test('has those first that nothing notices, and of them those that move the odds most', () => {
    const shifts = record.unnoticed.map(({ outcome }) => outcome.shift);
    expect(shifts).toEqual([...shifts].sort((a, b) => b - a));
    expect(record.trials.slice(0, 5)).toEqual(record.unnoticed);
    expect(record.trials.map(({ noticedBy }) => noticedBy.length)).toEqual([0, 0, 0, 0, 0, 1, 0, 1]);
  });

  test('counts what each watcher notices, by kind and in all', () => {
    expect(record.leftOut).toEqual(['expect']);
    expect(record.noticed).toEqual([
      { by: 'rules', count: 1, alone: 1 },
      { by: 'findings', count: 1, alone: 1 },
    ]);
    expect(record.byKind.map(({ kind }) => kind)).toEqual(kinds);
    expect(record.byKind.reduce((sum, { counts }) => sum + counts.tried, 0)).toBe(8);
  });

  test('can be sent to a thread', () => {
    expect(structuredClone(record)).toEqual(record);
  });
});

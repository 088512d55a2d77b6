import { describe, expect, test } from 'vitest';
import { Shares } from '../../../src/analysis/compare/shares.ts';
import type { TwinAction } from '../../../src/analysis/compare/twins.ts';
import { type Mover, WORLD } from '../../../src/scenario/scenario.ts';

const both = { base: 0, other: 0 };
const named = (id: string) => ({ ...both, id, title: id });
const action = (mover: Mover, id: string, ...results: readonly string[]): TwinAction => ({
  ...named(id),
  mover,
  results: results.map(named),
});

describe('the parts of a difference', () => {
  const twins = { actions: [action(0, 'go', ''), action(WORLD, 'world', 'storm', 'quiet')], endings: [both, both] };
  const newShares = () => new Shares(twins, 3);

  test('come from what parties choose, what comes of it, what the world draws, and what remains', () => {
    const shares = newShares();
    expect(shares.sources).toEqual([
      { kind: 'play', action: 0 },
      { kind: 'play', action: 1 },
      { kind: 'open', action: 0 },
      { kind: 'open', action: 1 },
      { kind: 'outcome', action: 0 },
      { kind: 'outcome', action: 1 },
      { kind: 'shock', action: 1, result: 0 },
      { kind: 'shock', action: 1, result: 1 },
      { kind: 'standing' },
      { kind: 'effects' },
      { kind: 'endings' },
    ]);
    const found = [
      shares.playOf(1),
      shares.openOf(1),
      shares.outcomeOf(1),
      shares.shockOf(1),
      shares.remainderOf('effects'),
    ];
    expect(found).toEqual([1, 3, 5, 7, 9]);
  });

  test('are added up by round, source and ending', () => {
    const shares = newShares();
    const [then, now] = [Float64Array.of(9, 9, 0.75, 0.25), Float64Array.of(9, 0.5, 0.5)];
    shares.add(0, 1, 0.5, then, 2, now, 1);
    shares.add(2, 1, -1, then, 2, now, 1);
    shares.add(2, 1, -1, then, 2, now, 1);
    shares.add(2, 10, 1, then, 2, now, 1);
    expect([0, 1, 2].map(round => [shares.at(round, 1, 0), shares.at(round, 1, 1)])).toEqual([
      [0.125, -0.125],
      [0, 0],
      [-0.5, 0.5],
    ]);
    expect([0, 1, 2].map(round => shares.shiftAt(round, 1))).toEqual([0.5, 0, -2]);
    expect([shares.total(1, 0), shares.total(1, 1)]).toEqual([-0.375, 0.375]);
    expect([shares.total(10, 0), shares.shiftAt(2, 10), shares.total(0, 0)]).toEqual([0.25, 1, 0]);
  });
});

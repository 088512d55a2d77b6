import { describe, expect, test } from 'vitest';
import type { CausePart, Instance } from '../../../../src/analysis/compare/causes/cause-part.ts';
import type { Cause } from '../../../../src/analysis/compare/causes/causes.ts';
import { mainCauses } from '../../../../src/analysis/compare/causes/main-causes.ts';
import { compareGames } from '../../../../src/analysis/compare/comparison.ts';
import { golden } from '../../../support/solve.ts';

const part = (id: string, change: number, most?: Instance): CausePart => ({
  ...{ source: { kind: 'play', action: 0 }, id, title: id, change, shift: 'more' },
  ...(most && { most }),
});
const cause = (party: number, parts: readonly CausePart[]): Cause => ({
  reason: { kind: 'play', party },
  change: parts.reduce((sum, { change }) => sum + change, 0),
  parts,
});
const told = (causes: readonly Cause[], change: number) =>
  mainCauses(causes, change).map(({ reason, isMost, part: main }) => [reason, isMost, main?.id, main?.isMost]);

describe('the causes by which a change is told', () => {
  const [ann, bob, cat] = [0, 1, 2].map(party => ({ kind: 'play', party }));

  test('are one where it makes half of all that works in its direction', () => {
    const causes = [cause(0, [part('go', 0.25)]), cause(1, [part('stay', -0.25)]), cause(2, [part('ask', 0.25)])];
    expect(told(causes, 0.25)).toEqual([[ann, true, 'go', true]]);
    expect(told(causes, -0.1)).toEqual([[bob, true, 'stay', true]]);
  });

  test('are the two largest where none does, and of each the largest part in its direction', () => {
    const causes = [
      cause(0, [part('back', 0.125), part('go', -0.5)]),
      cause(1, [part('stay', -0.25), part('wait', -0.0625)]),
      cause(2, [part('ask', -0.25)]),
    ];
    expect(told(causes, -1)).toEqual([
      [ann, false, 'go', true],
      [bob, false, 'stay', false],
    ]);
    expect(told(causes.slice(1), -1)).toEqual([[bob, true, 'stay', false]]);
    expect(told(causes.slice(2), -1)).toEqual([[cat, true, 'ask', true]]);
  });

  test('are none where nothing works in the direction of the change', () => {
    expect(mainCauses([cause(0, [part('go', 0.25)])], -0.25)).toEqual([]);
  });

  test('have no part where they are made of none', () => {
    const start: Cause = { reason: { kind: 'standing' }, change: 0.5, parts: [] };
    expect(mainCauses([start], 0.5)).toEqual([{ reason: { kind: 'standing' }, isMost: true }]);
  });

  test('are told by the share of the games in which they can come', () => {
    const told = (kind: 'play' | 'open', open: Instance['open'], inPlay: Instance['inPlay']) => {
      const most: Instance = { round: 1, before: 0.125, after: 0.25, ...(open && { open }), ...(inPlay && { inPlay }) };
      const own = { ...part('go', 0.25, most), source: { kind, action: 0 } };
      return mainCauses([cause(0, [own])], 0.25)[0]?.part?.told;
    };
    const [always, half, most] = [1, 0.5, 0.995].map(p => ({ before: p, after: p }));
    expect(told('play', undefined, undefined)).toEqual({ round: 1, before: 0.125, after: 0.25, isOfAll: true });
    expect(told('play', half, half)).toEqual({ round: 1, before: 0.25, after: 0.5, isOfAll: false });
    expect(told('open', { before: 0.25, after: 0.5 }, half)).toEqual({
      round: 1,
      before: 0.5,
      after: 1,
      isOfAll: false,
    });
    expect([told('play', most, half)?.isOfAll, told('open', half, always)?.isOfAll]).toEqual([true, true]);
    expect(told('play', { before: 1, after: 0.99 }, always)?.isOfAll).toBe(false);
  });
});

test('the endings that move by a point or more are told, the largest change first', () => {
  const base = golden('brinkmanship');
  const { odds, moved } = compareGames(base, golden('brinkmanship', ['q=0.2']));
  expect(odds.map(({ name }) => name)).toEqual(['accepted', 'yielded', 'stood', 'disaster', 'open']);
  // The odds of a disaster, 0.3%, move by less.
  expect(moved.map(({ name, because }) => [name, because.map(({ part: main }) => main?.id)])).toEqual([
    ['accepted', ['press']],
    ['stood', ['press']],
    ['yielded', ['press']],
  ]);
  expect(compareGames(base, golden('brinkmanship', ['q=0'])).moved).toEqual([]);
  expect(compareGames(base, golden('deterrence')).moved.every(({ because }) => because.length === 0)).toBe(true);
});

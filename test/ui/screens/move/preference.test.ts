import { expect, test } from 'vitest';
import type { JudgedMove } from '../../../../src/analysis/why/judge-line.ts';
import { preferenceText } from '../../../../src/ui/screens/move/preference.ts';
import { bind } from '../../../support/load.ts';
import { weir } from '../../support/play.ts';

const model = bind(weir());
const odds = Float64Array.of(0.1, 0.6, 0.3);

function moveOf(mover: JudgedMove['mover'], preferred: readonly number[]): JudgedMove {
  const judgement = { mark: '', preferred, before: 0, kept: 0, best: 0, bestAction: 0 } as const;
  const known = mover === 'world' ? null : judgement;
  return { turn: 0, mover, move: { action: 0, result: 0 }, before: odds, chosen: odds, after: odds, judgement: known };
}

test.each<[string, readonly JudgedMove[], string]>([
  ['the first move', [moveOf(0, [1])], ''],
  ['the same as before', [moveOf(0, [1]), moveOf(1, [2]), moveOf(0, [1])], ''],
  ['the world', [moveOf('world', []), moveOf('world', [])], ''],
  [
    'one more',
    [moveOf(0, [1]), moveOf(1, [0]), moveOf(0, [1, 2])],
    'Since the last move of Upper Ford: Drought now counts among what it prefers.',
  ],
  [
    'another one',
    [moveOf(0, [0]), moveOf(0, [1, 2])],
    'Since the last move of Upper Ford: Shared water and Drought now count among what it prefers; A fight no longer does.',
  ],
])('of what is preferred it is said what changed: %s', (_, line, said) => {
  expect(preferenceText(model, line, line.length - 1)).toBe(said);
});

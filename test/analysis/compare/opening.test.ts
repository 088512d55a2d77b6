import { describe, expect, test } from 'vitest';
import { withFirstMoverOf } from '../../../src/analysis/compare/opening.ts';
import type { Mover } from '../../../src/scenario/scenario.ts';
import { type SolvedGame, solveGame } from '../../../src/solve/solve.ts';
import { game, modelOf } from '../../support/load.ts';
import { tableOf } from '../../support/solve.ts';
import { madeUp } from '../../support/tiny/made-up.ts';

const turnabout = (...settings: readonly string[]) => solveGame(tableOf(game('turnabout', settings)));

/** Parties that can only wait, in this order, of whom the first `first` give way to the next. */
function waiting(order: readonly string[], first: number): SolvedGame {
  const movers = ['one', 'two', 'three'].filter(id => order.includes(id));
  const text = `${madeUp('waiting', 1, ...movers).replace(/order: .*/, `order: [${order.join(', ')}]`)}
first: ${first}
actions: { ${movers.map(id => `${id}: { wait: { title: Wait, results: [{ chance: 1 }] } }`).join(', ')} }
endings: { open: { says: Open., atHorizon: true } }
`;
  return solveGame(tableOf(modelOf(text)));
}

describe('a game with the first mover of another', () => {
  const orderOf = (solved: SolvedGame | undefined): readonly Mover[] | undefined => solved?.table.model.order;

  test('is itself where they have the same', () => {
    const other = turnabout('flag=blues');
    expect(withFirstMoverOf(turnabout(), other)).toBe(other);
  });

  test('is else as it was, where the base has another', () => {
    const [base, other] = [turnabout('opens=2'), turnabout('opens=1', 'flag=blues')];
    const turned = withFirstMoverOf(base, other);
    expect(orderOf(turned)).toEqual(orderOf(base));
    expect(turned?.table.model.start).toBe(other.table.model.start);
    expect(turned?.table.model.horizon).toBe(other.table.model.horizon);
  });

  test('is explored only up to so many states', () => {
    const [base, other] = [turnabout(), turnabout('opens=1')];
    expect(withFirstMoverOf(base, other, base.table.states)).toBeDefined();
    expect(withFirstMoverOf(base, other, base.table.states - 1)).toBeUndefined();
  });

  test('is none where more of the order differs', () => {
    const base = waiting(['one', 'two', 'three'], 0);
    expect(withFirstMoverOf(base, waiting(['one', 'three', 'two'], 0))).toBeUndefined();
  });

  test('is none where it has no such party', () => {
    const base = waiting(['one', 'two', 'three'], 2);
    expect(withFirstMoverOf(base, waiting(['one', 'two'], 0))).toBeUndefined();
  });
});

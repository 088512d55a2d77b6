import { expect, test } from 'vitest';
import { makeCondition } from '../../src/game/condition-notation.ts';
import type { Relation } from '../../src/scenario/condition.ts';
import { game } from '../support/load.ts';

test.each([
  ['tiptoe', 'always'],
  ['unbar', 'gate = barred'],
  ['steal', 'key = 0 and guard < awake'],
  ['pass', '(key = 1 or guard = asleep) and not (gate = barred)'],
  ['sneak', 'steps in [2, 3] and not ((key >= 1 or gate = through)) and not (guard = awake)'],
])('the condition of %s is written in one line', (id, written) => {
  const { scenario } = game('gates');
  const action = scenario.actions.find(one => one.id === id);
  expect(action && makeCondition(scenario, action.when)).toBe(written);
});

test.each<[Relation, string]>([
  [{ kind: '>=', than: -1 }, 'trust >= -1'],
  [{ kind: '!=', than: 0 }, 'trust != 0'],
  [{ kind: 'in', of: [-1] }, 'trust = -1'],
  [{ kind: 'in', of: [-1, 1] }, 'trust in [-1, 1]'],
])('a gauge is compared with values as a file has them: %j', (relation, written) => {
  const { scenario } = game('haggle');
  const variable = scenario.variables.findIndex(({ name }) => name === 'trust');
  expect(makeCondition(scenario, { kind: 'test', variable, relation, allowed: [] })).toBe(written);
});

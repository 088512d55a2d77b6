import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseFrom } from '../../../src/analysis/why/course.ts';
import { makeLine } from '../../../src/game/notation.ts';
import { advance, startPosition } from '../../../src/game/position.ts';
import { drawsOf, openActions } from '../../../src/game/rules.ts';
import { quantalPolicy } from '../../../src/solve/policy/quantal.ts';
import { weightsAt } from '../../../src/solve/policy/respond/weights-at.ts';
import { anyModel } from '../../support/arbitrary/scenario.ts';
import { anyChoices } from '../../support/arbitrary/settings.ts';
import { game } from '../../support/load.ts';
import { walk } from '../../support/moves.ts';
import { property } from '../../support/property.ts';
import { tableOf } from '../../support/solve.ts';

test('if Ann goes on, Bob is likelier to grab', () => {
  const table = tableOf(game('bargain'));
  const [stop, go] = [0, 1].map(first => courseFrom(table, quantalPolicy(table), startPosition(table.model), first));
  expect(makeLine(table.model, stop ?? [])).toBe('ann:stop');
  expect(makeLine(table.model, go ?? [])).toBe('ann:go bob:grab');
});

test('of what is equally likely the first action and the first result are followed', () => {
  const [bargain, coin] = [tableOf(game('bargain', ['bob.precision=0'])), tableOf(game('coin'))];
  const go = courseFrom(bargain, quantalPolicy(bargain), startPosition(bargain.model), 1);
  expect(makeLine(bargain.model, go)).toBe('ann:go bob:share');
  const thrown = courseFrom(coin, quantalPolicy(coin), startPosition(coin.model), 0);
  expect(makeLine(coin.model, thrown)).toBe('player:throw/1');
});

test('an action that is not open is a programmer’s mistake', () => {
  const table = tableOf(game('bargain'));
  expect(() => courseFrom(table, quantalPolicy(table), startPosition(table.model), 2)).toThrow('action 2');
});

property([anyModel, anyChoices, fc.nat()])(
  'every move can be made, none is likelier, and play stops at the end',
  (model, choices, nth) => {
    const table = tableOf(model);
    const policy = quantalPolicy(table);
    let position = walk(model, choices).at(-1)?.position ?? startPosition(model);
    const open = openActions(model, position.state);
    const first = open[nth % Math.max(1, open.length)];
    if (!first || position.ending !== null) return;
    for (const [i, move] of courseFrom(table, policy, position, first.index).entries()) {
      const weights = weightsAt(table, policy, position);
      const actions = openActions(model, position.state);
      const at = actions.findIndex(({ index }) => index === move.action);
      if (i > 0) expect(weights[at]).toBe(Math.max(...weights));
      const draws = actions[at] ? drawsOf(model, position.state, actions[at]) : [];
      expect(draws.find(({ result }) => result === move.result)?.chance).toBe(Math.max(...draws.map(d => d.chance)));
      position = advance(model, position, move);
    }
    expect(position.ending).not.toBeNull();
  },
);

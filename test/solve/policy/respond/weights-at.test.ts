import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../../../src/game/model.ts';
import { type Position, startPosition } from '../../../../src/game/position.ts';
import { openActions } from '../../../../src/game/rules.ts';
import type { GameTable } from '../../../../src/game/table/table.ts';
import { findChoice } from '../../../../src/game/table/walk.ts';
import { quantalPolicy } from '../../../../src/solve/policy/quantal.ts';
import { weightsAt } from '../../../../src/solve/policy/respond/weights-at.ts';
import { anyModel } from '../../../support/arbitrary/scenario.ts';
import { anyChoices, anyWholeGame } from '../../../support/arbitrary/settings.ts';
import { bind, FLAGSHIP, game, loadScenario } from '../../../support/load.ts';
import { reach, walk } from '../../../support/moves.ts';
import { property } from '../../../support/property.ts';
import { tableOf } from '../../../support/solve.ts';

/** What the policies of the bargain are by hand. */
const GRABS = 1 / (1 + Math.exp(-1));
const GOES_ON = 1 / (1 + Math.exp(1 - 2 * (1 - GRABS)));

const weighed = (model: Model) => {
  const table = tableOf(model);
  const policy = quantalPolicy(table);
  return { table, policy, at: (position: Position) => weightsAt(table, policy, position) };
};

describe('the bargain, by hand', () => {
  test('weighs as the policies say', () => {
    const { at } = weighed(game('bargain'));
    const [stop, go] = at(startPosition(game('bargain')));
    expect(go).toBeCloseTo(GOES_ON, 12);
    expect(stop).toBeCloseTo(1 - GOES_ON, 12);
    expect(at(reach(game('bargain'), 'ann:go'))[1]).toBeCloseTo(GRABS, 12);
  });

  test('with infinite precision is the best reply', () => {
    const model = game('bargain', ['ann.precision=infinity', 'bob.precision=infinity']);
    const { at } = weighed(model);
    expect(at(startPosition(model))).toEqual([1, 0]);
    expect(at(reach(model, 'ann:go'))).toEqual([0, 1]);
  });

  test('has no weights once play has stopped, nor where it never comes', () => {
    const model = game('bargain');
    const { at } = weighed(model);
    expect(at(reach(model, 'ann:stop'))).toEqual([]);
    expect(() => at({ ...startPosition(model), state: model.space.volume + 2 })).toThrow('cannot be reached');
  });

  test('has no weights once play has stopped with the last turn, for which there is a policy no more', () => {
    const model = game('bargain', ['ann.foresight=horizon', 'bob.foresight=horizon']);
    const { at, policy } = weighed(model);
    expect(at(reach(model, 'ann:go bob:grab'))).toEqual([]);
    expect(() => policy.at(2)).toThrow('turn 2 is beyond the horizon of 2 turns');
  });
});

/** The probability of each open action, found by its number among the choices of the block. */
function searched(table: GameTable, policy: Float64Array, { state, turn }: Position): readonly (number | undefined)[] {
  const block = table.blocks[turn % table.blocks.length]!;
  const at = block.state.indexOf(state);
  return openActions(table.model, state).map(({ index }) => {
    const choice = findChoice(block, at, (_, row) => table.rows.action[row] === index);
    return policy[choice];
  });
}

function checkLine({ table, policy, at }: ReturnType<typeof weighed>, choices: readonly number[]): void {
  const positions = [startPosition(table.model), ...walk(table.model, choices).map(({ position }) => position)];
  for (const position of positions.filter(({ ending }) => ending === null)) {
    const weights = at(position);
    expect(weights).toEqual(searched(table, policy.at(position.turn), position));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }
}

describe('along any line of play the weights are those of the policy, in the order of the open actions, and sum to 1', () => {
  property([anyModel, anyWholeGame])('of a generated scenario', (model, choices) => {
    checkLine(weighed(model), choices);
  });

  const flagship = weighed(bind(loadScenario(FLAGSHIP)));
  property([anyChoices])('of the flagship', choices => checkLine(flagship, choices));

  const toHorizon = weighed(bind(loadScenario(FLAGSHIP), ['washington.foresight=horizon'], 3));
  property([fc.array(fc.nat(1000), { maxLength: 9 })])(
    'of the flagship with foresight to the horizon, whose policy is another each turn',
    choices => checkLine(toHorizon, choices),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import type { Model } from '../../src/game/model.ts';
import { makeMove } from '../../src/game/notation.ts';
import { canMove, type Position, startPosition } from '../../src/game/position.ts';
import { openActions } from '../../src/game/rules.ts';
import { type DrawnEvent, worldMachine } from '../../src/play/world-machine.ts';
import type { ActionIndex } from '../../src/scenario/scenario.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { anyChoices } from '../support/arbitrary/settings.ts';
import { game } from '../support/load.ts';
import { moveOf, reach, walk } from '../support/moves.ts';
import { property } from '../support/property.ts';

/** What the world draws when it is asked. */
function drawn(model: Model, position: Position, action: ActionIndex, u: number): DrawnEvent {
  const heard: DrawnEvent[] = [];
  const parent = createActor(fromCallback<DrawnEvent>(({ receive }) => receive(event => heard.push(event)))).start();
  const world = createActor(worldMachine, { input: { model }, parent }).start();
  world.send({ type: 'draw', position, action, u });
  expect(world.getSnapshot().value).toBe('waiting');
  expect(world.getSnapshot().context.question).toBeNull();
  expect(heard).toHaveLength(1);
  return heard[0] ?? { type: 'drawn', move: { action, result: -1 } };
}

describe('the world', () => {
  test.each([
    [0, 'world:gust'],
    [0.29, 'world:gust'],
    [0.31, 'world:lull'],
    [0.49, 'world:lull'],
    [0.51, 'world:quiet'],
    [0.99, 'world:quiet'],
  ])('draws a shock by its chance: %d', (u, move) => {
    const model = game('weather');
    const { action } = moveOf(model, 'world:quiet');
    expect(makeMove(model, drawn(model, startPosition(model), action, u).move)).toBe(move);
  });

  test.each([
    [0.49, 'gun:fire/1'],
    [0.51, 'gun:fire/2'],
    [0.74, 'gun:fire/2'],
    [0.76, 'gun:fire/3'],
  ])('draws the result of an action by its chance: %d', (u, move) => {
    const model = game('fading');
    const position = reach(model, 'gun:fire/1 loader:wait wall:stand');
    expect(makeMove(model, drawn(model, position, moveOf(model, move).action, u).move)).toBe(move);
  });

  property([anyModel, anyChoices, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })])(
    'draws only what can be',
    (model, choices, u) => {
      const position = walk(model, choices.slice(0, 3)).at(-1)?.position ?? startPosition(model);
      if (position.ending !== null) return;
      for (const { index } of openActions(model, position.state)) {
        const { move } = drawn(model, position, index, u);
        expect(move.action).toBe(index);
        expect(canMove(model, position, move)).toBe(true);
      }
    },
  );
});

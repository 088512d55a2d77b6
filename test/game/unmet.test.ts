import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/game/model.ts';
import { parseState } from '../../src/game/notation.ts';
import { digitsOf } from '../../src/game/space.ts';
import { type Unmet, unmetOf } from '../../src/game/unmet.ts';
import { type Condition, holds } from '../../src/scenario/condition.ts';
import { anyModel } from '../support/arbitrary/scenario.ts';
import { game } from '../support/load.ts';
import { property } from '../support/property.ts';

const gates = game('gates');

/** Names what is unmet for an action: a variable, `(way | way)` for any, `not (variables)` for not. */
function lacks(model: Model, text: string, id: string): string {
  const state = parseState(model, text);
  const action = model.scenario.actions.find(one => one.id === id);
  if (typeof state !== 'number' || !action) throw new Error(`no state ${text} or no action ${id}`);
  return told(model, unmetOf(model, state, action));
}

function told(model: Model, unmet: readonly Unmet[]): string {
  const parts = unmet.map(part => {
    if (part.kind === 'test') return `${model.scenario.variables[part.test.variable]?.name} is ${part.now}`;
    if (part.kind === 'any') return `(${part.ways.map(way => told(model, way)).join(' | ')})`;
    return `${part.kind} ${part.part.kind}`;
  });
  return parts.join(', ');
}

describe('what an action lacks', () => {
  test.each([
    ['pass', 'thief guard=awake gate=barred key=0 steps=0', '(key is 0 | guard is 2), not test'],
    ['pass', 'thief guard=awake gate=barred key=1 steps=0', 'not test'],
    ['pass', 'thief guard=awake gate=shut key=0 steps=0', '(key is 0 | guard is 2)'],
    ['pass', 'thief guard=asleep gate=shut key=0 steps=0', ''],
    ['sneak', 'thief guard=awake gate=barred key=1 steps=0', 'steps is 0, not any, not test'],
    ['sneak', 'thief guard=drowsy gate=barred key=1 steps=2', 'not any'],
    ['sneak', 'thief guard=drowsy gate=barred key=0 steps=3', ''],
    ['steal', 'thief guard=awake gate=barred key=1 steps=0', 'key is 1, guard is 2'],
    ['tiptoe', 'thief guard=awake gate=barred key=1 steps=0', ''],
  ])('to %s in %s is: %s', (action, state, expected) => {
    expect(lacks(gates, state, action)).toBe(expected);
  });
});

/** Says whether what was unmet is met now. */
function isMet(unmet: readonly Unmet[], digits: readonly number[]): boolean {
  return unmet.every(part => {
    if (part.kind === 'test') return holds(part.test, digits);
    if (part.kind === 'any') return part.ways.some(way => isMet(way, digits));
    return !holds(part.part, digits);
  });
}

/** The parts of a condition, itself included; what a `not` denies is no part of it. */
function partsOf(condition: Condition): readonly Condition[] {
  const within = condition.kind === 'all' || condition.kind === 'any' ? condition.parts.flatMap(partsOf) : [];
  return [condition, ...within];
}

const isNow = (unmet: readonly Unmet[], digits: readonly number[]): boolean =>
  unmet.every(part => {
    if (part.kind === 'test') return digits[part.test.variable] === part.now && part.test.allowed[part.now] === false;
    if (part.kind === 'any') return part.ways.every(way => way.length > 0 && isNow(way, digits));
    return holds(part.part, digits);
  });

/** Every action's condition with what is unmet in one state, to be looked at in another state. */
function eachAction(
  model: Model,
  here: number,
  look: (when: Condition, unmet: readonly Unmet[], now: number[]) => void,
) {
  const state = here % (model.space.volume * model.space.positions);
  for (const action of model.scenario.actions) {
    look(action.when, unmetOf(model, state, action), digitsOf(model.space, state));
  }
}

describe('in every state of every scenario, what an action lacks', () => {
  property([anyModel, fc.nat()])('is nothing where its condition holds, and fails now', (model, here) => {
    eachAction(model, here, (when, unmet, now) => {
      expect(unmet.length === 0).toBe(holds(when, now));
      expect(isNow(unmet, now)).toBe(true);
    });
  });

  property([anyModel, fc.nat(), fc.nat()])('is met wherever the condition holds', (model, here, elsewhere) => {
    eachAction(model, here, (when, unmet) => {
      const then = digitsOf(model.space, elsewhere % model.space.volume);
      if (holds(when, then)) expect(isMet(unmet, then)).toBe(true);
    });
  });

  property([anyModel, fc.nat()])('makes the condition hold once met, all else kept', (model, here) => {
    eachAction(model, here, (when, unmet, now) => {
      for (let other = 0; other < Math.min(model.space.volume, 500); other++) {
        const then = digitsOf(model.space, other);
        const isKept = partsOf(when).every(part => !holds(part, now) || holds(part, then));
        if (isKept && isMet(unmet, then)) expect(holds(when, then)).toBe(true);
      }
    });
  });
});

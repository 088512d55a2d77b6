import type { Model } from '../../src/game/model.ts';
import { advance, type Position, startPosition } from '../../src/game/position.ts';
import { drawsOf, endingOf, type Move, nextState, openActions } from '../../src/game/rules.ts';
import type { State } from '../../src/game/space.ts';
import type { ActionIndex, EndingIndex } from '../../src/scenario/scenario.ts';

/** One result of a choice: where it leads, and its chance. */
export interface Branch {
  readonly result: number;
  readonly chance: number;
  readonly next: State;
}

/** One action open in a state, with every result it can have. */
export interface Choice {
  readonly action: ActionIndex;
  readonly branches: readonly Branch[];
}

/** A reachable state: what can be done there, or the ending that stops play. */
export interface Explored {
  readonly state: State;
  readonly ending: EndingIndex | undefined;
  readonly choices: readonly Choice[];
}

/**
 * Returns the reachable states in breadth-first order, the horizon left out of account, at most `limit` of them.
 * Plain on purpose: it is what faster explorations are tested against.
 */
export function explore(model: Model, limit = Number.POSITIVE_INFINITY): ReadonlyMap<State, Explored> {
  const explored = new Map<State, Explored>();
  const queue: State[] = [model.start];
  const seen = new Set<State>(queue);
  for (let i = 0; i < queue.length && i < limit; i++) {
    const state = queue[i] ?? model.start;
    const choices = choicesOf(model, state);
    explored.set(state, { state, ending: endingOf(model, state), choices });
    for (const { next } of choices.flatMap(({ branches }) => branches)) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return explored;
}

function choicesOf(model: Model, state: State): readonly Choice[] {
  return openActions(model, state).map(action => ({
    action: action.index,
    branches: drawsOf(model, state, action).map(({ result, chance }) => ({
      result,
      chance,
      next: nextState(model, state, { action: action.index, result }),
    })),
  }));
}

/** A position with a line of play that leads to it. */
export interface Reached {
  readonly position: Position;
  readonly line: readonly Move[];
}

/**
 * Returns a reachable position for every pair of state and turn, the horizon counted in, in breadth-first order.
 * Tallies are those of the first line found.
 */
export function explorePositions(model: Model): readonly Reached[] {
  const queue: Reached[] = [{ position: startPosition(model), line: [] }];
  const seen = new Set<string>();
  for (const { position, line } of queue) {
    if (position.ending !== null) continue;
    for (const { action, branches } of choicesOf(model, position.state)) {
      for (const { result } of branches) {
        const move = { action, result };
        const next = advance(model, position, move);
        const key = `${next.state} at ${next.turn}`;
        if (!seen.has(key)) queue.push({ position: next, line: [...line, move] });
        seen.add(key);
      }
    }
  }
  return queue;
}

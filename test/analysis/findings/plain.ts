import type { Model } from '../../../src/game/model.ts';
import { turnsOf } from '../../../src/game/position.ts';
import { drawsOf, endingOf, openActions } from '../../../src/game/rules.ts';
import { digitsOf, positionOf, type State } from '../../../src/game/space.ts';
import { type Condition, holds, variablesOf } from '../../../src/scenario/condition.ts';
import { type Explored, explore, explorePositions } from '../../support/explore.ts';

/** A reachable state with its digits. */
export interface Seen extends Explored {
  readonly digits: readonly number[];
  readonly position: number;
}

/** Every reachable state, found by walking the rules; and those in which play stands at the horizon, not stopped. */
export interface Walked {
  readonly model: Model;
  readonly states: readonly Seen[];
  readonly atHorizon: readonly Seen[];
}

export function walkRules(model: Model): Walked {
  const seen = (state: State, explored: Pick<Explored, 'ending' | 'choices'>): Seen => ({
    state,
    ...explored,
    digits: digitsOf(model.space, state),
    position: positionOf(model.space, state),
  });
  const all = explore(model);
  const last = explorePositions(model).filter(({ position }) => position.turn === turnsOf(model));
  return {
    model,
    states: [...all.values()].map(one => seen(one.state, one)),
    atHorizon: last.flatMap(({ position: { state } }) =>
      endingOf(model, state) === undefined ? [seen(state, { ending: undefined, choices: [] })] : [],
    ),
  };
}

export const playing = ({ states, model }: Walked, mover: Model['order'][number]) =>
  states.filter(({ ending, position }) => ending === undefined && model.order[position] === mover);

/** A condition, what asks it as one line, and the states in which it is asked. */
export interface Asks {
  readonly asking: string;
  readonly condition: Condition;
  readonly states: readonly Seen[];
}

/** Every condition that reads a variable. */
export function allAsked(walked: Walked): readonly Asks[] {
  const { model, states, atHorizon } = walked;
  const { actions, endings, payoffs, parties, tallies } = model.scenario;
  const play = states.filter(({ ending }) => ending === undefined);
  const key = (asking: object) => JSON.stringify(asking);
  return [
    ...actions.flatMap(({ index: action, mover, when, results }) =>
      mover === 'world'
        ? results.map((one, result) => ({
            asking: key({ of: 'shock', action, result }),
            condition: one.when,
            states: playing(walked, mover),
          }))
        : [{ asking: key({ of: 'action', action }), condition: when, states: playing(walked, mover) }],
    ),
    ...parties.flatMap(({ doctrine }, party) =>
      doctrine.map(({ when }, rule) => ({
        asking: key({ of: 'doctrine', party, rule }),
        condition: when,
        states: playing(walked, party),
      })),
    ),
    ...endings.map((one, ending) => ({
      asking: key({ of: 'ending', ending }),
      condition: one.when,
      states: one.atHorizon ? atHorizon : states,
    })),
    ...payoffs.flatMap(({ eachRound }, party) =>
      eachRound.map((one, term) => ({
        asking: key({ of: 'payoff', party, term }),
        condition: one.while,
        states: play,
      })),
    ),
    ...tallies.flatMap(({ eachRound }, tally) =>
      eachRound.map((one, term) => ({
        asking: key({ of: 'tally', tally, term }),
        condition: one.while,
        states: play.filter(({ position }) => position === 0),
      })),
    ),
  ].filter(({ condition }) => variablesOf(condition).length > 0);
}

/** Returns the largest parts of a condition that are always or never so, each as one line. */
export function constantParts({ asking, condition, states }: Asks): readonly string[] {
  const walk = (part: Condition): readonly string[] => {
    const times = states.filter(({ digits }) => holds(part, digits)).length;
    if (times === states.length) return [`alwaysTrue ${asking} ${JSON.stringify(part)}`];
    if (times === 0) return [`neverTrue ${asking} ${JSON.stringify(part)}`];
    if (part.kind === 'test') return [];
    return (part.kind === 'not' ? [part.part] : part.parts).flatMap(walk);
  };
  return states.length === 0 ? [] : walk(condition);
}

/** Returns the rules of doctrines that play somewhere, as `party rule`. */
export function playingRules(walked: Walked): ReadonlySet<string> {
  const { model } = walked;
  return new Set(
    model.scenario.parties.flatMap(({ doctrine }, party) =>
      playing(walked, party).flatMap(({ state, digits }) => {
        const open = openActions(model, state).map(({ index }) => index);
        const rule = doctrine.findIndex(({ when, action }) => holds(when, digits) && open.includes(action));
        return rule < 0 ? [] : [`${party} ${rule}`];
      }),
    ),
  );
}

/** Returns the moves that can be made somewhere, as `action` and `action/result`. */
export function possible({ model, states }: Walked): ReadonlySet<string> {
  return new Set(
    states.flatMap(({ state }) =>
      openActions(model, state).flatMap(action => [
        `${action.index}`,
        ...drawsOf(model, state, action).map(({ result }) => `${action.index}/${result}`),
      ]),
    ),
  );
}

/** Counts the states in which play goes on and from which no ending that stops it can be reached. */
export function countCaught({ states }: Walked): number {
  const ends = new Set(states.filter(({ ending }) => ending !== undefined).map(({ state }) => state));
  if (ends.size === 0) return 0;
  for (let before = -1; before !== ends.size; ) {
    before = ends.size;
    for (const { state, choices } of states) {
      if (choices.some(({ branches }) => branches.some(({ next }) => ends.has(next)))) ends.add(state);
    }
  }
  return states.length - ends.size;
}

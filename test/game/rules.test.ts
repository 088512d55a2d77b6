import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/game/model.ts';
import { makeState, parseState } from '../../src/game/notation.ts';
import {
  drawsOf,
  endingOf,
  horizonEndingOf,
  moverOf,
  nextState,
  openActions,
  rungOf,
  valuesOf,
} from '../../src/game/rules.ts';
import type { State } from '../../src/game/space.ts';
import { digitsOf } from '../../src/game/space.ts';
import { holds } from '../../src/scenario/condition.ts';
import { explore, explorePositions } from '../support/explore.ts';
import { game } from '../support/load.ts';
import { moveOf } from '../support/moves.ts';

function stateOf(model: Model, text: string): State {
  const state = parseState(model, text);
  if (typeof state !== 'number') throw new Error(state.what);
  return state;
}

const open = (model: Model, text: string) => openActions(model, stateOf(model, text)).map(({ id }) => id);

/** The results an action can have in a state, each with its chance, by number from 1 or by the shock's name. */
function chances(model: Model, text: string, id: string): Record<string, number> {
  const action = model.scenario.actions.find(one => one.id === id);
  if (!action) throw new Error(`no action ${id}`);
  const draws = drawsOf(model, stateOf(model, text), action);
  return Object.fromEntries(draws.map(({ result, chance }) => [action.results[result]?.id ?? result + 1, chance]));
}

const next = (model: Model, text: string, move: string) =>
  makeState(model, nextState(model, stateOf(model, text), moveOf(model, move)));

const ending = (model: Model, index: number | undefined) =>
  index === undefined ? 'play goes on' : model.scenario.endings[index]?.id;

describe('actions', () => {
  const haggle = game('haggle');

  test('are open where their condition holds, to the one to move, in file order', () => {
    expect(open(haggle, 'seller deal=open price=1 trust=0')).toEqual(['cut', 'insist']);
    expect(open(haggle, 'buyer deal=open price=2 trust=0')).toEqual(['wait', 'walk']);
    expect(open(haggle, 'buyer deal=open price=1 trust=0')).toEqual(['wait', 'walk', 'accept']);
    expect(open(haggle, 'world deal=open price=1 trust=0')).toEqual(['world']);
  });

  test('are closed once an ending holds', () => {
    expect(open(haggle, 'world deal=sold price=1 trust=1')).toEqual([]);
  });

  test.each([
    ['thief guard=awake gate=barred key=0 steps=0', ['tiptoe', 'unbar']],
    ['thief guard=awake gate=barred key=1 steps=3', ['tiptoe', 'unbar']],
    ['thief guard=awake gate=shut key=1 steps=0', ['tiptoe', 'pass']],
    ['thief guard=drowsy gate=shut key=0 steps=1', ['tiptoe', 'steal']],
    ['thief guard=drowsy gate=shut key=0 steps=2', ['tiptoe', 'steal', 'sneak']],
    ['thief guard=asleep gate=shut key=0 steps=3', ['tiptoe', 'steal', 'pass', 'sneak']],
    ['thief guard=asleep gate=barred key=1 steps=3', ['tiptoe', 'unbar']],
  ])('with any, all and not are open as worked out by hand: %s', (state, actions) => {
    expect(open(game('gates'), state)).toEqual(actions);
  });
});

describe('results', () => {
  test.each([
    [2, { 1: 1 }],
    [1, { 1: 0.5, 2: 0.25, 3: 0.25 }],
    [0, { 2: 0.5, 3: 0.5 }],
  ])('that have no chance are left out: fire with ammunition %i', (ammo, expected) => {
    expect(chances(game('fading'), `gun ammo=${ammo} cracks=0`, 'fire')).toEqual(expected);
  });

  test.each([
    [0, { lull: 0.2, quiet: 0.8 }],
    [1, { gust: 0.3, lull: 0.2, quiet: 0.5 }],
    [2, { gust: 0.3, quiet: 0.7 }],
  ])('of the world are those shocks whose condition holds, and quiet: wind %i', (wind, expected) => {
    expect(chances(game('weather'), `world wind=${wind}`, 'world')).toEqual(expected);
  });

  test('read levers', () => {
    expect(chances(game('coin', ['bias=0.2']), 'player coin=untossed', 'throw')).toEqual({ 1: 0.2, 2: 0.8 });
    expect(chances(game('coin', ['bias=1']), 'player coin=untossed', 'throw')).toEqual({ 1: 1 });
  });

  test('read comparisons as 1 and 0', () => {
    expect(chances(game('haggle'), 'buyer deal=open price=1 trust=0', 'accept')).toEqual({ 1: 1 });
    expect(chances(game('haggle'), 'buyer deal=open price=1 trust=-1', 'accept')).toEqual({ 1: 0.5, 2: 0.5 });
  });
});

describe('effects', () => {
  test.each([
    ['seller deal=open price=3 trust=0', 'seller:cut', 'buyer deal=open price=1 trust=0'],
    ['seller deal=open price=1 trust=0', 'seller:cut', 'buyer deal=open price=0 trust=0'],
    ['seller deal=open price=0 trust=0', 'seller:cut', 'buyer deal=open price=0 trust=0'],
    ['seller deal=open price=0 trust=0', 'seller:insist', 'buyer deal=open price=3 trust=0'],
    ['buyer deal=open price=1 trust=0', 'buyer:walk', 'world deal=open price=1 trust=-1'],
    ['buyer deal=open price=1 trust=-1', 'buyer:walk', 'world deal=open price=1 trust=-1'],
    ['buyer deal=open price=1 trust=-1', 'buyer:accept/1', 'world deal=sold price=1 trust=1'],
    ['buyer deal=open price=1 trust=-1', 'buyer:accept/2', 'world deal=open price=1 trust=-1'],
    ['world deal=open price=1 trust=0', 'world:rumour', 'seller deal=open price=1 trust=1'],
    ['world deal=open price=1 trust=1', 'world:rumour', 'seller deal=open price=1 trust=1'],
    ['world deal=open price=1 trust=0', 'world:quiet', 'seller deal=open price=1 trust=0'],
  ])('%s after %s is %s', (from, move, to) => {
    expect(next(game('haggle'), from, move)).toBe(to);
  });

  test('of a result that is not there are refused', () => {
    const model = game('coin');
    expect(() => nextState(model, model.start, { action: 0, result: 2 })).toThrow(
      'there is no result 2 of action 0 in coin',
    );
  });
});

describe('endings', () => {
  test.each([
    [0, 'play goes on', 'raw'],
    [1, 'smoke', 'smoke'],
    [2, 'fire', 'fire'],
  ])('are decided by file order, those of the horizon last: heat %i', (heat, during, atHorizon) => {
    const model = game('ovens');
    const state = stateOf(model, `cook heat=${heat}`);
    expect(ending(model, endingOf(model, state))).toBe(during);
    expect(ending(model, horizonEndingOf(model, state))).toBe(atHorizon);
  });

  test.each([
    ['lit', 'lit', 'bright'],
    ['lit', 'unlit', 'dim'],
    ['unlit', 'lit', 'dim'],
    ['unlit', 'unlit', 'dark'],
  ])('at the horizon name how things stand: lamps %s and %s', (left, right, name) => {
    const model = game('lamps');
    const state = stateOf(model, `left leftLamp=${left} rightLamp=${right}`);
    expect(ending(model, endingOf(model, state))).toBe('play goes on');
    expect(ending(model, horizonEndingOf(model, state))).toBe(name);
  });
});

test('a game in which no ending holds at the horizon, which no file passes for, is refused', () => {
  const { scenario, ...model } = game('lamps');
  const open = { ...model, scenario: { ...scenario, endings: [] } };
  expect(() => horizonEndingOf(open, model.start)).toThrow('no ending of lamps holds at the horizon in state 0');
});

describe('what else is read off a state', () => {
  test('is who moves, and nobody outside the space', () => {
    const model = game('turnabout', ['opens=1']);
    expect([0, 4, 8, 12].map(state => moverOf(model, state))).toEqual([1, 'world', 2, 0]);
    expect(() => moverOf(model, 16)).toThrow('state 16 is outside the space of turnabout');
  });

  test('are values as formulae see them, the rung, and whether a condition holds', () => {
    const model = game('haggle');
    const state = stateOf(model, 'world deal=sold price=2 trust=-1');
    expect([...valuesOf(model, state)]).toEqual([1, 2, -1]);
    expect([rungOf(model, model.start), rungOf(model, state)]).toEqual([1, 0]);
    expect(model.scenario.endings.map(({ when }) => holds(when, digitsOf(model.space, state)))).toEqual([true, true]);
  });
});

describe('the states that can come about', () => {
  test.each([
    ['coin', 3, 3],
    ['haggle', 29, undefined],
    ['lamps', 8, 15],
    ['ovens', 3, 7],
    ['stillborn', 1, 1],
    ['weather', 6, undefined],
    ['fishery', 6, undefined],
    ['turnabout', 16, undefined],
  ])('of %s are as many as worked out by hand', (name, states, positions) => {
    const model = game(name);
    expect(explore(model).size).toBe(states);
    if (positions !== undefined) expect(explorePositions(model)).toHaveLength(positions);
  });
});

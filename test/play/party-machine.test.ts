import { describe, expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import type { Position } from '../../src/game/position.ts';
import { openActions } from '../../src/game/rules.ts';
import type { Decider, Seat } from '../../src/play/decider.ts';
import { type PartyEvent, partyMachine } from '../../src/play/party-machine.ts';
import { game } from '../support/load.ts';
import { moveOf, reach } from '../support/moves.ts';
import { uniform } from '../support/playing.ts';

const model = game('haggle');
const beforeBuyer = reach(model, 'seller:cut');
const action = (name: string) => moveOf(model, name).action;

/** A party with somebody to tell; `heard` is what it told. */
function party(seat: Seat, decide: Decider = uniform) {
  const heard: unknown[] = [];
  const parent = createActor(fromCallback(({ receive }) => receive(event => heard.push(event)))).start();
  const actor = createActor(partyMachine, { input: { model, seat, decide }, parent }).start();
  const send = (event: PartyEvent) => {
    actor.send(event);
    return actor.getSnapshot().value;
  };
  const ask = (position: Position = beforeBuyer, u = 0) => send({ type: 'ask', position, u });
  return { actor, heard, send, ask };
}

describe('a party played by a person', () => {
  test('waits, decides when asked, and has moved once the person chose', () => {
    const { actor, heard, ask, send } = party('person');
    expect(actor.getSnapshot().value).toBe('waiting');
    expect(ask()).toEqual({ deciding: 'person' });
    expect(heard).toEqual([]);
    expect(send({ type: 'choose', action: action('buyer:walk') })).toBe('moved');
    expect(heard).toEqual([{ type: 'chosen', action: action('buyer:walk') }]);
  });

  test('goes on deciding when what was chosen is not open, or another’s', () => {
    const { heard, ask, send } = party('person');
    ask(reach(model, 'seller:insist'));
    for (const closed of [action('buyer:accept/1'), action('seller:cut'), 99]) {
      expect(send({ type: 'choose', action: closed })).toEqual({ deciding: 'person' });
    }
    expect(heard).toEqual([]);
  });

  test('hears no choice before it is asked, nor a second one', () => {
    const { heard, ask, send } = party('person');
    const choose = { type: 'choose', action: action('buyer:walk') } as const;
    expect(send(choose)).toBe('waiting');
    ask();
    send(choose);
    expect(send(choose)).toBe('moved');
    expect(heard).toHaveLength(1);
  });

  test('can leave one decision to the model', () => {
    const { heard, ask, send } = party('person');
    ask(beforeBuyer, 0.99);
    expect(send({ type: 'delegate' })).toBe('moved');
    expect(heard).toEqual([{ type: 'chosen', action: action('buyer:accept/1') }]);
    expect(ask()).toEqual({ deciding: 'person' });
  });

  test('forgets what it was asked when the question is withdrawn', () => {
    const { actor, heard, ask, send } = party('person');
    ask();
    expect(send({ type: 'withdraw' })).toBe('waiting');
    expect(actor.getSnapshot().context.asked).toBeNull();
    expect(send({ type: 'delegate' })).toBe('waiting');
    expect(heard).toEqual([]);
  });

  test('is asked again after a move was taken back', () => {
    const { ask, send } = party('person');
    ask();
    send({ type: 'choose', action: action('buyer:walk') });
    expect(ask()).toEqual({ deciding: 'person' });
  });
});

describe('a party played by the model', () => {
  test.each([
    [0, 'buyer:wait'],
    [0.34, 'buyer:walk'],
    [0.99, 'buyer:accept/1'],
  ])('moves as soon as it is asked, by the number it is given: %d', (u, move) => {
    const { heard, ask } = party('model');
    expect(ask(beforeBuyer, u)).toBe('moved');
    expect(heard).toEqual([{ type: 'chosen', action: action(move) }]);
  });

  test('asks its policy for one weight an open action, and follows it', () => {
    const asked: Position[] = [];
    const onlySecond: Decider = (of, position) => {
      asked.push(position);
      return openActions(of, position.state).map((_, i) => (i === 1 ? 1 : 0));
    };
    const { heard, ask } = party('model', onlySecond);
    for (const u of [0, 0.5, 0.99]) ask(beforeBuyer, u);
    expect(heard).toEqual(Array(3).fill({ type: 'chosen', action: action('buyer:walk') }));
    expect(asked).toEqual(Array(3).fill(beforeBuyer));
  });

  test('is taken over by a person, and given back', () => {
    const { ask, send } = party('model');
    send({ type: 'seat', seat: 'person' });
    expect(ask()).toEqual({ deciding: 'person' });
    send({ type: 'withdraw' });
    send({ type: 'seat', seat: 'model' });
    expect(ask()).toBe('moved');
  });
});

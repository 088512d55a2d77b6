import { assign, sendParent, setup } from 'xstate';
import type { Model } from '../game/model.ts';
import type { Position } from '../game/position.ts';
import { openActions } from '../game/rules.ts';
import { pick } from '../num/random.ts';
import type { ActionIndex } from '../scenario/scenario.ts';
import type { Decider, Seat } from './decider.ts';

interface PartyInput {
  readonly model: Model;
  readonly seat: Seat;
  readonly decide: Decider;
}

/** `asked` is the position to decide in; `u` is the uniform number a model decides with. */
interface PartyContext extends PartyInput {
  readonly asked: Position | null;
  readonly u: number;
}

export type PartyEvent =
  /** It is this party's turn. */
  | { readonly type: 'ask'; readonly position: Position; readonly u: number }
  /** The person at the keyboard chose. */
  | { readonly type: 'choose'; readonly action: ActionIndex }
  /** The person leaves this one decision to the model. */
  | { readonly type: 'delegate' }
  /** The question is withdrawn: a move was taken back. */
  | { readonly type: 'withdraw' }
  | { readonly type: 'seat'; readonly seat: Seat };

/** What a party tells the play machine. */
export type Chosen = { readonly type: 'chosen'; readonly action: ActionIndex };

/** A party as an actor: waiting, deciding (a person or the model), moved. */
export const partyMachine = setup({
  types: { input: {} as PartyInput, context: {} as PartyContext, events: {} as PartyEvent },
  guards: {
    isPerson: ({ context }) => context.seat === 'person',
    isOpen: ({ context, event }) => event.type === 'choose' && isOpen(context, event.action),
  },
  actions: {
    remember: assign(({ event }) => (event.type === 'ask' ? { asked: event.position, u: event.u } : {})),
    forget: assign({ asked: null }),
    sit: assign(({ event }) => (event.type === 'seat' ? { seat: event.seat } : {})),
    tellChoice: sendParent(({ event }): Chosen => {
      if (event.type !== 'choose') throw new Error(`a party tells a choice on "choose", not on "${event.type}"`);
      return { type: 'chosen', action: event.action };
    }),
    tellPolicy: sendParent(({ context }): Chosen => ({ type: 'chosen', action: decided(context) })),
  },
}).createMachine({
  id: 'party',
  context: ({ input }) => ({ ...input, asked: null, u: 0 }),
  initial: 'waiting',
  on: { seat: { actions: 'sit' }, ask: { target: '.deciding', actions: 'remember' } },
  states: {
    waiting: {},
    deciding: {
      initial: 'unassigned',
      on: { withdraw: { target: 'waiting', actions: 'forget' } },
      states: {
        unassigned: { always: [{ guard: 'isPerson', target: 'person' }, { target: 'model' }] },
        person: {
          on: {
            choose: { guard: 'isOpen', target: '#party.moved', actions: 'tellChoice' },
            delegate: 'model',
          },
        },
        model: { always: { target: '#party.moved', actions: 'tellPolicy' } },
      },
    },
    moved: { entry: 'forget' },
  },
});

function isOpen({ model, asked }: PartyContext, action: ActionIndex): boolean {
  return asked !== null && openActions(model, asked.state).some(({ index }) => index === action);
}

function decided({ model, asked, decide, u }: PartyContext): ActionIndex {
  if (!asked) throw new Error('a party decides only when asked');
  const action = openActions(model, asked.state)[pick(decide(model, asked), u)];
  if (!action) throw new Error(`no action is open in state ${asked.state} of ${model.scenario.id}`);
  return action.index;
}

import { assign, type EventObject, fromCallback, sendParent, setup } from 'xstate';
import type { Model } from '../game/model.ts';
import type { Position } from '../game/position.ts';
import { openActions } from '../game/rules.ts';
import { pick } from '../num/random.ts';
import type { ActionIndex } from '../scenario/scenario.ts';
import type { Message } from '../words/problem.ts';
import { quote } from '../words/quote.ts';
import type { Decider, Seat, Weights } from './decider.ts';

export interface PartyInput {
  readonly model: Model;
  readonly seat: Seat;
  readonly decide: Decider;
}

/** `asked` is the position to decide in; `u` is the uniform number a model decides with. */
export interface PartyContext extends PartyInput {
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
  | { readonly type: 'seat'; readonly seat: Seat }
  | Weighed;

/** What came of asking the model. */
type Weighed = { readonly type: 'weighed'; readonly answer: Weights | Message };

/** What a party sends to the play machine: what it does, or why the model cannot decide. */
export type Chosen = { readonly type: 'chosen'; readonly action: ActionIndex };
export type Undecided = { readonly type: 'undecided'; readonly why: Message };

/**
 * Asks the model. It is a callback and not a promise, so that an answer that is known at once is given at once, and
 * `run` needs no clock. An answer that comes after the question was withdrawn finds the actor stopped, and is ignored.
 */
const weighing = fromCallback<EventObject, PartyContext>(({ sendBack, input: { model, asked, decide } }) => {
  if (!asked) throw new Error('a party decides only when asked');
  const send = (answer: Weights | Message) => sendBack({ type: 'weighed', answer });
  const answer = decide(model, asked);
  if (answer instanceof Promise) void answer.then(send);
  else send(answer);
});

/** A party as an actor: waiting, deciding (a person or the model), moved. */
export const partyMachine = setup({
  types: { input: {} as PartyInput, context: {} as PartyContext, events: {} as PartyEvent },
  actors: { weighing },
  guards: {
    isWeighed: ({ event }) => event.type === 'weighed' && !('what' in event.answer),
    isPerson: ({ context }) => context.seat === 'person',
    isOpen: ({ context, event }) => event.type === 'choose' && isOpen(context, event.action),
  },
  actions: {
    remember: assign(({ event }) => (event.type === 'ask' ? { asked: event.position, u: event.u } : {})),
    forget: assign({ asked: null }),
    sit: assign(({ event }) => (event.type === 'seat' ? { seat: event.seat } : {})),
    tellChoice: sendParent(({ event }): Chosen => {
      if (event.type !== 'choose') throw new Error(`a party sends a choice on "choose", not on ${quote(event.type)}`);
      return { type: 'chosen', action: event.action };
    }),
    tellAnswer: sendParent(({ context, event }): Chosen | Undecided => {
      if (event.type !== 'weighed')
        throw new Error(`a party sends an answer on "weighed", not on ${quote(event.type)}`);
      const { answer } = event;
      return 'what' in answer
        ? { type: 'undecided', why: answer }
        : { type: 'chosen', action: decided(context, answer) };
    }),
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
        model: {
          invoke: { src: 'weighing', input: ({ context }) => context },
          on: {
            weighed: [
              { guard: 'isWeighed', target: '#party.moved', actions: 'tellAnswer' },
              { target: '#party.waiting', actions: ['tellAnswer', 'forget'] },
            ],
          },
        },
      },
    },
    moved: { entry: 'forget' },
  },
});

function isOpen({ model, asked }: PartyContext, action: ActionIndex): boolean {
  return asked !== null && openActions(model, asked.state).some(({ index }) => index === action);
}

function decided({ model, asked, u }: PartyContext, weights: Weights): ActionIndex {
  if (!asked) throw new Error(`nothing is asked in ${model.scenario.id}`);
  const open = openActions(model, asked.state);
  if (weights.length !== open.length) throw new Error(`${weights.length} weights for ${open.length} open actions`);
  const action = open[pick(weights, u)];
  if (!action) throw new Error(`no action is open in state ${asked.state} of ${model.scenario.id}`);
  return action.index;
}

import { assign, sendParent, setup } from 'xstate';
import type { Model } from '../game/model.ts';
import type { Position } from '../game/position.ts';
import { drawsOf, type Move } from '../game/rules.ts';
import { pick } from '../num/random.ts';
import type { ActionIndex } from '../scenario/scenario.ts';

/** What the world is asked to draw: the result of a party's action, or, for its own action, a shock. */
export interface DrawQuestion {
  readonly position: Position;
  readonly action: ActionIndex;
  readonly u: number;
}

type WorldEvent = { readonly type: 'draw' } & DrawQuestion;

/** What the world sends to the play machine. */
export type DrawnEvent = { readonly type: 'drawn'; readonly move: Move };

/** The world as an actor: it waits until a result is to be drawn, and draws it. */
export const worldMachine = setup({
  types: {
    input: {} as { model: Model },
    context: {} as { readonly model: Model; readonly question: DrawQuestion | null },
    events: {} as WorldEvent,
  },
  actions: {
    remember: assign(({ event: { position, action, u } }) => ({ question: { position, action, u } })),
    report: sendParent(({ context }): DrawnEvent => ({ type: 'drawn', move: drawn(context.model, context.question) })),
    forget: assign({ question: null }),
  },
}).createMachine({
  id: 'world',
  context: ({ input }) => ({ model: input.model, question: null }),
  initial: 'waiting',
  states: {
    waiting: { on: { draw: { target: 'drawing', actions: 'remember' } } },
    drawing: { always: { target: 'waiting', actions: ['report', 'forget'] } },
  },
});

function drawn(model: Model, question: DrawQuestion | null): Move {
  const action = question && model.scenario.actions[question.action];
  if (!question || !action) throw new Error('the world draws only when asked, and for an action');
  const draws = drawsOf(model, question.position.state, action);
  const draw =
    draws[
      pick(
        draws.map(({ chance }) => chance),
        question.u,
      )
    ];
  if (!draw) throw new Error(`the action ${action.id} has no result in state ${question.position.state}`);
  return { action: action.index, result: draw.result };
}

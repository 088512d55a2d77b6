import { makeCondition } from '../../game/condition-notation.ts';
import type { Model } from '../../game/model.ts';
import { moverId } from '../../game/notation.ts';
import { digitOf } from '../../game/space.ts';
import { at } from '../../num/at.ts';
import { levelAt, variableAt } from '../../scenario/part-at.ts';
import { type Action, type Effect, type Result, type Variable, WORLD } from '../../scenario/scenario.ts';

/** A result of an action by name: `mover` is a party's id or `world`, `result` counts from 0. */
export interface DrawnParams {
  readonly mover: string;
  readonly action: string;
  readonly result: number;
  /** The condition and the chance as text, for whoever reads the chart; judged by `chart-reader`. */
  readonly when: string;
  readonly chance: string;
}

/** An ending by name, with its condition as text. */
export interface EndsParams {
  readonly ending: string;
  readonly when: string;
}

/** The guards of the chart. Their parameters are plain data, so the whole configuration is JSON. */
type ChartGuard =
  | { readonly type: 'drawn'; readonly params: DrawnParams }
  | { readonly type: 'ends'; readonly params: EndsParams };

/** What the chart does to its context, in the order written. */
type ChartAction =
  | { readonly type: 'count'; readonly params: DrawnParams }
  | { readonly type: 'change'; readonly params: { readonly gauge: string; readonly by?: number; readonly to?: number } }
  | { readonly type: 'enterLevel'; readonly params: { readonly track: string; readonly level: string } }
  | { readonly type: 'enterTurn'; readonly params: { readonly position: number } }
  | { readonly type: 'enterEnding'; readonly params: { readonly ending: string } }
  | { readonly type: 'passTurn' };

interface ChartTransition {
  readonly guard: ChartGuard;
  readonly target?: string;
  readonly reenter?: boolean;
  readonly actions?: ChartAction[];
}

interface ChartNode {
  readonly type?: 'final';
  readonly entry?: ChartAction[];
  readonly on?: Record<string, ChartTransition[]>;
  readonly always?: ChartTransition[];
}

interface ChartRegion {
  readonly initial: string;
  readonly states: Record<string, ChartNode>;
}

/** A statechart as data: one region a track, one for whose turn it is, one for the ending. */
export interface ChartConfig {
  readonly id: string;
  readonly type: 'parallel';
  readonly states: Record<string, ChartRegion>;
}

/** The regions that are not tracks; a track's name has no hyphen, so none can be called so. */
export const TURN_REGION = 'whose-turn';
export const ENDING_REGION = 'how-it-ends';

/** The region of the endings stands here while play goes on; an ending's name has no capital. */
export const UNDECIDED = 'inPlay';

/** Returns the event that carries a result of an action: `washington.pause-strikes`, `world.mediator`. */
export function eventType(model: Model, action: Action, result: Result): string {
  return `${moverId(model, action.mover)}.${action.mover === WORLD ? result.id : action.id}`;
}

/** Returns the statechart of a model as plain data. */
export function chartConfig(model: Model): ChartConfig {
  const { scenario, start, space } = model;
  const tracks = scenario.variables.flatMap((variable, index): [string, ChartRegion][] => {
    if (variable.kind !== 'track') return [];
    const initial = levelAt(variable, digitOf(space, start, index)).name;
    return [[variable.name, { initial, states: levelStates(model, variable, index) }]];
  });
  return {
    id: scenario.id,
    type: 'parallel',
    states: { ...Object.fromEntries(tracks), [TURN_REGION]: turnRegion(model), [ENDING_REGION]: endingRegion(model) },
  };
}

function levelStates(model: Model, track: Variable, index: number): Record<string, ChartNode> {
  const levels = track.kind === 'track' ? track.levels.map(level => level.name) : [];
  return Object.fromEntries(
    levels.map((level, digit): [string, ChartNode] => {
      const on = transitions(model, (_action, result, guard) => {
        const effect = result.effects.find(one => one.variable === index);
        const target = effect && levels[digitAfter(effect, digit, levels.length)];
        return target === undefined || target === level ? undefined : { guard, target };
      });
      return [level, { entry: [{ type: 'enterLevel', params: { track: track.name, level } }], on }];
    }),
  );
}

function digitAfter(effect: Effect, digit: number, size: number): number {
  return effect.kind === 'set' ? effect.to : Math.min(size - 1, Math.max(0, digit + effect.by));
}

function turnRegion(model: Model): ChartRegion {
  const names = model.order.map(mover => moverId(model, mover));
  const states = names.map((name, position): [string, ChartNode] => {
    const target = names[(position + 1) % names.length] ?? name;
    const on = transitions(model, (action, result, guard) => {
      if (action.mover !== model.order[position]) return undefined;
      const count: ChartAction = { type: 'count', params: drawnParams(model, action, result) };
      const actions: ChartAction[] = [count, ...changes(model, result), { type: 'passTurn' }];
      return { guard, target, reenter: true, actions };
    });
    return [name, { entry: [{ type: 'enterTurn', params: { position } }], on }];
  });
  return { initial: at(names, 0, 'mover'), states: Object.fromEntries(states) };
}

function changes(model: Model, result: Result): ChartAction[] {
  return result.effects.flatMap((effect): ChartAction[] => {
    const variable = variableAt(model.scenario, effect.variable);
    if (variable.kind !== 'gauge') return [];
    const change = effect.kind === 'set' ? { to: effect.to + variable.min } : { by: effect.by };
    return [{ type: 'change', params: { gauge: variable.name, ...change } }];
  });
}

/** Endings that stop play are tried before those of the horizon, each kind in file order. */
function endingRegion({ scenario, horizon }: Model): ChartRegion {
  const inOrder = [
    ...scenario.endings.filter(ending => !ending.atHorizon),
    ...scenario.endings.filter(ending => ending.atHorizon),
  ];
  const always = inOrder.map(({ id, when, atHorizon }): ChartTransition => {
    const condition = makeCondition(scenario, when);
    const params = { ending: id, when: atHorizon ? `after round ${horizon}: ${condition}` : condition };
    return { guard: { type: 'ends', params }, target: id };
  });
  const finals = scenario.endings.map(({ id }): [string, ChartNode] => [
    id,
    { type: 'final', entry: [{ type: 'enterEnding', params: { ending: id } }] },
  ]);
  return { initial: UNDECIDED, states: { [UNDECIDED]: { always }, ...Object.fromEntries(finals) } };
}

function drawnParams(model: Model, action: Action, result: Result): DrawnParams {
  const { scenario } = model;
  return {
    mover: moverId(model, action.mover),
    action: action.id,
    result: action.results.indexOf(result),
    when: makeCondition(scenario, action.mover === WORLD ? result.when : action.when),
    chance: result.chance === 'rest' ? 'rest' : result.chance.text,
  };
}

type Reaction = (action: Action, result: Result, guard: ChartGuard) => ChartTransition | undefined;

/** Gathers, by event, how a state reacts to every result of every action. */
function transitions(model: Model, react: Reaction): Record<string, ChartTransition[]> {
  const on = new Map<string, ChartTransition[]>();
  for (const action of model.scenario.actions) {
    for (const result of action.results) {
      const reaction = react(action, result, { type: 'drawn', params: drawnParams(model, action, result) });
      if (!reaction) continue;
      const type = eventType(model, action, result);
      on.set(type, [...(on.get(type) ?? []), reaction]);
    }
  }
  return Object.fromEntries(on);
}

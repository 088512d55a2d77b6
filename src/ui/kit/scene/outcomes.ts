import type { Model } from '../../../game/model.ts';
import { drawsOf, endingOf, nextState, valuesOf } from '../../../game/rules.ts';
import { digitOf, type State } from '../../../game/space.ts';
import { standsText } from '../../../report/tell/condition-text.ts';
import { effectText } from '../../../report/tell/effect-text.ts';
import { evaluate } from '../../../scenario/formula/formula.ts';
import { endingAt, resultAt, tallyAt, variableAt } from '../../../scenario/part-at.ts';
import type { Action, Result } from '../../../scenario/scenario.ts';
import { countText } from '../../../words/numbers/count.ts';
import { signed } from '../../../words/numbers/sign.ts';

/** One way an action may turn out. */
export interface ResultShown {
  /** Null where the action is not open: its chance is not defined there. */
  readonly chance: number | null;
  readonly says: string;
  /** What would change: "Drugs and strikes: patrols", "Trust +1", "Meetings +1". */
  readonly effects: readonly string[];
}

/** Returns the title of an event of the world, which has one as its only name. */
export function eventTitle({ title, id }: Result): string {
  if (title === undefined) throw new Error(`the event ${id} has no title`);
  return title;
}

/** Returns how an action open in a state may turn out there, with the chance of each result and what it would change. */
export function outcomesOf(model: Model, state: State, action: Action): readonly ResultShown[] {
  return drawsOf(model, state, action).map(({ result, chance }) => {
    const drawn = resultAt(action, result);
    const next = nextState(model, state, { action: action.index, result });
    const effects = [...changesOf(model, state, next), ...countsOf(model, state, action, drawn), ...endOf(model, next)];
    return { chance, says: drawn.says ?? '', effects };
  });
}

/** Returns how an action that is not open turns out where it is: without chances, and with steps for levels. */
export function outcomesElsewhere({ scenario }: Model, action: Action): readonly ResultShown[] {
  return action.results.map(({ says, effects }) => ({
    chance: null,
    says: says ?? '',
    effects: effects.map(effect => effectText(variableAt(scenario, effect.variable), effect, 'foreseen')),
  }));
}

function changesOf({ scenario, space }: Model, state: State, next: State): readonly string[] {
  return scenario.variables.flatMap((variable, index) => {
    const [was, is] = [digitOf(space, state, index), digitOf(space, next, index)];
    if (was === is) return [];
    return [variable.kind === 'track' ? standsText(variable, is) : `${variable.title} ${signedStep(is - was)}`];
  });
}

function countsOf(model: Model, state: State, action: Action, result: Result): readonly string[] {
  const values = valuesOf(model, state);
  return [...action.counts, ...result.counts].flatMap(({ tally, add }) => {
    const by = evaluate(add.tree, values, model.levers);
    return by === 0 ? [] : [`${tallyAt(model.scenario, tally).title} ${signedStep(by)}`];
  });
}

function endOf(model: Model, next: State): readonly string[] {
  const ending = endingOf(model, next);
  return ending === undefined ? [] : [`play ends: ${endingAt(model.scenario, ending).title}`];
}

const signedStep = (by: number) => signed(by, countText(Math.abs(by)));

import type { Model } from '../../../game/model.ts';
import { drawsOf, moverOf, openActions } from '../../../game/rules.ts';
import { positionOf, type State } from '../../../game/space.ts';
import { unmetOf } from '../../../game/unmet.ts';
import { at } from '../../../num/at.ts';
import { unmetText } from '../../../report/tell/condition-text.ts';
import { resultAt } from '../../../scenario/part-at.ts';
import { type Action, type ActionIndex, WORLD } from '../../../scenario/scenario.ts';
import { eventTitle, outcomesElsewhere, outcomesOf, type ResultShown } from './outcomes.ts';

/** Something the one to move may do, or may not yet; for the world, something that may happen. */
export interface Option {
  /** The action to choose; null where there is nothing to choose. */
  readonly action: ActionIndex | null;
  readonly title: string;
  readonly says: string;
  readonly outcomes: readonly ResultShown[];
  /** What it lacks, in words; empty where it is open. */
  readonly lacks: string;
  readonly restsOn: readonly string[];
}

/** Returns what the one to move may do: what is open first, then what is not, each in file order. */
export function optionsOf(model: Model, state: State): readonly Option[] {
  if (moverOf(model, state) === WORLD) return eventsOf(model, state);
  const open = openActions(model, state);
  const all = at(model.actionsAt, positionOf(model.space, state), 'position of the order');
  const closed = all.filter(action => !open.includes(action));
  return [
    ...open.map(action => optionOf(model, state, action, true)),
    ...closed.map(action => optionOf(model, state, action, false)),
  ];
}

function optionOf(model: Model, state: State, action: Action, isOpen: boolean): Option {
  return {
    action: isOpen ? action.index : null,
    title: action.title,
    says: action.says ?? '',
    outcomes: isOpen ? outcomesOf(model, state, action) : outcomesElsewhere(model, action),
    lacks: isOpen ? '' : unmetText(model, unmetOf(model, state, action)),
    restsOn: [...new Set([...action.restsOn, ...action.results.flatMap(({ restsOn }) => restsOn)])],
  };
}

function eventsOf(model: Model, state: State): readonly Option[] {
  return openActions(model, state).flatMap(world => {
    const outcomes = outcomesOf(model, state, world);
    return drawsOf(model, state, world).map(({ result }, i) => {
      const event = resultAt(world, result);
      const outcome = at(outcomes, i, 'outcome');
      return {
        action: null,
        title: eventTitle(event),
        says: '',
        outcomes: [outcome],
        lacks: '',
        restsOn: event.restsOn,
      };
    });
  });
}

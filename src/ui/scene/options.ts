import type { Model } from '../../game/model.ts';
import { drawsOf, moverOf, openActions } from '../../game/rules.ts';
import { positionOf, type State } from '../../game/space.ts';
import { unmetOf } from '../../game/unmet.ts';
import { unmetText } from '../../report/condition-text.ts';
import { type Action, type ActionIndex, WORLD } from '../../scenario/scenario.ts';

/** Something the one to move may do, or may not yet; for the world, something that may happen. */
export interface Option {
  /** The action to choose; null where there is nothing to choose. */
  readonly action: ActionIndex | null;
  readonly title: string;
  readonly says: string;
  /** What may come of it, each in a sentence. */
  readonly outcomes: readonly string[];
  /** What it lacks, in words; empty where it is open. */
  readonly lacks: string;
  readonly restsOn: readonly string[];
}

/** Returns what the one to move may do: what is open first, then what is not, each in file order. */
export function optionsOf(model: Model, state: State): readonly Option[] {
  if (moverOf(model, state) === WORLD) return eventsOf(model, state);
  const open = openActions(model, state);
  const all = model.actionsAt[positionOf(model.space, state)] ?? [];
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
    outcomes: action.results.flatMap(({ says }) => says ?? []),
    lacks: isOpen ? '' : unmetText(model, unmetOf(model, state, action)),
    restsOn: [...new Set([...action.restsOn, ...action.results.flatMap(({ restsOn }) => restsOn)])],
  };
}

function eventsOf(model: Model, state: State): readonly Option[] {
  return openActions(model, state).flatMap(world =>
    drawsOf(model, state, world).flatMap(({ result }) => {
      const event = world.results[result];
      if (!event) return [];
      const { title, says, restsOn } = event;
      return [{ action: null, title: title ?? '', says: says ?? '', outcomes: [], lacks: '', restsOn }];
    }),
  );
}

import type { Model } from '../../game/model.ts';
import { type Action, type Mover, type Result, WORLD } from '../../scenario/scenario.ts';

/** A thing that one or both of two games have, by its index in each; -1 where a game lacks it. */
export interface Twin {
  readonly base: number;
  readonly other: number;
}

/** A thing with a name of its own and one for people, which is empty where the scenario gives none. */
interface NamedTwin extends Twin {
  readonly id: string;
  readonly title: string;
}

/** An action that one or both of two games have, with its results matched. */
export interface TwinAction extends NamedTwin {
  readonly mover: Mover;
  /** A party's results are matched by their number, shocks by their name. */
  readonly results: readonly NamedTwin[];
}

/** What two games have in common, each list over what either of them has. */
export interface Twins {
  readonly actions: readonly TwinAction[];
  readonly endings: readonly Twin[];
}

/**
 * Matches the actions, results and endings of two games by name, so that a line of play of the one can be followed in the
 * other. Undefined where that cannot be: other movers, another order of moving, or another number of turns.
 */
export function twinsOf(base: Model, other: Model): Twins | undefined {
  const isLike = base.horizon === other.horizon && base.order.join() === other.order.join();
  if (!isLike || partiesOf(base).join() !== partiesOf(other).join()) return undefined;
  const [actions, others] = [base.scenario.actions, other.scenario.actions];
  return {
    actions: matched(actions, others, ({ mover, id }) => `${mover}:${id}`).map(twin => {
      const [was, is] = [actions[twin.base], others[twin.other]];
      const made = is ?? was;
      if (!made) throw new Error(`a matched action is in neither of ${base.scenario.id} and ${other.scenario.id}`);
      const { mover, id, title } = made;
      return { ...twin, mover, id, title, results: resultsOf(was, is) };
    }),
    endings: matched(base.scenario.endings, other.scenario.endings, ({ id }) => id),
  };
}

const partiesOf = ({ scenario }: Model) => scenario.parties.map(({ id }) => id);

function resultsOf(was: Action | undefined, is: Action | undefined): TwinAction['results'] {
  const mover = (is ?? was)?.mover;
  const [before, after] = [was?.results ?? [], is?.results ?? []];
  const nameOf = ({ id = '' }: Result, index: number) => (mover === WORLD ? id : String(index));
  return matched(before, after, nameOf).map(twin => {
    const { id = '', title = '' } = after[twin.other] ?? before[twin.base] ?? {};
    return { ...twin, id, title };
  });
}

/** Those of the first list in its order, then those that only the second has. */
function matched<T>(base: readonly T[], other: readonly T[], nameOf: (one: T, index: number) => string): Twin[] {
  const places = new Map(other.map((one, index) => [nameOf(one, index), index]));
  const both = base.map((one, index) => ({ base: index, other: places.get(nameOf(one, index)) ?? -1 }));
  const found = new Set(both.map(twin => twin.other));
  return [...both, ...other.flatMap((_, index) => (found.has(index) ? [] : [{ base: -1, other: index }]))];
}

/** Returns for each index in one of the two games the place of its twin in the matched list. */
export function placesInTwins(twins: readonly Twin[], side: 'base' | 'other'): Int32Array {
  const places = new Int32Array(twins.length).fill(-1);
  twins.forEach((twin, place) => {
    if (twin[side] >= 0) places[twin[side]] = place;
  });
  return places;
}

import { digitOf, type State } from '../../game/space.ts';
import type { GameTable } from '../../game/table/table.ts';
import { levelAt } from '../../scenario/part-at.ts';
import type { Variable } from '../../scenario/scenario.ts';
import { blockAt } from '../../solve/policy/policy.ts';

/**
 * Why the same moves lead to another ending: play began elsewhere (`standing`), the moves have other effects (`effects`), or
 * both games stand alike and name it otherwise (`endings`).
 */
export type Remainder = 'standing' | 'effects' | 'endings';

/** Says it of two states to which the same moves led, by their numbers in the blocks of a position of the order. */
export type RemainderFinder = (position: number, base: number, other: number) => Remainder;

/** Prepares to say why lines of play that are followed in two games end otherwise; variables are matched by name. */
export function makeRemainderFinder(base: GameTable, other: GameTable): RemainderFinder {
  const isAlike = likenessOf(base, other);
  const { model } = base;
  const unlike = isAlike(model.start, other.model.start) ? 'effects' : 'standing';
  return (position, was, is) => {
    const [before, after] = [blockAt(base, position).state[was]!, blockAt(other, position).state[is]!];
    return isAlike(before, after) ? 'endings' : unlike;
  };
}

/** Whether two states have the same values of all variables that both games have. */
function likenessOf({ model: base }: GameTable, { model: other }: GameTable): (was: State, is: State) => boolean {
  const [before, after] = [base.scenario.variables, other.scenario.variables];
  if (JSON.stringify(before.map(valuesOf)) === JSON.stringify(after.map(valuesOf))) return (was, is) => was === is;
  const shared = before.flatMap((variable, index) => {
    const place = after.findIndex(({ name }) => name === variable.name);
    const twin = after[place];
    return twin ? [{ variable, index, twin, place }] : [];
  });
  return (was, is) =>
    shared.every(({ variable, index, twin, place }) => {
      const [value, valueThere] = [digitOf(base.space, was, index), digitOf(other.space, is, place)];
      return valueAt(variable, value) === valueAt(twin, valueThere);
    });
}

/** A level keeps its name where others are added; a gauge has numbers. */
const valueAt = (variable: Variable, digit: number) =>
  variable.kind === 'track' ? levelAt(variable, digit).name : variable.min + digit;

const valuesOf = (variable: Variable) => [
  variable.name,
  ...Array.from({ length: variable.size }, (_, digit) => valueAt(variable, digit)),
];

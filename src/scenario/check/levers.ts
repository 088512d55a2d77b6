import { at } from '../../num/at.ts';
import { listed } from '../../words/list.ts';
import { asGiven } from '../../words/numbers/given.ts';
import type { Formula } from '../formula/formula.ts';
import type { Scenario } from '../scenario.ts';

type Levers = Pick<Scenario, 'levers'>;

/** More levers than this in one formula and only their defaults and joint extremes are tried. */
const MAX_CORNER_LEVERS = 8;

/** A lever with more steps than this is tried at its ends only. */
const MAX_STEPS = 100;

/** Returns the levers that some formulae read, each once. */
export function leversRead(formulas: readonly Formula[]): readonly number[] {
  return [...new Set(formulas.flatMap(formula => formula.levers))];
}

/**
 * Returns the lever settings at which formulae are checked: the defaults, then every corner of the levers read.
 * A formula that is linear in each lever and passes at the corners passes everywhere between; one that is not is
 * checked again with the very settings when a user turns a lever.
 */
export function leverCorners(scenario: Levers, read: readonly number[]): readonly Float64Array[] {
  const defaults = Float64Array.from(scenario.levers, lever => lever.default);
  if (read.length === 0) return [defaults];
  const bits = Math.min(read.length, MAX_CORNER_LEVERS);
  const masks = read.length === bits ? Array.from({ length: 2 ** bits }, (_, mask) => mask) : [0, 2 ** bits - 1];
  const corners = masks.map(mask => {
    const corner = Float64Array.from(defaults);
    read.forEach((lever, i) => {
      const high = (mask >> Math.min(i, bits - 1)) & 1;
      corner[lever] = high ? at(scenario.levers, lever, 'lever').max : at(scenario.levers, lever, 'lever').min;
    });
    return corner;
  });
  return [defaults, ...corners];
}

/** Returns the corners and, for each lever read, its every step with the others at their defaults. */
export function leverSteps(scenario: Levers, read: readonly number[]): readonly Float64Array[] {
  const corners = leverCorners(scenario, read);
  const defaults = at(corners, 0, 'corner');
  const steps = read.flatMap(index => {
    const lever = at(scenario.levers, index, 'lever');
    const count = Math.floor((lever.max - lever.min) / lever.step + 1e-9);
    if (count > MAX_STEPS) return [];
    return Array.from({ length: count }, (_, i) => defaults.with(index, lever.min + (i + 1) * lever.step));
  });
  return [...corners, ...steps];
}

/** Says in words how levers are set: ` with trustAtStart = 0`; empty where there are none. */
export function describeLevers(scenario: Levers, read: readonly number[], levers: ArrayLike<number>): string {
  if (read.length === 0) return '';
  const set = read.map(index => `${at(scenario.levers, index, 'lever').name} = ${asGiven(at(levers, index, 'lever'))}`);
  return ` with ${listed(set)}`;
}

import { asGiven } from '../words/numbers/given.ts';
import type { Grounded } from './grounded.ts';

/** Within what a number that nobody knows is thought to lie, not beyond the `min` and `max` of its lever. */
export interface Plausible {
  readonly from: number;
  readonly to: number;
  /** Triangular: likeliest at the default, and less so towards both ends. */
  readonly shape: 'uniform' | 'triangular';
  readonly why: string;
}

/** A named number a user may turn, within `min..max`; `labels` name some of its values. */
export interface Lever extends Grounded {
  readonly name: string;
  readonly says: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly labels: ReadonlyMap<number, string>;
  /** Of a number that nobody knows; a lever without it is a choice, and is never drawn. */
  readonly plausible?: Plausible | undefined;
}

/** How the values of a lever lie. */
type Stepped = Pick<Lever, 'min' | 'max' | 'step' | 'labels'>;

/** Says whether only the steps of a lever mean something: where it counts whole things, or names some of its values. */
const isStepped = ({ min, step, labels }: Stepped): boolean =>
  labels.size > 0 || (Number.isInteger(min) && Number.isInteger(step));

/** A step that misses an end of a range by no more than this, in steps, is at that end. */
const ROUNDING = 1e-9;

/** Returns the steps of a lever from one number to another, rising; undefined where every number between means something. */
export function stepsWithin(
  lever: Stepped,
  { from, to }: Pick<Plausible, 'from' | 'to'>,
): readonly number[] | undefined {
  if (!isStepped(lever)) return undefined;
  const { min, max, step } = lever;
  const first = Math.ceil((from - min) / step - ROUNDING);
  const last = Math.floor((Math.min(to, max) - min) / step + ROUNDING);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => asGiven(min + (first + i) * step));
}

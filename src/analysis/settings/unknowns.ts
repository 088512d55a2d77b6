import type { Model } from '../../game/model.ts';
import { replacedLevers } from '../../game/settings/replaced-levers.ts';
import { at } from '../../num/at.ts';
import { pick } from '../../num/random.ts';
import { type Lever, type Plausible, stepsWithin } from '../../scenario/lever.ts';

/** A number that nobody knows: a lever with a plausible range. */
export interface Unknown extends Lever {
  readonly plausible: Plausible;
}

const isUnknown = (lever: Lever): lever is Unknown => lever.plausible !== undefined;

/**
 * Returns what is drawn where a question asks how far an answer holds: the levers with a plausible range, but for those
 * that the user has set, and those that nothing reads any more because the user has set what they say.
 */
export function unknownsOf({ scenario, settings }: Pick<Model, 'scenario' | 'settings'>): readonly Unknown[] {
  const replaced = replacedLevers(scenario, settings.keys());
  return scenario.levers.filter(isUnknown).filter(({ name }) => !settings.has(name) && !replaced.has(name));
}

/**
 * Returns the value of an unknown below which a share of its plausible range lies: the inverse of its distribution
 * function, at `share` from 0 up to but not including 1. Where only steps mean something it is one of them.
 */
export function valueAtShare(unknown: Unknown, share: number): number {
  const { plausible } = unknown;
  const steps = stepsWithin(unknown, plausible);
  if (steps)
    return stepAtShare(steps, plausible.shape === 'uniform' ? steps.map(() => 1) : weightsOf(unknown, steps), share);
  const { from, to, shape } = plausible;
  return shape === 'uniform' ? from + share * (to - from) : triangularAt({ from, to, peak: peakOf(unknown) }, share);
}

/** The default, or the end of the range next to it where a variant has moved the default out. */
const peakOf = ({ default: usual, plausible: { from, to } }: Unknown): number => Math.min(to, Math.max(from, usual));

interface Triangle {
  readonly from: number;
  readonly peak: number;
  readonly to: number;
}

function triangularAt({ from, peak, to }: Triangle, share: number): number {
  const whole = to - from;
  const below = (peak - from) / whole;
  return share < below
    ? from + Math.sqrt(share * whole * (peak - from))
    : to - Math.sqrt((1 - share) * whole * (to - peak));
}

/** How high the triangle stands at each step, its feet one step beyond the ends, so that these can be drawn too. */
function weightsOf(unknown: Unknown, steps: readonly number[]): readonly number[] {
  const { from, to } = unknown.plausible;
  const [left, peak, right] = [from - unknown.step, peakOf(unknown), to + unknown.step];
  return steps.map(step => (step <= peak ? (step - left) / (peak - left) : (right - step) / (right - peak)));
}

const stepAtShare = (steps: readonly number[], weights: readonly number[], share: number): number =>
  at(steps, pick(weights, share), 'step');

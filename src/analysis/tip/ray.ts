import type { Model } from '../../game/model.ts';
import { replacedLevers } from '../../game/settings/replaced-levers.ts';
import { at } from '../../num/at.ts';
import { type Lever, stepsWithin } from '../../scenario/lever.ts';
import type { ChangedSettings } from '../settings/changed-settings.ts';

/** One lever on its way from where it is to one end of its range. */
interface Way {
  readonly lever: Lever;
  readonly now: number;
  readonly end: number;
  /** The width of its whole range, in which every move is measured. */
  readonly width: number;
  /** Where only steps mean something, those on its way, the nearest first. */
  readonly steps: readonly number[] | undefined;
}

/** One lever or several that are moved together, each by the same share of its range, until it is at its end. */
export type Ray = readonly Way[];

/** Returns both ways of every lever that is open: of unknowns, and of choices where these are asked for. */
export function waysOf({ scenario, settings, levers }: Model, withChoices: boolean): readonly Way[] {
  const replaced = replacedLevers(scenario, settings.keys());
  return scenario.levers.flatMap((lever, i): readonly Way[] => {
    const range = lever.plausible ?? (withChoices ? { from: lever.min, to: lever.max } : undefined);
    if (!range || settings.has(lever.name) || replaced.has(lever.name)) return [];
    const now = at(levers, i, 'lever');
    const steps = stepsWithin(lever, range);
    const width = range.to - range.from;
    const up = { lever, now, width, end: range.to, steps: steps?.filter(step => step > now) };
    const down = { lever, now, width, end: range.from, steps: steps?.filter(step => step < now).reverse() };
    return [up, down].filter(way => (way === up ? range.to > now : range.from < now) && way.steps?.length !== 0);
  });
}

/** Returns the share of its range by which a lever moves to a value. */
const shareTo = ({ now, width }: Way, value: number): number => Math.abs(value - now) / width;

/** Returns the share beyond which nothing on a ray moves any more. */
export const farthest = (ray: Ray): number =>
  Math.max(
    ...ray.map(way => (way.steps ? shareTo(way, at(way.steps, way.steps.length - 1, 'step')) : shareTo(way, way.end))),
  );

/** Returns where a lever is once it has moved by a share of its range: at the farthest step within, where it has steps. */
export function valueAfter(way: Way, share: number): number {
  const { now, end, width, steps } = way;
  if (steps) return steps.findLast(step => shareTo(way, step) <= share) ?? now;
  return share >= shareTo(way, end) ? end : now + Math.sign(end - now) * share * width;
}

/** Returns the settings once everything on a ray has moved by a share of its range. */
export const settingsAfter = (ray: Ray, share: number): ChangedSettings =>
  Object.fromEntries(ray.map(way => [way.lever.name, valueAfter(way, share)]));

/** Returns the shares at which a step is reached, rising; undefined where every share between means something. */
export function stepShares(ray: Ray): readonly number[] | undefined {
  const own = ray.map(way => way.steps?.map(step => shareTo(way, step)));
  if (!own.every(shares => shares !== undefined)) return undefined;
  return [...new Set(own.flat())].sort((a, b) => a - b);
}

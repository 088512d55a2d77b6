import { at } from '../../num/at.ts';
import type { Odds } from '../../solve/odds.ts';
import type { AskingOdds } from '../settings/asking.ts';
import { type Bracket, bracketOf, narrowed, nextShare, type RayPlace } from './bracket.ts';
import { farthest, type Ray, settingsAfter, stepShares } from './ray.ts';

/** At so many places evenly along a ray, and no more steps than these, the tip is looked for first. */
export const PLACES = 8;

/** What a first look along a ray found. */
export interface Looked {
  readonly ray: Ray;
  /** Where the tip is for the first time; undefined where the ray has none at the places looked at. */
  readonly bracket: Bracket<Odds> | undefined;
  /** The place nearest to a tip. */
  readonly nearest: RayPlace<Odds>;
}

/** Looks at a few places along each of many rays, all in one batch. Where a setting cannot be, its ray ends before. */
export function* lookAlong(
  rays: readonly Ray[],
  base: RayPlace<Odds>,
  gapOf: (odds: Odds) => number,
): AskingOdds<readonly Looked[]> {
  const shares = rays.map(sharesAlong);
  const answers = yield rays.flatMap((ray, i) => at(shares, i, 'ray').map(share => settingsAfter(ray, share)));
  let next = 0;
  return rays.map((ray, i) => {
    const places = [base];
    let refused = false;
    for (const share of at(shares, i, 'ray')) {
      const answer = at(answers, next++, 'answer');
      refused ||= 'what' in answer;
      if (!refused && !('what' in answer)) places.push({ share, gap: gapOf(answer), at: answer });
    }
    return { ray, ...readPlaces(places) };
  });
}

function sharesAlong(ray: Ray): readonly number[] {
  const steps = stepShares(ray);
  const far = farthest(ray);
  if (!steps) return Array.from({ length: PLACES }, (_, i) => (far * (i + 1)) / PLACES);
  if (steps.length <= PLACES) return steps;
  return Array.from({ length: PLACES }, (_, i) => at(steps, Math.ceil((steps.length * (i + 1)) / PLACES) - 1, 'step'));
}

function readPlaces(places: readonly RayPlace<Odds>[]): Omit<Looked, 'ray'> {
  const past = places.findIndex(place => place.gap <= 0);
  const nearest = places.reduce((near, place) => (place.gap < near.gap ? place : near));
  return {
    nearest,
    bracket: past > 0 ? bracketOf(at(places, past - 1, 'place'), at(places, past, 'place')) : undefined,
  };
}

/** A ray and the bracket that holds its tip. */
export interface TipFound {
  readonly ray: Ray;
  readonly bracket: Bracket<Odds>;
}

/** Narrows many brackets side by side until both sides of each are as near as they can be. */
export function* narrowAll(found: readonly TipFound[], gapOf: (odds: Odds) => number): AskingOdds<readonly TipFound[]> {
  const now = [...found];
  const steps = now.map(({ ray }) => stepShares(ray));
  let open = now.map((_, i) => i);
  while (open.length > 0) {
    const asked = open.flatMap(i => {
      const share = nextShare(at(now, i, 'bracket').bracket, steps[i]);
      return share === undefined ? [] : [{ i, share }];
    });
    if (asked.length === 0) return now;
    const answers = yield asked.map(({ i, share }) => settingsAfter(at(now, i, 'bracket').ray, share));
    open = [];
    asked.forEach(({ i, share }, n) => {
      const answer = at(answers, n, 'answer');
      // Between two settings that can be, one that cannot ends the search there: the bracket stays as wide as it is.
      if ('what' in answer) return;
      const { ray, bracket } = at(now, i, 'bracket');
      now[i] = { ray, bracket: narrowed(bracket, { share, gap: gapOf(answer), at: answer }) };
      open.push(i);
    });
  }
  return now;
}

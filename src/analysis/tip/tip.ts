import type { Model } from '../../game/model.ts';
import { at } from '../../num/at.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import { type AskingOdds, counting } from '../settings/asking.ts';
import type { RayPlace } from './bracket.ts';
import { gapFrom, type TipGoal } from './goal.ts';
import { type Ray, valueAfter, waysOf } from './ray.ts';
import { type Looked, lookAlong, narrowAll, PLACES, type TipFound } from './search.ts';
import type { StillLever, Tip, TipRecord } from './tip-record.ts';

/** What is to be tipped, and what may be moved for it. */
interface TipAsked {
  readonly goal: TipGoal;
  /** Whether choices may be moved, too, over all that they may be. */
  readonly withChoices: boolean;
  /** Pairs are made among so many levers, those that come nearest to the tip by themselves. */
  readonly paired: number;
}

/** Among how many levers pairs are made where nobody says. */
export const USUAL_PAIRED = 8;

/** So many pairs are narrowed down and told. */
const PAIRS = 5;

/** Finds the smallest moves of one lever, and of two, that tip an answer. Asks for odds under settings as it goes on. */
export function* findTips(model: Model, asked: TipAsked): AskingOdds<TipRecord | Message> {
  const { made, ...counts } = yield* counting(searchTips(model, asked));
  return 'what' in made ? made : { model, goal: asked.goal, places: PLACES, ...made, ...counts };
}

type Searched = Pick<TipRecord, 'base' | 'already' | 'single' | 'still' | 'pairs' | 'paired'>;

function* searchTips(model: Model, { goal, withChoices, paired }: TipAsked): AskingOdds<Searched | Message> {
  const base = (yield [{}])[0] ?? { what: 'Nothing was answered.' };
  if ('what' in base) return base;
  const gapOf = gapFrom(goal, base);
  const start: RayPlace<Odds> = { share: 0, gap: gapOf(base), at: base };
  if (start.gap <= 0) return { base, already: true, single: [], still: [], pairs: [], paired: 0 };
  const levers = nearestByLever(yield* lookAlong(singly(model, withChoices), start, gapOf));
  const single = yield* narrowAll(levers.flatMap(foundIn), gapOf);
  const strongest = levers.filter(({ nearest }) => nearest.share > 0).slice(0, paired);
  const pairs = nearestFound(yield* lookAlong(pairsOf(strongest), start, gapOf));
  return {
    base,
    already: false,
    single: tipsOf(single),
    still: levers.filter(({ bracket }) => !bracket).map(stillOf),
    pairs: tipsOf(yield* narrowAll(pairs, gapOf)).slice(0, PAIRS),
    paired: strongest.length,
  };
}

const singly = (model: Model, withChoices: boolean): readonly Ray[] => waysOf(model, withChoices).map(way => [way]);

/** Of both ways of each lever the one that tips sooner, or comes nearer; the levers that do so most first. */
function nearestByLever(looked: readonly Looked[]): readonly Looked[] {
  const sorted = [...looked].sort(byNearness);
  const seen = new Set<string>();
  return sorted.filter(({ ray }) => {
    const { name } = at(ray, 0, 'way').lever;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function byNearness(a: Looked, b: Looked): number {
  const [tipA, tipB] = [a, b].map(({ bracket }) => bracket?.past.share ?? Number.POSITIVE_INFINITY);
  return tipA === tipB ? a.nearest.gap - b.nearest.gap : tipA! - tipB!;
}

/** Every two of some rays, each with the way by which it comes nearest. */
const pairsOf = (looked: readonly Looked[]): readonly Ray[] =>
  looked.flatMap(({ ray }, i) => looked.slice(i + 1).map(other => [...ray, ...other.ray]));

const foundIn = ({ ray, bracket }: Looked): readonly TipFound[] => (bracket ? [{ ray, bracket }] : []);

/** The pairs that may be among the few nearest: whoever's tip is surely beyond those is not narrowed down. */
function nearestFound(looked: readonly Looked[]): readonly TipFound[] {
  const found = looked.flatMap(foundIn);
  const surely = found.map(({ bracket }) => bracket.past.share).sort((a, b) => a - b);
  const last = surely[PAIRS - 1] ?? Number.POSITIVE_INFINITY;
  return found.filter(({ bracket }) => bracket.before.share < last);
}

const tipsOf = (found: readonly TipFound[]): readonly Tip[] => found.map(tipOf).sort((a, b) => a.share - b.share);

function tipOf({ ray, bracket: { before, past } }: TipFound): Tip {
  const moved = ray.map(way => ({
    lever: way.lever,
    now: way.now,
    before: valueAfter(way, before.share),
    past: valueAfter(way, past.share),
  }));
  return { moved, share: past.share, before: before.at, past: past.at };
}

function stillOf({ ray, nearest }: Looked): StillLever {
  const way = at(ray, 0, 'way');
  return { lever: way.lever, nearest: valueAfter(way, nearest.share), odds: nearest.at };
}

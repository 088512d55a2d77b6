import type { AskingOdds } from '../settings/asking.ts';
import {
  type Corner,
  everyCorner,
  FEW,
  type Group,
  type KnownOdds,
  movedAlone,
  nextTo,
  type OddsAtCorner,
  together,
  unmoved,
} from './corner.ts';

/** Less or more of an ending. */
type Sense = -1 | 1;

/** A search for the corner of a group at which an ending is least likely (sense −1), or likeliest (1). */
interface Climb {
  readonly group: Group;
  readonly sense: Sense;
  readonly best: OddsAtCorner;
  /** What is tried next; empty at the end. */
  readonly tries: readonly Corner[];
  /** Whether moves that gained one by one are tried all at once. */
  readonly atOnce: boolean;
}

/**
 * Finds for each group the corner of its ranges at which an ending is least likely, or likeliest. Of a few numbers all
 * corners are tried. Of more, each number is moved by itself, and those that gain all at once, until none gains by itself.
 */
export function* climb(
  known: KnownOdds,
  groups: readonly Group[],
  sense: Sense,
  now: number,
): AskingOdds<readonly OddsAtCorner[]> {
  let climbs = groups.map((group): Climb => {
    const tries = [...movedAlone(group), ...(group.length <= FEW ? everyCorner(group) : [])];
    return { group, sense, best: { corner: unmoved(group), odds: now }, tries, atOnce: false };
  });
  while (climbs.some(({ tries }) => tries.length > 0)) {
    yield* known.learn(climbs.flatMap(({ group, tries }) => tries.map(corner => ({ group, corner }))));
    climbs = climbs.map(one => (one.tries.length > 0 ? advanced(known, one) : one));
  }
  return climbs.map(({ best }) => best);
}

/** Less than this is not worth going on for, in probability: it does not show in a hundredth of a point. */
const LEAST_GAIN = 1e-4;

function advanced(known: KnownOdds, climb: Climb): Climb {
  const { group, best: was, atOnce } = climb;
  const gains = gainsOf(known, climb);
  const best = gains[0] ?? was;
  const isDone = !atOnce && Math.abs(best.odds - was.odds) < LEAST_GAIN;
  if (group.length <= FEW || isDone) return { ...climb, best, tries: [] };
  return gains.length > 1
    ? { ...climb, best, tries: [together(was.corner, gains)], atOnce: true }
    : { ...climb, best, tries: nextTo(best.corner), atOnce: false };
}

/** What goes further than the best before, the furthest first. */
function gainsOf(known: KnownOdds, { group, sense, best, tries }: Climb): readonly OddsAtCorner[] {
  return tries
    .flatMap((corner): readonly OddsAtCorner[] => {
      const odds = known.at({ group, corner });
      return odds !== undefined && sense * (odds - best.odds) > 0 ? [{ corner, odds }] : [];
    })
    .sort((a, b) => sense * (b.odds - a.odds));
}

import { at } from '../../num/at.ts';
import type { PartyIndex } from '../../scenario/scenario.ts';
import type { Odds } from '../../solve/odds.ts';
import type { Judgement, Thresholds } from './judge.ts';
import { THRESHOLDS } from './judge.ts';
import type { JudgedMove } from './judge-line.ts';

/** A change of a probability this small is what rounding leaves of none. */
const NOTHING = 1e-12;

/** A run of moves of one party, none of them marked by itself, that together cost it as much as a mistake. */
export interface Slide {
  readonly party: PartyIndex;
  /** The turns of its first move and of the one by which it has come to cost so much; others move between. */
  readonly from: number;
  readonly to: number;
  /** How many moves of the party changed the odds in it, those two counted; at least 2. */
  readonly moves: number;
  /** What the moves cost in the probability of the endings preferred at each, less what some gained back. */
  readonly cost: number;
  /** What the party's choices in it did to the odds of each ending, in file order; they sum to 0. */
  readonly change: Odds;
}

/** How far a party has slid: a slide that may yet come to be one. */
type Fall = Omit<Slide, 'party' | 'to'>;

/**
 * Finds the slow slides of a line of play (docs/method.md, equation 26), in the order in which they come to cost as
 * much as a mistake. Each is reported once, at that move, and counting begins anew behind it, so that slides of a party
 * never overlap.
 */
export function slidesOf(line: readonly JudgedMove[], { mistake }: Thresholds = THRESHOLDS): readonly Slide[] {
  const falls = new Map<PartyIndex, Fall>();
  const slides: Slide[] = [];
  for (const made of line) {
    const { mover: party, judgement, turn } = made;
    if (party === 'world' || !judgement) continue;
    const fall = fallAfter(falls.get(party), made, judgement);
    if (fall && fall.cost >= mistake) slides.push({ party, ...fall, to: turn });
    if (fall && fall.cost < mistake) falls.set(party, fall);
    else falls.delete(party);
  }
  return slides;
}

/** Returns how far a party has slid after a move of its own; undefined where it stands no worse than before it all. */
function fallAfter(fall: Fall | undefined, made: JudgedMove, { mark, before, kept }: Judgement): Fall | undefined {
  if (mark !== '') return undefined;
  const change = made.chosen.map((p, ending) => p - at(made.before, ending, 'ending'));
  if (change.every(by => Math.abs(by) < NOTHING)) return fall;
  const cost = (fall?.cost ?? 0) + before - kept;
  if (cost < NOTHING) return undefined;
  return {
    from: fall?.from ?? made.turn,
    moves: (fall?.moves ?? 0) + 1,
    cost,
    change: fall ? change.map((by, ending) => by + at(fall.change, ending, 'ending')) : change,
  };
}

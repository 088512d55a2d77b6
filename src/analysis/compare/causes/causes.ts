import { at } from '../../../num/at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import { oddsFrom, startOf } from '../../../solve/odds.ts';
import type { SolvedGame } from '../../../solve/solve.ts';
import { attributeDifference } from '../attribute.ts';
import type { Frequencies } from '../frequencies.ts';
import { withFirstMoverOf } from '../opening.ts';
import type { Remainder } from '../remainder.ts';
import type { CauseSource } from '../shares.ts';
import { type Twins, twinsOf } from '../twins.ts';
import { type CausePart, isMove, type PartGround, partOf } from './cause-part.ts';

/** Why two games differ, in kinds of reasons that sum to the difference. */
export type CauseKind =
  /** A party chooses otherwise after the same moves, among what it can do in both games. */
  | { readonly kind: 'play'; readonly party: number }
  /** A party can do something after the same moves that it cannot in the other of the two games. */
  | { readonly kind: 'open'; readonly party: number }
  /** The parties' moves turn out otherwise. */
  | { readonly kind: 'outcome' }
  /** The world draws otherwise. */
  | { readonly kind: 'shock' }
  /** The same moves lead to another ending. */
  | { readonly kind: Remainder }
  /** Another party moves first. */
  | { readonly kind: 'first-mover' };

/** One reason for the change of an ending's odds. */
export interface Cause {
  readonly reason: CauseKind;
  /** What it does to the odds; those of all causes sum to the change. */
  readonly change: number;
  /** What it is made of, the largest first; empty where it has no parts. */
  readonly parts: readonly CausePart[];
}

/** Why the odds of the endings differ: by the place of the ending in the twins. */
export interface Explanation {
  readonly twins: Twins;
  readonly causes: readonly (readonly Cause[])[];
}

/**
 * Explains the difference between two games from their starts, given how often each thing comes in each. Undefined
 * where it cannot be split (`attributeDifference`), or needs a third game of more than `maxStates` states.
 */
export function explainDifference(
  base: SolvedGame,
  other: SolvedGame,
  before: Frequencies,
  after: Frequencies,
  maxStates?: number,
): Explanation | undefined {
  const like = withFirstMoverOf(base, other, maxStates);
  const twins = like && twinsOf(base.table.model, like.table.model);
  const shares = twins && attributeDifference(base, like, twins);
  if (!shares) return undefined;
  const turn = like === other ? undefined : changesBetween(like, other);
  const causes = twins.endings.map((ending, place) => [
    ...causesOf({ shares, twins, before, after }, place),
    ...(turn ? [firstMover(ending.other < 0 ? 0 : at(turn, ending.other, 'ending'))] : []),
  ]);
  return { twins, causes: causes.map(list => [...list].sort(bySize)) };
}

/** Of the odds of each ending, of two games that have the same. */
function changesBetween(before: SolvedGame, after: SolvedGame): Float64Array {
  const oddsOf = ({ table, chain }: SolvedGame) => oddsFrom(table, chain, startOf(table)).odds;
  const was = oddsOf(before);
  return oddsOf(after).map((is, ending) => is - at(was, ending, 'ending'));
}

const firstMover = (change: number): Cause => ({ reason: { kind: 'first-mover' }, change, parts: [] });
const bySize = (a: { readonly change: number }, b: { readonly change: number }) =>
  Math.abs(b.change) - Math.abs(a.change);

function causesOf(ground: PartGround, ending: number): Cause[] {
  const { shares, twins } = ground;
  const groups = new Map<string, { reason: CauseKind; parts: CausePart[]; change: number }>();
  shares.sources.forEach((source, index) => {
    const change = shares.total(index, ending);
    const reason = reasonOf(source, twins);
    const key = JSON.stringify(reason);
    const group = groups.get(key) ?? { reason, parts: [], change: 0 };
    groups.set(key, group);
    group.change += change;
    if (change !== 0 && isMove(source)) {
      group.parts.push(partOf(ground, source, index, ending));
    }
  });
  return [...groups.values()]
    .filter(({ parts, change }) => parts.length > 0 || change !== 0)
    .map(group => ({ ...group, parts: group.parts.sort(bySize) }));
}

function reasonOf(source: CauseSource, { actions }: Twins): CauseKind {
  if (source.kind !== 'play' && source.kind !== 'open') return { kind: source.kind };
  const mover = at(actions, source.action, 'action').mover;
  return mover === WORLD ? { kind: 'shock' } : { kind: source.kind, party: mover };
}

import { at } from '../../num/at.ts';
import { WORLD } from '../../scenario/scenario.ts';
import { oddsFrom, startOf } from '../../solve/odds.ts';
import type { SolvedGame } from '../../solve/solve.ts';
import { attributeDifference } from './attribute.ts';
import { type Closed, closedIn, type Frequencies, openIn } from './frequencies.ts';
import { withFirstMoverOf } from './opening.ts';
import type { Remainder } from './remainder.ts';
import type { CauseSource, Shares } from './shares.ts';
import { type Twin, type Twins, twinsOf } from './twins.ts';

/** Why two games differ, in kinds of reasons that sum to the difference. */
export type CauseKind =
  /** A party chooses otherwise after the same moves. */
  | { readonly kind: 'play'; readonly party: number }
  /** The parties' moves turn out otherwise. */
  | { readonly kind: 'outcome' }
  /** The world draws otherwise. */
  | { readonly kind: 'shock' }
  /** The same moves lead to another ending. */
  | { readonly kind: Remainder }
  /** Another party moves first. */
  | { readonly kind: 'first-mover' };

/** How often something happens in a round of the two games; rounds from 0. */
export interface Instance {
  readonly round: number;
  readonly before: number;
  readonly after: number;
  /** Where an action is not open at all in that round; absent where it is in both, and for shocks. */
  readonly closedIn?: Closed;
  /** How likely an action is to be open in that round of each game; absent for shocks. */
  readonly open?: { readonly before: number; readonly after: number };
}

/**
 * How something comes otherwise than in the base: `earlier` where it comes more often up to the round that counts most, and
 * no more often on the whole; `later` where it comes less often up to then, and no less often on the whole.
 */
export type ShiftOfPart = 'more' | 'less' | 'earlier' | 'later';

/** What one action or one shock does to the odds of an ending, over all rounds. */
export interface CausePart {
  readonly source: CauseSource;
  /** Of the action or the shock. */
  readonly id: string;
  readonly title: string;
  readonly change: number;
  readonly shift: ShiftOfPart;
  /** The round that counts most for the change and in which the two games show it; absent where none does. */
  readonly most?: Instance;
}

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
    ...causesOf(shares, twins, place, before, after),
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

function causesOf(shares: Shares, twins: Twins, ending: number, before: Frequencies, after: Frequencies): Cause[] {
  const groups = new Map<string, { reason: CauseKind; parts: CausePart[]; change: number }>();
  shares.sources.forEach((source, index) => {
    const change = shares.total(index, ending);
    const reason = reasonOf(source, twins);
    const key = JSON.stringify(reason);
    const group = groups.get(key) ?? { reason, parts: [], change: 0 };
    groups.set(key, group);
    group.change += change;
    if (change !== 0 && isMove(source)) {
      group.parts.push(partOf(shares, twins, source, index, ending, before, after));
    }
  });
  return [...groups.values()]
    .filter(({ parts, change }) => parts.length > 0 || change !== 0)
    .map(group => ({ ...group, parts: group.parts.sort(bySize) }));
}

/** What the parties or the world do, as against what remains where a line ends. */
type CauseMove = Exclude<CauseSource, { readonly kind: Remainder }>;
const isMove = (source: CauseSource): source is CauseMove => 'action' in source;

function reasonOf(source: CauseSource, { actions }: Twins): CauseKind {
  if (source.kind !== 'play') return { kind: source.kind };
  const mover = at(actions, source.action, 'action').mover;
  return mover === WORLD ? { kind: 'shock' } : { kind: 'play', party: mover };
}

function partOf(
  shares: Shares,
  { actions }: Twins,
  source: CauseMove,
  index: number,
  ending: number,
  before: Frequencies,
  after: Frequencies,
): CausePart {
  const action = at(actions, source.action, 'action');
  const named = source.kind === 'shock' ? at(action.results, source.result, 'shock') : action;
  const series = (of: Frequencies, own: number) =>
    (source.kind === 'shock' ? of.shocks : of.actions).map(round => (own < 0 ? 0 : at(round, own, source.kind)));
  const [was, is] = [series(before, named.base), series(after, named.other)];
  const change = shares.total(index, ending);
  const most = source.kind === 'outcome' ? undefined : mostTelling(shares, index, ending, was, is);
  return {
    source,
    id: named.id,
    title: named.title,
    change,
    shift: most ? shiftUpTo(most.round, was, is) : overallShift(shares, index),
    ...(most && { most: source.kind === 'play' ? { ...most, ...openingOf(most, named, before, after) } : most }),
  };
}

/** How likely an action is to be open in the round that is named. */
function openingOf({ round }: Instance, named: Twin, before: Frequencies, after: Frequencies): Partial<Instance> {
  const closed = closedIn(before, named.base, after, named.other, round);
  const open = { before: openIn(before, named.base, round), after: openIn(after, named.other, round) };
  return { open, ...(closed && { closedIn: closed }) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** After the same moves, over all rounds. */
function overallShift(shares: Shares, source: number): ShiftOfPart {
  return sum(Array.from({ length: shares.rounds }, (_, round) => shares.shiftAt(round, source))) > 0 ? 'more' : 'less';
}

function shiftUpTo(round: number, before: readonly number[], after: readonly number[]): ShiftOfPart {
  const gain = (rounds: number) => sum(after.slice(0, rounds)) - sum(before.slice(0, rounds));
  const [inRound, soFar, overall] = [gain(round + 1) - gain(round), gain(round + 1), gain(before.length)];
  if (inRound > 0) return soFar > 0 && overall <= 0 ? 'earlier' : 'more';
  return soFar < 0 && overall >= 0 ? 'later' : 'less';
}

/** A shift of less than this does not show in whole percents. */
const SHOWN = 0.01;

/**
 * The round with the largest share in the change among those in which the games themselves show the shift that makes it:
 * after other moves an action may be rarer in a game although after the same moves it is likelier.
 */
function mostTelling(
  shares: Shares,
  source: number,
  ending: number,
  before: readonly number[],
  after: readonly number[],
): Instance | undefined {
  const sign = Math.sign(shares.total(source, ending));
  const instances = before.map((p, round) => ({ round, before: p, after: at(after, round, 'round') }));
  const shown = instances.filter(({ round, before: was, after: is }) => {
    const isShown = (is - was) * Math.sign(shares.shiftAt(round, source)) >= SHOWN;
    return isShown && sign * shares.at(round, source, ending) > 0;
  });
  return shown.sort((a, b) => sign * (shares.at(b.round, source, ending) - shares.at(a.round, source, ending)))[0];
}

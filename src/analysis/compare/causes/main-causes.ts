import type { OneGame } from '../frequencies.ts';
import { type CausePart, toldShare } from './cause-part.ts';
import type { Cause, CauseKind } from './causes.ts';

/** A round in which a part shows, told by the share of those games in which it can come. */
export interface ToldInstance {
  readonly round: number;
  readonly before: number;
  readonly after: number;
  /** Whether these are shares of all games; else of those in which it can be chosen, or in which play goes on. */
  readonly isOfAll: boolean;
  readonly closedIn?: OneGame;
}

/** A part of a cause by which that is told. */
export interface MainPart extends CausePart {
  /** Whether it alone makes at least half of all that works in the direction of the change. */
  readonly isMost: boolean;
  /** The round that counts most, with the shares by which it is told. */
  readonly told?: ToldInstance;
}

/** A cause by which the change of an ending's odds is told. */
export interface MainCause {
  readonly reason: CauseKind;
  /** Whether it makes at least half of all that works in the direction of the change. */
  readonly isMost: boolean;
  /** Its largest part in that direction; absent where it has none. */
  readonly part?: MainPart;
}

/** What makes at least so much of all that works in the direction of a change is most of why. */
const MOST = 0.5;

/** What is at least so likely reads as certain. */
const ALL = 0.995;

/**
 * Returns the causes that say most of why an ending's odds change, given all with the largest first: one, where it makes
 * half of all that works in the direction of the change, else two; none where nothing is known of it.
 */
export function mainCauses(causes: readonly Cause[], change: number): readonly MainCause[] {
  const along = causes.filter(cause => cause.change * change > 0);
  const all = along.reduce((sum, cause) => sum + cause.change, 0);
  const isMost = (of: { readonly change: number }) => of.change / all >= MOST;
  const main = along.slice(0, 2).map((cause): MainCause => {
    const part = cause.parts.find(one => one.change * change > 0);
    return {
      reason: cause.reason,
      isMost: isMost(cause),
      ...(part && { part: { ...part, isMost: isMost(part), ...toldOf(part) } }),
    };
  });
  return main[0]?.isMost ? main.slice(0, 1) : main;
}

function toldOf({ source: { kind }, most }: CausePart): Pick<MainPart, 'told'> {
  if (!most) return {};
  const { before, after } = toldShare(kind, most);
  const whole = (kind === 'play' ? most.open : most.inPlay) ?? { before: 1, after: 1 };
  const { round, closedIn } = most;
  const told = { round, before: before ?? 0, after: after ?? 0, isOfAll: Math.min(whole.before, whole.after) >= ALL };
  return { told: { ...told, ...(closedIn && { closedIn }) } };
}

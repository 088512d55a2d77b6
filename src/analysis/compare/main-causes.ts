import type { Cause, CauseKind, CausePart, Instance } from './causes.ts';

/** A part of a cause by which that is told. */
export interface MainPart extends CausePart {
  /** Whether it alone makes at least half of all that works in the direction of the change. */
  readonly isMost: boolean;
  /** How likely its action is to be open in the round that counts most, where that explains how often it is chosen. */
  readonly opening?: Instance['open'];
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

/** Where the difference in how likely an action is to be open is less, it does not explain how often it is chosen. */
const OPEN = 0.05;

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
      ...(part && { part: { ...part, isMost: isMost(part), ...openingOf(part) } }),
    };
  });
  return main[0]?.isMost ? main.slice(0, 1) : main;
}

function openingOf({ most }: CausePart): Pick<MainPart, 'opening'> {
  const opening = most?.open;
  return opening && Math.abs(opening.after - opening.before) >= OPEN ? { opening } : {};
}

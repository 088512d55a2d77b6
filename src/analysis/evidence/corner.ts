import { at } from '../../num/at.ts';
import type { AskingOdds } from '../settings/asking.ts';
import type { ChangedSettings } from '../settings/changed-settings.ts';
import type { Unknown } from '../settings/unknowns.ts';

/** Where a number stands: at the low end of its range, as it is set, or at the high end. */
type RangeSide = -1 | 0 | 1;

/** Where each of several numbers stands. */
export type Corner = readonly RangeSide[];

/** The odds of an ending where some numbers stand so. */
export interface OddsAtCorner {
  readonly corner: Corner;
  readonly odds: number;
}

/** Numbers that are moved together. */
export type Group = readonly Unknown[];

/** Of so few numbers every corner is tried. */
export const FEW = 4;

/** Every number of a group as it is set. */
export const unmoved = (group: Group): Corner => group.map(() => 0);

/** Each number of a group by itself at either end. */
export const movedAlone = (group: Group): readonly Corner[] =>
  group.flatMap((_, i) => ([-1, 1] as const).map(side => withSide(unmoved(group), i, side)));

/** All numbers of a group at their ends, in every way. */
export const everyCorner = (group: Group): readonly Corner[] =>
  group.reduce<readonly Corner[]>(
    (corners, _) => corners.flatMap(corner => ([-1, 1] as const).map(side => [...corner, side])),
    [[]],
  );

/** Each number moved elsewhere by itself: from one end to the other, from where it is set to both. */
export const nextTo = (corner: Corner): readonly Corner[] =>
  corner.flatMap((side, i) =>
    ([-1, 1] as const).filter(other => other !== side).map(other => withSide(corner, i, other)),
  );

/** All moves that gained, made at once: of those of one number the first. */
export const together = (from: Corner, gains: readonly OddsAtCorner[]): Corner =>
  from.map((side, i) => gains.find(({ corner }) => corner[i] !== side)?.corner[i] ?? side);

const withSide = (corner: Corner, index: number, side: RangeSide): Corner =>
  corner.map((own, i) => (i === index ? side : own));

/** The settings where the numbers of a group stand so. */
const settingsAt = (group: Group, corner: Corner): ChangedSettings =>
  Object.fromEntries(
    group.flatMap(({ name, plausible }, i): readonly (readonly [string, number])[] => {
      const side = at(corner, i, 'side');
      return side === 0 ? [] : [[name, side < 0 ? plausible.from : plausible.to]];
    }),
  );

/** A corner of a group. */
interface GroupCorner {
  readonly group: Group;
  readonly corner: Corner;
}

/** The odds of one ending at the corners that were asked about, each once: groups share many. */
export class KnownOdds {
  readonly #odds = new Map<string, number | undefined>();
  readonly #ending: number;

  constructor(ending: number) {
    this.#ending = ending;
  }

  /** Returns the odds at a corner that was asked about; undefined where it cannot be. */
  at({ group, corner }: GroupCorner): number | undefined {
    return this.#odds.get(JSON.stringify(settingsAt(group, corner)));
  }

  /** Asks about all corners that are not known yet. */
  *learn(wanted: readonly GroupCorner[]): AskingOdds<void> {
    const open = new Map(
      wanted
        .map(({ group, corner }) => settingsAt(group, corner))
        .map(settings => [JSON.stringify(settings), settings] as const)
        .filter(([key]) => !this.#odds.has(key)),
    );
    if (open.size === 0) return;
    const answers = yield [...open.values()];
    [...open.keys()].forEach((key, i) => {
      const answer = at(answers, i, 'answer');
      this.#odds.set(key, 'what' in answer ? undefined : at(answer, this.#ending, 'ending'));
    });
  }
}

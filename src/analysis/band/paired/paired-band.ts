import { at } from '../../../num/at.ts';
import type { Odds } from '../../../solve/odds.ts';
import type { Message } from '../../../words/problem.ts';
import type { Draws } from '../../settings/hypercube.ts';
import { type BandRange, bandsOf, type EndingBand, rangeOf } from '../band.ts';
import type { PairedUnknown } from './paired-draws.ts';

/** How far the change of an ending reaches over the draws. */
export interface ChangeBand extends BandRange {
  /** In how many draws the ending is likelier than in the base, and in how many less likely; in the rest it is as likely. */
  readonly likelierIn: number;
  readonly lessLikelyIn: number;
}

/** How far the odds of an ending reach in two games, and how far their change does; absent in a game that lacks it. */
export interface PairedEnding {
  readonly name: string;
  readonly base?: EndingBand;
  readonly other?: EndingBand;
  readonly change?: ChangeBand;
}

/** Within what the odds of two games lie, and their difference, over the same draws of what nobody knows. */
export interface PairedBandRecord extends PairedAsked {
  readonly endings: readonly PairedEnding[];
  /** Draws that cannot be in one of the games are left out of both. */
  readonly refused: number;
  readonly firstRefusal: Message | undefined;
}

/** How a band of two games was asked for. */
interface PairedAsked extends Draws {
  /** The share of the draws that a band holds, above 0 and below 1. */
  readonly share: number;
  readonly unknowns: readonly PairedUnknown[];
}

/** An ending that one or both of two games have, by its number in each; -1 where a game lacks it. */
export interface PairedEndingPlace {
  readonly name: string;
  readonly base: number;
  readonly other: number;
}

/** What was answered of two games under each draw. */
interface PairedAnswers {
  readonly base: readonly (Odds | Message)[];
  readonly other: readonly (Odds | Message)[];
}

/** The odds of both games in one draw. */
interface DrawnPair {
  readonly base: Odds;
  readonly other: Odds;
}

/** Sums up what was answered of two games under the same draws, or says why where none of them can be in both. */
export function pairedBand(
  asked: PairedAsked,
  endings: readonly PairedEndingPlace[],
  answers: PairedAnswers,
): PairedBandRecord | Message {
  const pairs = answers.base.map((base, draw) => ({ base, other: at(answers.other, draw, 'draw') }));
  const drawn = pairs.filter(isDrawn);
  const [firstRefusal] = pairs.flatMap(({ base, other }) => [base, other].filter(isRefused));
  if (drawn.length === 0) return firstRefusal ?? { what: 'There are no draws.', wayOut: 'Expected 1 or more.' };
  const [base, other] = [
    bandsOf(
      drawn.map(pair => pair.base),
      asked.share,
    ),
    bandsOf(
      drawn.map(pair => pair.other),
      asked.share,
    ),
  ];
  return {
    ...asked,
    endings: endings.map(place => ({
      name: place.name,
      ...(place.base >= 0 && { base: at(base, place.base, 'ending') }),
      ...(place.other >= 0 && { other: at(other, place.other, 'ending') }),
      ...(place.base >= 0 && place.other >= 0 && { change: changeOver(drawn, place, asked.share) }),
    })),
    refused: pairs.length - drawn.length,
    firstRefusal,
  };
}

const isRefused = (answer: Odds | Message): answer is Message => 'what' in answer;

function isDrawn(pair: { readonly base: Odds | Message; readonly other: Odds | Message }): pair is DrawnPair {
  return !isRefused(pair.base) && !isRefused(pair.other);
}

/** What differs by less differs by rounding. */
const ROUNDING = 1e-12;

function changeOver(drawn: readonly DrawnPair[], place: PairedEndingPlace, share: number): ChangeBand {
  const changes = Float64Array.from(
    drawn,
    ({ base, other }) => at(other, place.other, 'ending') - at(base, place.base, 'ending'),
  );
  return {
    ...rangeOf(changes, share),
    likelierIn: changes.filter(change => change > ROUNDING).length,
    lessLikelyIn: changes.filter(change => change < -ROUNDING).length,
  };
}

import type { Odds } from '../../solve/odds.ts';
import type { Message } from '../../words/problem.ts';
import type { Draws } from '../settings/hypercube.ts';
import type { Unknown } from '../settings/unknowns.ts';
import { bandsOf, type EndingBand } from './band.ts';

/** Within what the odds of each ending lie over draws of what nobody knows. */
export interface BandRecord extends Draws {
  /** The share of the draws that a band holds, above 0 and below 1. */
  readonly share: number;
  readonly unknowns: readonly Unknown[];
  /** In the order of the scenario's endings. */
  readonly endings: readonly EndingBand[];
  /** Draws that cannot be, such as chances that sum to more than 1, are left out. */
  readonly refused: number;
  readonly firstRefusal: Message | undefined;
}

/** How a band was asked for. */
interface BandAsked extends Draws {
  readonly share: number;
  readonly unknowns: readonly Unknown[];
}

const isOdds = (answer: Odds | Message): answer is Odds => !('what' in answer);

/** Sums up what was answered under drawn settings, or says why where none of them can be. */
export function bandRecord(asked: BandAsked, answers: readonly (Odds | Message)[]): BandRecord | Message {
  const drawn = answers.filter(isOdds);
  const firstRefusal = answers.find((answer): answer is Message => !isOdds(answer));
  if (drawn.length === 0) return firstRefusal ?? { what: 'There are no draws.', wayOut: 'Expected 1 or more.' };
  return {
    ...asked,
    endings: bandsOf(drawn, asked.share),
    refused: answers.length - drawn.length,
    firstRefusal,
  };
}

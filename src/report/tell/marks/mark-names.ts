import type { Mark, Thresholds } from '../../../analysis/why/judge.ts';
import { givenPoints } from '../../../words/percents.ts';

/** What the marks are called. */
export const MARK_NAMES: Readonly<Record<Exclude<Mark, ''>, string>> = {
  '?!': 'dubious',
  '?': 'mistake',
  '??': 'blunder',
  '!': 'good',
};

/** Says from how many points on a choice is marked, in a sentence. */
export function thresholdsText({ dubious, mistake, blunder }: Thresholds): string {
  const named = (mark: Exclude<Mark, ''>) => `(${mark}, ${MARK_NAMES[mark]})`;
  return (
    `A choice is marked where it costs the endings that its own party prefers ${givenPoints(dubious)} points or more ${named('?!')}, ` +
    `${givenPoints(mistake)} ${named('?')} or ${givenPoints(blunder)} ${named('??')}, or gains them ${givenPoints(dubious)} ${named('!')}.`
  );
}

/** Says which endings a party prefers, and what a mark does not mean. */
export const MARKS_NOTE =
  'A party prefers the endings that are worth more to it than what it could expect before the move. A mark is for that party: it does not say right or wrong. Nothing is marked where there was no choice.';

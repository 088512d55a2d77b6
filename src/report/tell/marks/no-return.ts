import type { Aim } from '../../../analysis/guarantee/question.ts';
import type { TurningPoint } from '../../../analysis/guarantee/turning-point.ts';
import { type PercentDecimals, percentText } from '../../../words/percents.ts';

/** A point of no return with its parties and endings in words. */
export interface NoReturnInWords extends Omit<TurningPoint, 'move'> {
  readonly aim: Aim;
  /** Who can do less than before: "all parties together". */
  readonly who: string;
  /** The ending or endings: "“War” or “Siege”". */
  readonly what: string;
}

/** Those who are asked where nobody is named. */
export const EVERYBODY = 'all parties together';

/** Says what could be done before a point of no return and what can be done after it, in a sentence. */
export function noReturnText(point: NoReturnInWords, decimals: PercentDecimals): string {
  const { aim, who, what, isFinal } = point;
  const [before, after] = [percentText(point.before, decimals), percentText(point.after, decimals)];
  if (aim === 'greatest') {
    if (isFinal)
      return `From here on ${who} cannot bring ${what} about any more; before, they could bring it to ${before}.`;
    return `From here on ${who} can bring ${what} to ${after} at most; before, to ${before}.`;
  }
  if (isFinal)
    return `From here on ${who} cannot keep ${what} out any more; before, they could hold it down to ${before}.`;
  return `From here on ${who} cannot hold ${what} below ${after}; before, they could hold it down to ${before}.`;
}

import type { Slide } from '../../../analysis/why/slides.ts';
import type { Model } from '../../../game/model.ts';
import { roundOf } from '../../../game/position.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { type PercentDecimals, sizeInPoints } from '../../../words/percents.ts';
import { moverName } from '../move.ts';
import { shiftsText } from './shifts.ts';

/** Says what a slow slide cost its party, in a sentence. */
export function slideText(model: Model, slide: Slide, decimals: PercentDecimals): string {
  const { party, from, to, moves, cost, change } = slide;
  const [first, last] = [roundOf(model, from), roundOf(model, to)];
  const when = first === last ? `in round ${first}` : `from round ${first} to round ${last}`;
  const none = change.map(() => 0);
  const shifts = shiftsText(model.scenario, none, change, decimals);
  return (
    `A slow slide ${when}: none of ${counted(moves, 'choice')} of ${moverName(model, party)} cost enough to be marked, ` +
    `but together they cost what it preferred ${sizeInPoints(cost, decimals)} points${shifts === '' ? '' : ` (${shifts})`}.`
  );
}

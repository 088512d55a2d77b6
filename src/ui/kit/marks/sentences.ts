import type { Model } from '../../../game/model.ts';
import { EVERYBODY, noReturnText } from '../../../report/tell/marks/no-return.ts';
import { slideText } from '../../../report/tell/marks/slide.ts';
import { chanceText, verdictText } from '../../../report/tell/marks/verdict.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { cited } from '../../../words/quote.ts';
import type { MarkedMove } from './marked-line.ts';

/** Returns all that is to be said of a move besides its title, a sentence each. */
export function sentencesOf(model: Model, { judged, slide, noReturn }: MarkedMove): readonly string[] {
  const what = (ending: number) => cited(endingAt(model.scenario, ending).title);
  return [
    verdictText(model, judged, 0),
    chanceText(model, judged, 0),
    slide ? slideText(model, slide, 0) : '',
    ...noReturn.map(point => noReturnText({ ...point, who: EVERYBODY, what: what(point.ending) }, 0)),
  ].filter(Boolean);
}

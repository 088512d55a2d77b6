import { distance } from '../../../analysis/debrief/distance.ts';
import type { Model } from '../../../game/model.ts';
import { at } from '../../../num/at.ts';
import { MARK_NAMES } from '../../../report/tell/marks/mark-names.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { WORLD } from '../../../scenario/scenario.ts';
import type { Odds } from '../../../solve/odds.ts';
import { capital } from '../../../words/capital.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { pointsBetween, signedPoints, spokenPoints } from '../../../words/percents.ts';
import type { MarkedMove } from './marked-line.ts';

/** Stands for a slow slide, which goes down, and for an ending that is out of reach from then on. */
export const SLIDE = '╲';
export const GONE = '╳';

/** A text to be seen, and one to be heard. */
export interface MarkText {
  readonly shown: string;
  readonly said: string;
}

/**
 * Returns what stands beside a move: its mark and what the choice changed most; a slow slide that it ends; what chance
 * then changed, where that is as much as would be marked; the endings that cannot come any more.
 */
export function markText(model: Model, { judged, slide, noReturn, least }: MarkedMove): readonly MarkText[] {
  const { mover, judgement, before, chosen, after } = judged;
  const texts: MarkText[] = [];
  const mark = judgement?.mark ?? '';
  if (mark !== '') {
    const { shown, said } = largest(model, before, chosen);
    texts.push({ shown: `${mark} ${shown}`, said: `${capital(MARK_NAMES[mark])}: ${said}.` });
  }
  if (slide) {
    const { shown, said } = largest(
      model,
      before,
      before.map((p, i) => p + at(slide.change, i, 'change')),
    );
    texts.push({ shown: `${SLIDE} ${shown}`, said: `A slow slide: ${said} over ${counted(slide.moves, 'choice')}.` });
  }
  if (distance(chosen, after) >= least) {
    const { shown, said } = largest(model, chosen, after);
    const by = mover === WORLD ? '' : 'chance ';
    texts.push({ shown: `${by}${shown}`, said: `By chance: ${said}.` });
  }
  const gone = noReturn.flatMap(({ ending, aim, isFinal }) =>
    isFinal && aim === 'greatest' ? [endingAt(model.scenario, ending).short] : [],
  );
  if (gone.length > 0) {
    const names = gone.join(', ');
    texts.push({ shown: `${GONE} ${names}`, said: `No longer possible: ${names}.` });
  }
  return texts;
}

/** Returns the ending whose probability changed most, and by how many points; the first of equals. */
function largest({ scenario }: Model, before: Odds, after: Odds): MarkText {
  const points = pointsBetween(before, after);
  const most = points.reduce((best, by, i) => (Math.abs(by) > Math.abs(at(points, best, 'change')) ? i : best), 0);
  const name = endingAt(scenario, most).short;
  const by = at(points, most, 'change');
  return { shown: `${name} ${signedPoints(by)}`, said: `${name} ${spokenPoints(by)}` };
}

import type { TopLevelSpec } from 'vega-lite';
import type { EvidenceRecord } from '../../../analysis/evidence/evidence-record.ts';
import { at } from '../../../num/at.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { percentText } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { evidenceName } from '../../tell/evidence/evidence-name.ts';
import { rangeChart, signsText } from '../ranges.ts';
import { notesOf } from './odds-picture.ts';

/** More facts and assumptions than these no printed page has room for. */
const MOST_LINES = 26;

/** Describes how far the odds of an ending rest on each fact and assumption, and on what kind. */
export function evidencePicture({ model, ending, base, swings, kinds }: EvidenceRecord, repeat: string): TopLevelSpec {
  const now = at(base, ending, 'ending');
  return rangeChart(
    {
      title: `${model.scenario.title}: what the odds of ${cited(endingAt(model.scenario, ending).title)} rest on, ${percentText(now, 1)} as all is set`,
      notes: [
        `${signsText('as all is set')}, ├─┤ all numbers that rest on a fact or assumption, moved together within their ranges`,
        ...notesOf(model),
      ],
      repeat,
    },
    [...swings.slice(0, MOST_LINES), ...kinds].map(({ part, numbers, least, greatest }) => ({
      name: `${evidenceName(part)} (${numbers.length})`,
      range: [least, greatest],
      points: [now],
      figures: `${percentText(least, 1)} to ${percentText(greatest, 1)}`,
    })),
    { title: 'Odds', isPercent: true },
  );
}

import type { TopLevelSpec } from 'vega-lite';
import type { SampleRecord } from '../../../analysis/sample/sample-record.ts';
import { at } from '../../../num/at.ts';
import { counted } from '../../../words/numbers/plural.ts';
import { givenPercent, percentText } from '../../../words/percents.ts';
import { rangeChart, signsText } from '../ranges.ts';
import { notesOf } from './odds-picture.ts';

/** Describes how lines of play that were drawn ended, beside the exact odds. */
export function samplePicture({ model, runs, confidence, endings }: SampleRecord, repeat: string): TopLevelSpec {
  return rangeChart(
    {
      title: `${model.scenario.title}: how ${counted(runs, 'line')} of play ended`,
      notes: [
        `${signsText('share of the lines that were drawn', 'exact odds')}, ├─┤ ${givenPercent(confidence)} interval`,
        ...notesOf(model),
      ],
      repeat,
    },
    model.scenario.endings.map(({ title }, i) => {
      const { share, low, high, exact } = at(endings, i, 'ending');
      const drawn = share === null ? 'none drawn' : percentText(share, 1);
      return {
        name: title,
        range: [low, high],
        points: [share, exact],
        figures: `${drawn}, exact ${percentText(exact, 1)}`,
      };
    }),
    { title: 'Share', isPercent: true },
  );
}

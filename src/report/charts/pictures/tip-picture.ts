import type { TopLevelSpec } from 'vega-lite';
import type { MovedLever, Tip, TipRecord } from '../../../analysis/tip/tip-record.ts';
import { foundText, givenText } from '../../../words/numbers/given.ts';
import { percentText } from '../../../words/percents.ts';
import { tipQuestion } from '../../answers/tip/text.ts';
import { rangeChart } from '../ranges.ts';
import { notesOf } from './odds-picture.ts';

/** Describes the moves that tip an answer by how much of its range each lever moves. */
export function tipPicture(record: TipRecord, repeat: string): TopLevelSpec {
  const { model, single, pairs, still } = record;
  const row = ({ moved, share }: Tip) => ({
    name: moved.map(({ lever }) => lever.name).join(' + '),
    range: [0, share] as const,
    points: [share],
    figures: `${percentText(share, 1)}: ${moved.map(valuesText).join(', ')}`,
  });
  const none = still.length === 0 ? [] : [`Not within its range: ${still.map(({ lever }) => lever.name).join(', ')}.`];
  return rangeChart(
    {
      title: tipQuestion(record),
      notes: [
        model.scenario.title,
        'By how much of its range one lever moves, then two by the same share of theirs.',
        ...none,
        ...notesOf(model),
      ],
      repeat,
    },
    [...single, ...pairs].map(row),
    { title: 'Share of the range', isPercent: true },
  );
}

/** The names stand before the line. */
const valuesText = ({ now, past }: MovedLever): string => `${givenText(now)} → ${foundText(past)}`;

import type { TopLevelSpec } from 'vega-lite';
import type { ComparedFigure } from '../../../analysis/compare/comparison.ts';
import { at } from '../../../num/at.ts';
import { givenPercent, percentText, pointsText } from '../../../words/percents.ts';
import type { FiledComparison } from '../../answers/compare/json.ts';
import { namesOf } from '../../answers/compare/many.ts';
import { leftLines } from '../../tell/most.ts';
import { rangeChart, signsText } from '../ranges.ts';
import { notesOf } from './odds-picture.ts';

/** More lines than these no printed page has room for. */
const MOST_LINES = 60;

/** Describes the odds of each ending in a base and beside it; with a band, within what those beside lie. */
export function comparePicture(all: readonly FiledComparison[], repeat: string): TopLevelSpec {
  const first = at(all, 0, 'comparison');
  const { before, after } = first.comparison;
  const names = namesOf(all);
  const [base, other] = first.files;
  const besides = all.length > 1 ? 'beside it' : base === other ? 'with what is set' : (names[0] ?? '');
  const reach = first.band ? `, ├─┤ ${givenPercent(first.band.share)} of draws of what is beside` : '';
  const rows = all.flatMap((one, i) =>
    one.comparison.odds.map(figure => rowOf(one, figure, all.length === 1 ? '' : `${names[i]}: `)),
  );
  return rangeChart(
    {
      title: `${before.model.scenario.title}: odds of each ending, compared`,
      notes: [
        `${signsText('base', besides)}${reach}`,
        ...leftLines(rows.slice(MOST_LINES), { whole: '--csv has them' }),
        ...notesOf(all.length === 1 ? after.model : before.model),
      ],
      repeat,
    },
    rows.slice(0, MOST_LINES),
    { title: 'Odds', isPercent: true },
  );
}

function rowOf({ band }: FiledComparison, { name, title, before, after, missingIn }: ComparedFigure, of: string) {
  const own = band?.endings.find(one => one.name === name)?.other;
  const [was, is] = [missingIn === 'base' ? null : before, missingIn === 'other' ? null : after];
  const text = (odds: number | null) => (odds === null ? 'not in it' : percentText(odds, 1));
  const change = was === null || is === null ? '' : ` (${pointsText(is - was)})`;
  return {
    name: `${of}${title}`,
    range: own
      ? ([own.low, own.high] as const)
      : was !== null && is !== null
        ? ([Math.min(was, is), Math.max(was, is)] as const)
        : null,
    points: [was, is],
    figures: `${text(was)} → ${text(is)}${change}`,
  };
}

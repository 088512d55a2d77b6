import type { ComparedFigure, Comparison } from '../../../analysis/compare/comparison.ts';
import type { Shift } from '../../../analysis/compare/shifts.ts';
import { inLines } from '../../../words/in-lines.ts';
import { countDecimals, countInColumn, signedCount } from '../../../words/numbers/count.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { payoffDecimals, signedPayoff } from '../../../words/numbers/payoff.ts';
import { percentText, pointsText } from '../../../words/percents.ts';
import { tableRow } from '../../../words/table.ts';
import { cutList, cutToLargest, IN_JSON, leftLines } from '../../tell/most.ts';
import { noticeOf } from '../../tell/notice.ts';
import { apartText } from './apart.ts';
import { sentencesOf } from './sentences.ts';
import { settingTexts } from './subject.ts';

/** How many of the shifts in play the text lists. */
const LISTED = 8;

/** Stands for the share of an action that cannot be chosen. */
const NOT_OPEN = 'not open';

/** A rung that both reach for sure says nothing. */
const SURE = 0.9995;

/** Writes a comparison as text: in sentences, and side by side. */
export function compareText(comparison: Comparison): string {
  const { odds, tallies, ladder, value, largestShifts } = comparison;
  const sentences = cutList(sentencesOf(comparison), false);
  return [
    ...titleLines(comparison),
    ...noticeLines(comparison),
    '',
    ...sentences.shown.flatMap(sentence => inLines(sentence, '  ', '')),
    ...leftLines(sentences.left, { whole: IN_JSON }),
    '',
    tableRow('', 'base', 'beside it', 'change'),
    ...rows('Odds of each ending; changes in points', odds, oddsFigures),
    ...rows(
      'A rung of the ladder, or a higher one, is ever reached',
      [...ladder].reverse().filter(pair => Math.min(pair.before, pair.after) < SURE),
      oddsFigures,
    ),
    ...shiftLines(comparison, largestShifts.slice(0, LISTED)),
    ...rows('Expected tallies at the end', tallies, countFigures),
    ...rows('What each side expects, in units of payoff', value, payoffFigures),
    '',
    ...inLines(readingOf(comparison)),
  ].join('\n');
}

function titleLines({ before, after }: Comparison): readonly string[] {
  const [base, other] = [before.model, after.model];
  const settings = settingTexts(base, other).join('; ');
  const isSame = base.scenario.title === other.scenario.title;
  const beside = [isSame ? [] : other.scenario.title, settings === '' ? [] : settings].flat().join(', with ');
  return [
    ...inLines(base.scenario.title, '           ', 'Base:      '),
    ...inLines(beside, '           ', 'Beside it: '),
  ];
}

/** Two crises rest on facts of their own, as of days of their own. */
function noticeLines({ before, after, isOtherCrisis }: Comparison): readonly string[] {
  if (!isOtherCrisis) return inLines(noticeOf(after.model));
  return [
    ...inLines(noticeOf(before.model), '           ', 'Base:      '),
    ...inLines(noticeOf(after.model), '           ', 'Beside it: '),
    '',
    ...inLines(apartText(before.model.scenario, after.model.scenario)),
  ];
}

/** What stands in a row: the figure of each game, and the change. */
type FigureRow = readonly [before: string, after: string, change: string];

function rows(
  title: string,
  list: readonly ComparedFigure[],
  figuresOf: (pair: ComparedFigure) => FigureRow,
): readonly string[] {
  if (list.length === 0) return [];
  const { shown, left } = cutToLargest(list, ({ before, after }) => Math.abs(after - before));
  return [
    title,
    ...shown.map(pair => tableRow(pair.title, ...figuresOf(pair))),
    ...leftLines(left, { indent: '  ', together: 'which change less', whole: IN_JSON }),
  ];
}

function oddsFigures({ before, after }: ComparedFigure): FigureRow {
  return [percentText(before, 1), percentText(after, 1), pointsText(after - before)];
}

function countFigures({ before, after }: ComparedFigure): FigureRow {
  const decimals = countDecimals([before, after], [after - before]);
  return [countInColumn(before, decimals), countInColumn(after, decimals), signedCount(after - before, decimals)];
}

function payoffFigures({ before, after }: ComparedFigure): FigureRow {
  const decimals = payoffDecimals([before, after], after - before);
  return [fixed(before, decimals), fixed(after, decimals), signedPayoff(after - before, decimals)];
}

function shiftLines({ after }: Comparison, shifts: readonly Shift[]): readonly string[] {
  const { parties } = after.model.scenario;
  if (shifts.length === 0) return [];
  return [
    'How often an action is chosen, in the round where that changes most',
    ...shifts.map(({ party, title, round, before, after: is, closedIn }) => {
      const name = parties.find(({ id }) => id === party)?.name ?? party;
      const [was, now] = [
        closedIn === 'base' ? NOT_OPEN : percentText(before, 1),
        closedIn === 'other' ? NOT_OPEN : percentText(is, 1),
      ];
      return tableRow(`${name}, round ${round + 1}: ${title}`, was, now, pointsText(is - before));
    }),
  ];
}

function readingOf({ explanation }: Comparison): string {
  const exact =
    'How to read it: both columns are exact consequences of their own numbers, nothing is sampled, and a change is what the difference between the two files or settings makes.';
  if (!explanation)
    return `${exact} Why the odds change cannot be told move by move here, because the two games differ too much.`;
  return `${exact} “Because” compares what happens after the same moves in both games: all reasons together make up the whole change, and “mostly” stands for at least half of all that works in its direction. An action’s share is how often it is chosen in that round.`;
}

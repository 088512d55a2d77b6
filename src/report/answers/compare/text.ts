import type { PairedBandRecord } from '../../../analysis/band/paired/paired-band.ts';
import type { ComparedFigure, Comparison } from '../../../analysis/compare/comparison.ts';
import type { Shift } from '../../../analysis/compare/shifts.ts';
import { inLines } from '../../../words/in-lines.ts';
import { countDecimals, countInColumn, signedCount } from '../../../words/numbers/count.ts';
import { fixed } from '../../../words/numbers/decimals.ts';
import { payoffDecimals, signedPayoff } from '../../../words/numbers/payoff.ts';
import { percentText, pointsText } from '../../../words/percents.ts';
import { quotePath } from '../../../words/quote.ts';
import { tableRow } from '../../../words/table.ts';
import { cutList, cutToLargest, IN_JSON, leftLines } from '../../tell/most.ts';
import { noticeOf } from '../../tell/notice.ts';
import { pairedLines } from '../band/paired.ts';
import { apartText } from './apart.ts';
import { sentencesOf } from './sentences.ts';
import { settingTexts } from './subject.ts';

/** How many of the shifts in play the text lists. */
const LISTED = 8;

/** Stands for the share of an action that cannot be chosen, and of one that play does not come to any more. */
const NOT_OPEN = 'not open';
const ENDED = 'ended';

/** Stands for the figure of what a game does not have. */
export const NOT_IN_IT = 'not in it';

/** Where the shares of games that have ended differ by less, that explains nothing. */
const POINT = 0.01;

/** A rung that both reach for sure says nothing. */
const SURE = 0.9995;

/** Writes a comparison as text: in sentences, and side by side. `files` names the two files, base first. */
export function compareText(comparison: Comparison, files: readonly [string, string], band?: PairedBandRecord): string {
  const { odds, tallies, ladder, value, largestShifts } = comparison;
  const sentences = cutList(sentencesOf(comparison), false);
  return [
    ...titleLines(comparison, files),
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
    ...(band ? [...pairedLines(odds, band), ''] : []),
    ...inLines(readingOf(comparison)),
    ...(band ? [] : unknownLines(comparison)),
  ].join('\n');
}

/** Two files of one title are told apart by what names them. */
function titleLines({ before, after, isOtherFile }: Comparison, files: readonly [string, string]): readonly string[] {
  const [was, is] = [before.model.scenario.title, after.model.scenario.title];
  const nameOf = (title: string, file: string) => (isOtherFile && was === is ? `${title} (${quotePath(file)})` : title);
  const settings = settingTexts(before.model, after.model).join('; ');
  const beside = [...(isOtherFile ? [nameOf(is, files[1])] : []), ...(settings === '' ? [] : [settings])];
  return [
    ...inLines(nameOf(was, files[0]), '           ', 'Base:      '),
    ...inLines(beside.join(', with ') || is, '           ', 'Beside it: '),
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
    ...shown.map(pair => tableRow(pair.title, ...figuresOrMissing(pair, figuresOf(pair)))),
    ...leftLines(left, { indent: '  ', together: 'which change less', whole: IN_JSON }),
  ];
}

/** What a game does not have has no figure in it, and so no change. */
function figuresOrMissing({ missingIn }: ComparedFigure, [before, after, change]: FigureRow): FigureRow {
  if (missingIn === undefined) return [before, after, change];
  return missingIn === 'base' ? [NOT_IN_IT, after, ''] : [before, NOT_IN_IT, ''];
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
    ...shifts.map(({ party, title, round, before, after: is, closedIn, endedIn }) => {
      const name = parties.find(({ id }) => id === party)?.name ?? party;
      const shareIn = (game: 'base' | 'other', p: number) => {
        if (endedIn === game) return ENDED;
        return closedIn === game ? NOT_OPEN : percentText(p, 1);
      };
      const shares = [shareIn('base', before), shareIn('other', is)] as const;
      return tableRow(`${name}, round ${round + 1}: ${title}`, ...shares, pointsText(is - before));
    }),
    ...endedLines(shifts),
  ];
}

/** An action is rarer where play has ended earlier; by how much is said where it shows. */
function endedLines(shifts: readonly Shift[]): readonly string[] {
  const ofRounds = new Map([...shifts].reverse().map(({ round, inPlay }) => [round, inPlay]));
  const ended = [...ofRounds].map(([round, { before, after }]) => ({ round, was: 1 - before, is: 1 - after }));
  return ended
    .filter(({ was, is }) => Math.abs(is - was) >= POINT)
    .sort((a, b) => a.round - b.round)
    .map(({ round, was, is }) =>
      tableRow(`Play has ended by round ${round + 1}`, percentText(was, 1), percentText(is, 1), pointsText(is - was)),
    );
}

/** Says how to ask how far the changes hold, where some numbers are unknown. */
function unknownLines({ before, after }: Comparison): readonly string[] {
  const hasUnknown = [before, after].some(({ model }) => model.scenario.levers.some(({ plausible }) => plausible));
  return hasUnknown ? inLines('How far the changes hold over what nobody knows, --band 90 tells.') : [];
}

function readingOf({ explanation }: Comparison): string {
  const exact =
    'How to read it: both columns are exact consequences of their own numbers, nothing is sampled, and a change is what the difference between the two files or settings makes.';
  if (!explanation)
    return `${exact} Why the odds change cannot be told move by move here, because the two games differ too much.`;
  return `${exact} “Because” compares what happens after the same moves in both games: all reasons together make up the whole change, and “mostly” stands for at least half of all that works in its direction. “Where it can” and “while play goes on” mean: of the games in which it is open, or which have not ended, in that round. In the table an action’s share is of all games.`;
}

import type { LikelyPath } from '../../analysis/paths/best-lines.ts';
import type { PathsRecord } from '../../analysis/paths/paths-record.ts';
import { makeLine } from '../../game/notation.ts';
import { positionsAlong } from '../../game/position.ts';
import { at } from '../../num/at.ts';
import { endingAt } from '../../scenario/part-at.ts';
import { inLines } from '../../words/in-lines.ts';
import { counted, plural } from '../../words/numbers/plural.ts';
import { finePercent, percentText } from '../../words/percents.ts';
import { cited } from '../../words/quote.ts';
import type { CsvTable } from '../csv/csv-text.ts';
import type { PathsDocument } from '../documents/paths.ts';
import { type ToldMove, tellLine } from '../tell/move.ts';
import { noticeOf } from '../tell/notice.ts';
import type { WrittenGame } from '../tell/written-game.ts';
import { headerJson } from './header-json.ts';

/** Where each line was written; empty where none was. */
type PathGames = readonly WrittenGame[];

/** Returns the likeliest lines to an ending, ready to be written as JSON. */
export function pathsJson(record: PathsRecord, hash: string, games: PathGames): PathsDocument {
  const { model, ending, after, odds, paths } = record;
  return {
    ...headerJson('paths', model, hash),
    settings: Object.fromEntries(model.settings),
    ending: endingAt(model.scenario, ending).id,
    after: makeLine(model, after),
    odds,
    paths: paths.map(({ moves, probability }, i) => ({
      probability,
      share: probability / odds,
      line: makeLine(model, [...after, ...moves]),
      game: games[i]?.path ?? null,
    })),
  };
}

/** Returns the same as a table. */
export function pathsCsv({ model, after, odds, paths }: PathsRecord): CsvTable {
  return {
    heads: ['path', 'probability', 'share', 'moves', 'line'],
    rows: paths.map(({ moves, probability }, i) => [
      i + 1,
      probability,
      probability / odds,
      moves.length,
      makeLine(model, [...after, ...moves]),
    ]),
  };
}

/** Writes the likeliest lines of play to an ending as text, round by round. */
export function pathsText(record: PathsRecord, games: PathGames): string {
  const { model, ending, after, odds, paths } = record;
  const title = cited(endingAt(model.scenario, ending).title);
  const from = after.length === 0 ? 'from the start' : `after ${counted(after.length, 'move')}`;
  const together = paths.reduce((sum, { probability }) => sum + probability, 0);
  return [
    model.scenario.title,
    ...inLines(noticeOf(model)),
    '',
    ...inLines(`The likeliest lines of play to ${title} ${from}; ${percentText(odds, 1)} of play ends so`),
    ...paths.flatMap((path, i) => ['', ...pathLines(record, path, i), ...openLines(games, i)]),
    '',
    ...inLines(summaryOf(title, { odds, together, count: paths.length })),
  ].join('\n');
}

function summaryOf(
  title: string,
  { odds, together, count }: { odds: number; together: number; count: number },
): string {
  if (odds === 0) return `No play ends with ${title} from here.`;
  if (count === 0) return `Play ends with ${title} along lines each of which is too unlikely to be told by itself.`;
  return `Together ${plural(count, 'it is', 'they are')} ${finePercent(together / odds)} of all play that ends with ${title}: one line of play is one of very many, and none of them is a forecast.`;
}

function pathLines(
  { model, after, odds }: PathsRecord,
  { moves, probability }: LikelyPath,
  i: number,
): readonly string[] {
  const line = [...after, ...moves];
  const told = tellLine(model, positionsAlong(model, line), line).slice(after.length);
  const rounds = [...new Set(told.map(({ round }) => round))];
  return [
    ...inLines(
      `${i + 1}. ${finePercent(probability)} of play, ${finePercent(probability / odds)} of what ends so, in ${counted(moves.length, 'move')}`,
    ),
    ...rounds.flatMap(round => {
      const own = told.filter(move => move.round === round).map(moveText);
      return inLines(`Round ${round} ${own.join('; ')}`, ' '.repeat(6), '  ');
    }),
  ];
}

/** What came of a move is told where it is not what comes of it most often. */
const moveText = ({ mover, title, says, isUsual }: ToldMove): string =>
  `${mover}: ${title}${isUsual || says === '' ? '' : ` (${says.replace(/[.]$/, '')})`}`;

const openLines = (games: PathGames, i: number): readonly string[] =>
  games.length === 0 ? [] : inLines(`Open it: ${at(games, i, 'game').command}`, '  ', '  ');

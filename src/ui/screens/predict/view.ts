import { at } from '../../../num/at.ts';
import { scoreText } from '../../../words/numbers/score.ts';
import { givenPercent, percentTexts, spokenPercent } from '../../../words/percents.ts';
import { toRight } from '../../../words/table.ts';
import { cut, fill, widthOf } from '../../../words/width.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import { type Row, row, span, textRow } from '../../kit/rows/row.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { oddsPredicted, type PredictionScores, tallyOf } from './scores.ts';
import { type Predicting, sumOf } from './state.ts';

/** The columns of "100% ". */
const PERCENT = 5;
const LONGEST_NAME = 24;
const MOST_CELLS = 40;

/** Returns the screen's lines: an ending each, with what stands above and below them. */
export function predictRows(scene: Scene, predicting: Predicting, at: number, width: number): readonly Row[] {
  return predicting.isGiven ? givenRows(scene, predicting, width) : askingRows(scene, predicting, at, width);
}

function askingRows(scene: Scene, predicting: Predicting, cursor: number, width: number): readonly Row[] {
  const names = namesOf(scene);
  const cells = cellsIn(width, names, 1);
  const rows = predicting.percents.map((percent, i) => {
    const isCursor = i === cursor;
    return row(
      [
        span(isCursor ? ' › ' : '   ', 'cursor'),
        span(fill(at(names.titles, i, 'ending'), names.width), isCursor ? 'strong' : 'plain'),
        span(` ${percentColumn(percent)}`, isCursor ? 'cursor' : 'strong'),
        span(` ${bar(i, percent / 100, cells)}`, toneOf(i)),
      ],
      `${names.titles[i]}: ${percent} percent.`,
    );
  });
  return [...rows, sumRow(predicting, names.width)];
}

function sumRow(predicting: Predicting, width: number): Row {
  const sum = sumOf(predicting);
  const left = 100 - sum;
  const rest =
    left === 0 ? 'Enter gives them' : left > 0 ? `${left} left: r puts it here` : `${-left} too much: r takes it here`;
  return row(
    [
      span(`   ${fill('together', width)} `),
      span(percentColumn(sum), 'strong'),
      span(` ${rest}`, left === 0 ? 'here' : 'plain'),
    ],
    `Together ${sum} percent: ${rest}.`,
  );
}

/** What was given and the exact odds beside each other, both bars to one measure. */
function givenRows(scene: Scene, { node, percents }: Predicting, width: number): readonly Row[] {
  const odds = oddsPredicted(scene)?.get(node);
  const names = namesOf(scene);
  const cells = cellsIn(width, names, 2);
  const most = Math.max(...percents.map(percent => percent / 100), ...(odds ?? [0]));
  const texts = odds && percentTexts(odds);
  const exact = (i: number) => (texts ? at(texts, i, 'percent') : '…');
  const column = PERCENT + cells + 1;
  const head = row(
    [span(`   ${fill('', names.width)} `), span(fill('given', column), 'strong'), span('exact odds', 'strong')],
    '',
  );
  const rows = percents.map((percent, i) =>
    row(
      [
        span(`   ${fill(at(names.titles, i, 'ending'), names.width)} `),
        span(percentColumn(percent), 'strong'),
        span(fill(` ${bar(i, percent / 100 / most, cells)}`, cells + 2), toneOf(i)),
        span(`${toRight(exact(i), PERCENT - 1)} `, 'strong'),
        ...(odds ? [span(bar(i, at(odds, i, 'probability') / most, cells), toneOf(i))] : []),
      ],
      `${names.titles[i]}: given ${percent} percent, exact odds ${texts ? spokenPercent(exact(i)) : 'not known yet'}.`,
    ),
  );
  return [head, ...rows, ...tallyRows(tallyOf(scene), width)];
}

function tallyRows(tally: PredictionScores | undefined, width: number): readonly Row[] {
  if (!tally) return [textRow('   score: …', 'faint', '')];
  const { last, all } = tally;
  const score = `Score ${scoreText(last)}`;
  const many = all.count > 1 ? ` · ${all.count} so far: mean ${scoreText(all.mean)}, best ${scoreText(all.best)}` : '';
  const key = ' (0 is the odds themselves, 2 the farthest)';
  const hasKey = widthOf(`   ${score}${key}${many}`) <= width;
  return [row([span(`   ${score}`, 'strong'), span(hasKey ? key : '', 'faint'), span(many)], `${score}${key}${many}.`)];
}

const percentColumn = (percent: number) => toRight(givenPercent(percent / 100), PERCENT - 1);

interface Names {
  readonly titles: readonly string[];
  readonly width: number;
}

function namesOf({ model }: Scene): Names {
  const titles = model.scenario.endings.map(({ title }) => cut(title, LONGEST_NAME));
  return { titles, width: Math.max('together'.length, ...titles.map(widthOf)) };
}

/** The cells of a bar, where so many stand in a line. */
function cellsIn(width: number, { width: names }: Names, bars: number): number {
  if (!Number.isFinite(width)) return 0;
  const room = width - names - 5 - bars * (PERCENT + 2);
  return Math.max(0, Math.min(MOST_CELLS, Math.floor(room / bars)));
}

/** What is not nothing has a cell. */
function bar(ending: number, share: number, cells: number): string {
  const length = share > 0 ? Math.max(Math.min(1, cells), Math.round(share * cells)) : 0;
  return fillOf(ending).repeat(length);
}

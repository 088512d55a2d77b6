import { at } from '../../../num/at.ts';
import { scoreText } from '../../../words/numbers/score.ts';
import { givenPercent, percentTexts, spokenPercent } from '../../../words/percents.ts';
import { widest } from '../../../words/table.ts';
import { widthOf } from '../../../words/width.ts';
import { fillOf, toneOf } from '../../kit/odds/ending-look.ts';
import type { Part, PartItem } from '../../kit/parts/part.ts';
import { barCell, type Column, CURSOR_COLUMN, cell, cursorCell, oneLine, tableLine } from '../../kit/parts/table.ts';
import type { Scene } from '../../kit/scene/scene.ts';
import { oddsPredicted, type PredictionScores, tallyOf } from './scores.ts';
import { type Predicting, sumOf } from './state.ts';

/** "100%" */
const PERCENT = { width: 4, align: 'right' } as const;
const LONGEST_NAME = 24;
const MOST_CELLS = 40;
/** A percent, and the blanks around it and its bar. */
const BESIDE_BAR = 7;
const OWN: Column = { width: 'own' };

/** Returns what the screen lists, a line an item: the endings, with what stands above and below them. */
export function predictItems(scene: Scene, predicting: Predicting, at: number, width: number): readonly PartItem[] {
  const parts = predicting.isGiven ? givenParts(scene, predicting, width) : askingParts(scene, predicting, at, width);
  return parts.map(part => ({ parts: [part] }));
}

function askingParts(scene: Scene, predicting: Predicting, cursor: number, width: number): readonly Part[] {
  const names = namesOf(scene);
  const columns = [...columnsOf(names), { width: cellsIn(width, names, 1), gap: 1 }];
  const lines = predicting.percents.map((percent, i) => {
    const isCursor = i === cursor;
    const title = at(names.titles, i, 'ending');
    const cells = [
      cursorCell(isCursor),
      cell(title, isCursor ? 'strong' : 'plain', { goesOn: true }),
      cell(percentText(percent), isCursor ? 'cursor' : 'strong'),
      barCell(percent / 100, fillOf(i), toneOf(i)),
    ];
    return tableLine(columns, cells, `${title}: ${percent} percent.`);
  });
  return [...lines, sumLine(predicting, names)];
}

function sumLine(predicting: Predicting, names: Names): Part {
  const sum = sumOf(predicting);
  const left = 100 - sum;
  const rest =
    left === 0 ? 'Enter gives them' : left > 0 ? `${left} left: r puts it here` : `${-left} too much: r takes it here`;
  const cells = [
    cursorCell(false),
    cell('together'),
    cell(percentText(sum), 'strong'),
    cell(rest, left === 0 ? 'here' : 'plain'),
  ];
  return tableLine([...columnsOf(names), { width: 'own', gap: 1 }], cells, `Together ${sum} percent: ${rest}.`);
}

/** What was given and the exact odds beside each other, both bars to one measure. */
function givenParts(scene: Scene, { node, percents }: Predicting, width: number): readonly Part[] {
  const odds = oddsPredicted(scene)?.get(node);
  const names = namesOf(scene);
  const cells = cellsIn(width, names, 2);
  const bars: Column = { width: cells, gap: 1 };
  const columns: readonly Column[] = [...columnsOf(names), bars, { ...PERCENT, gap: 1 }, bars];
  const most = Math.max(...percents.map(percent => percent / 100), ...(odds ?? []));
  const texts = odds && percentTexts(odds);
  const lines = percents.map((percent, i) => {
    const [title, exact] = [at(names.titles, i, 'ending'), texts ? at(texts, i, 'percent') : '…'];
    const line = [
      cursorCell(false),
      cell(title, 'plain', { goesOn: true }),
      cell(percentText(percent), 'strong'),
      barCell(percent / 100 / most, fillOf(i), toneOf(i)),
      cell(exact, 'strong'),
      barCell(odds ? at(odds, i, 'probability') / most : 0, fillOf(i), toneOf(i)),
    ];
    const said = `${title}: given ${percent} percent, exact odds ${texts ? spokenPercent(exact) : 'not known yet'}.`;
    return tableLine(columns, line, said);
  });
  return [headLine(names, cells), ...lines, tallyLine(tallyOf(scene), width)];
}

/** The heads begin where the percents do. */
function headLine(names: Names, cells: number): Part {
  const columns: readonly Column[] = [CURSOR_COLUMN, { width: names.width }, { width: 6 + cells, gap: 1 }, OWN];
  const heads = [cursorCell(false), cell(''), cell('given', 'strong'), cell('exact odds', 'strong')];
  return tableLine(columns, heads, '');
}

function tallyLine(tally: PredictionScores | undefined, width: number): Part {
  if (!tally) return oneLine('   score: …', 'faint', '');
  const { last, all } = tally;
  const score = `Score ${scoreText(last)}`;
  const many = all.count > 1 ? ` · ${all.count} so far: mean ${scoreText(all.mean)}, best ${scoreText(all.best)}` : '';
  const key = ' (0 is the odds themselves, 2 the farthest)';
  const hasKey = widthOf(`   ${score}${key}${many}`) <= width;
  const cells = [cursorCell(false), cell(score, 'strong'), cell(hasKey ? key : '', 'faint'), cell(many)];
  return tableLine([CURSOR_COLUMN, OWN, OWN, OWN], cells, `${score}${key}${many}.`);
}

const percentText = (percent: number) => givenPercent(percent / 100);

/** The columns that stand before every bar. */
const columnsOf = (names: Names): readonly Column[] => [CURSOR_COLUMN, { width: names.width }, { ...PERCENT, gap: 1 }];

interface Names {
  readonly titles: readonly string[];
  readonly width: number;
}

function namesOf({ model }: Scene): Names {
  const titles = model.scenario.endings.map(({ title }) => title);
  return { titles, width: Math.min(LONGEST_NAME, Math.max('together'.length, widest(titles))) };
}

/** The cells of a bar, where so many stand in a line. */
function cellsIn(width: number, { width: names }: Names, bars: number): number {
  if (!Number.isFinite(width)) return 0;
  const room = width - names - 5 - bars * BESIDE_BAR;
  return Math.max(0, Math.min(MOST_CELLS, Math.floor(room / bars)));
}

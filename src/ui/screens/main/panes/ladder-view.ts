import { rungOf } from '../../../../game/rules.ts';
import type { PartItem } from '../../../kit/parts/part.ts';
import { itemRows } from '../../../kit/parts/part-rows.ts';
import { type Column, cell, type Table, tableLine } from '../../../kit/parts/table.ts';
import { span, type Tone } from '../../../kit/rows/row.ts';
import { highestRung } from '../../../kit/scene/line.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { rungsDown } from '../lists.ts';

/** From this width on the marks of the ladder are written out. */
const ROOMY = 36;

/**
 * Returns the rungs from the gravest down: with whole titles where all rungs fit into `height` lines so, else a line each,
 * and only the title under the cursor whole. Better all rungs in sight than all words.
 */
export function ladderItems(scene: Scene, cursor: number | null, width: number, height: number): readonly PartItem[] {
  const { model, timeline, position } = scene;
  const here = rungOf(model, position.state);
  const highest = highestRung(model, timeline);
  const itemsAs = (isWhole: boolean): readonly PartItem[] =>
    rungsDown(scene).map(({ rung, title }, i) => {
      const isCursor = i === cursor;
      return { parts: [rungLine({ rung, title, here, highest, isCursor, isWhole: isWhole || isCursor }, width)] };
    });
  const whole = itemsAs(true);
  return whole.flatMap(item => itemRows(item, width)).length <= height ? whole : itemsAs(false);
}

interface RungView {
  readonly rung: number;
  readonly title: string;
  readonly here: number;
  readonly highest: number;
  readonly isCursor: boolean;
  /** Its title goes on over several lines where that is needed. */
  readonly isWhole: boolean;
}

/** The cursor, the number, the sign, the title, and what marks the highest rung, under each other. */
const COLUMNS: readonly Column[] = [
  { width: 1 },
  { width: 2, align: 'right' },
  { width: 1, gap: 1 },
  { width: 'rest', gap: 1 },
  { width: 'own', gap: 1 },
];

function rungLine({ rung, title, here, highest, isCursor, isWhole }: RungView, width: number): Table {
  const isHere = rung === here;
  const isHighest = rung === highest && !isHere;
  const sign = isHere ? '●' : isHighest ? '△' : rung < here ? '│' : '·';
  const mark = markOf(isHere, isHighest, width);
  const tone: Tone = isHere ? 'here' : rung < here ? 'plain' : 'faint';
  const cells = [
    cell(isCursor ? '›' : '', 'cursor'),
    cell(String(rung), tone),
    cell(sign, tone),
    // Where things stand now is said right behind the title.
    cell(title, tone, { goesOn: isWhole, ...(isHere ? { after: span(` ${mark}`, 'here') } : {}) }),
    cell(isHere ? '' : mark, 'faint'),
  ];
  const said = `Rung ${rung}: ${title}${isHere ? ', where things stand now' : ''}${isHighest ? ', highest so far' : ''}.`;
  return tableLine(COLUMNS, cells, said);
}

function markOf(isHere: boolean, isHighest: boolean, width: number): string {
  if (isHere) return width >= ROOMY ? '◀ now' : '◀';
  return isHighest && width >= ROOMY ? 'highest so far' : '';
}

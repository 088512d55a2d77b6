import { rungOf } from '../../../../game/rules.ts';
import { at } from '../../../../num/at.ts';
import { toRight } from '../../../../words/table.ts';
import { cut, fill, wrap } from '../../../../words/width.ts';
import { type Row, row, span, type Tone, textRow } from '../../../kit/rows/row.ts';
import type { Item } from '../../../kit/rows/scroll.ts';
import { highestRung } from '../../../kit/scene/line.ts';
import type { Scene } from '../../../kit/scene/scene.ts';
import { rungsDown } from '../lists.ts';

/** From this width on the marks of the ladder are written out. */
const ROOMY = 36;

/**
 * Returns the rungs from the gravest down. Titles that take several lines are whole where all rungs fit into `height`
 * lines even so, those nearest the present rung first; that under the cursor always is.
 */
export function ladderItems(scene: Scene, cursor: number | null, width: number, height: number): readonly Item[] {
  const { model, timeline, position } = scene;
  const here = rungOf(model, position.state);
  const highest = highestRung(model, timeline);
  const rungs = rungsDown(scene);
  const rowsOf = (i: number, isWhole: boolean): readonly Row[] => {
    const { rung, title } = at(rungs, i, 'rung');
    return rungRows({ rung, title, here, highest, isCursor: i === cursor, isWhole }, width);
  };
  const farness = (i: number) => (i === cursor ? -1 : Math.abs(at(rungs, i, 'rung').rung - here));
  const shown = rungs.map((_, i) => rowsOf(i, false));
  let left = height - rungs.length;
  for (const i of [...rungs.keys()].sort((one, other) => farness(one) - farness(other))) {
    const whole = rowsOf(i, true);
    if (whole.length - 1 > left && i !== cursor) continue;
    left -= whole.length - 1;
    shown[i] = whole;
  }
  return shown.map(rows => ({ rows }));
}

interface RungView {
  readonly rung: number;
  readonly title: string;
  readonly here: number;
  readonly highest: number;
  readonly isCursor: boolean;
  /** Its title is not cut. */
  readonly isWhole: boolean;
}

function rungRows({ rung, title, here, highest, isCursor, isWhole }: RungView, width: number): readonly Row[] {
  const isHere = rung === here;
  const isHighest = rung === highest && !isHere;
  const sign = isHere ? '●' : isHighest ? '△' : rung < here ? '│' : '·';
  const mark = markOf(isHere, isHighest, width);
  const room = width - 6 - (mark === '' ? 0 : mark.length + 1);
  const tone: Tone = isHere ? 'here' : rung < here ? 'plain' : 'faint';
  const [first = '', ...more] = isWhole ? wrap(title, room) : [cut(title, room)];
  const head = row(
    [
      span(isCursor ? '›' : ' ', 'cursor'),
      span(`${toRight(String(rung), 2)} ${sign} `, tone),
      span(isHighest && mark !== '' ? fill(first, room) : first, tone),
      span(mark === '' ? '' : ` ${mark}`, isHere ? 'here' : 'faint'),
    ],
    `Rung ${rung}: ${title}${isHere ? ', where things stand now' : ''}${isHighest ? ', highest so far' : ''}.`,
  );
  return [head, ...more.map(text => textRow(`      ${text}`, tone, ''))];
}

function markOf(isHere: boolean, isHighest: boolean, width: number): string {
  if (isHere) return width >= ROOMY ? '◀ now' : '◀';
  return isHighest && width >= ROOMY ? 'highest so far' : '';
}

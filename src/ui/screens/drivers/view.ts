import type { Swing } from '../../../analysis/drivers/one-at-a-time.ts';
import { at } from '../../../num/at.ts';
import { whiskerText } from '../../../report/answers/band/whisker.ts';
import { meaningOf } from '../../../report/answers/drivers/meaning.ts';
import { inWords } from '../../../report/tell/reasons/in-words.ts';
import { endingAt } from '../../../scenario/part-at.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { percentText, spokenPercent } from '../../../words/percents.ts';
import { cited } from '../../../words/quote.ts';
import { widest } from '../../../words/table.ts';
import { type PartItem, paragraph } from '../../kit/parts/part.ts';
import { type Column, CURSOR_COLUMN, cell, cursorCell, tableLine } from '../../kit/parts/table.ts';
import { span } from '../../kit/rows/row.ts';
import { groundsOf } from '../../kit/scene/evidence.ts';
import type { ToldDrivers } from './told.ts';

const CURSOR_WIDTH = 3;
const ON_IT = span(' › ', 'cursor');

const [LONGEST_NAME, WIDEST_BAR, NARROWEST_BAR] = [30, 40, 8];
/** A percent with one decimal, and the blanks before it. */
const FIGURE = 8;

/** Returns the items of the screen: what it comes to, then each lever with how far it moves the ending. */
export function driversItems(told: ToldDrivers, cursor: number, width: number): readonly PartItem[] {
  const { swings } = told.found;
  const columns = columnsFor(told, width);
  return [
    { parts: [paragraph(meaningOf(told), { indent: CURSOR_WIDTH, ...(cursor === 0 && { lead: [ON_IT] }) })] },
    ...swings.map((swing, i) => swingItem(told, swing, i + 1 === cursor, columns)),
  ];
}

/** Says which ending is looked at, and what its odds are as all is set. */
export function driversTitle({ model, ending, base }: ToldDrivers): string {
  return `What drives ${cited(endingAt(model.scenario, ending).short)}, ${percentText(at(base, ending, 'ending'), 1)} as all is set`;
}

interface SwingColumns {
  readonly columns: readonly Column[];
  readonly bar: number;
}

function columnsFor(told: ToldDrivers, width: number): SwingColumns {
  const names = Math.min(LONGEST_NAME, Math.max(1, widest(told.found.swings.map(swing => titleOf(told, swing)))));
  const room = Number.isFinite(width) ? width - CURSOR_WIDTH - names - 2 * FIGURE - 2 : WIDEST_BAR;
  const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room));
  const figure: Column = { width: FIGURE, align: 'right' };
  return { columns: [CURSOR_COLUMN, { width: names }, figure, { width: bar, gap: 2 }, figure], bar };
}

const titleOf = ({ model }: ToldDrivers, { lever }: Swing): string =>
  inWords(lever.name, [lever.says], model.scenario.parties);

/** A lever: its line, and under the cursor at which values the ending is least likely and likeliest. */
function swingItem(told: ToldDrivers, swing: Swing, isCursor: boolean, { columns, bar }: SwingColumns): PartItem {
  const { lever, least, greatest, isUnknown } = swing;
  const now = at(told.base, told.ending, 'ending');
  // An ending that is not possible anywhere is drawn at 0.
  const most = Math.max(now, ...told.found.swings.map(one => one.greatest.odds)) || 1;
  const [low, high] = [percentText(least.odds, 1), percentText(greatest.odds, 1)];
  const whisker = whiskerText({ low: least.odds / most, high: greatest.odds / most, mark: now / most }, bar);
  const cells = [
    cursorCell(isCursor),
    cell(titleOf(told, swing), isCursor ? 'strong' : 'plain'),
    cell(low),
    cell(whisker),
    cell(high),
  ];
  const ends = `${spokenPercent(low)} at ${givenText(least.value)}, ${spokenPercent(high)} at ${givenText(greatest.value)}`;
  const line = tableLine(columns, cells, `${titleOf(told, swing)}: from ${ends}.`);
  if (!isCursor) return { parts: [line] };
  const range = isUnknown ? 'over what is plausible of it' : 'a choice, over all that it may be';
  const text = `${lever.says} ${low} at ${givenText(least.value)}, ${high} at ${givenText(greatest.value)}: ${range}.`;
  const why = lever.plausible ? [paragraph(lever.plausible.why, { indent: 5 })] : [];
  const grounds = groundsOf(told.model, lever.restsOn).map(
    ground => ({ kind: 'ground', ...ground, most: 1, indent: 5 }) as const,
  );
  return { parts: [line, paragraph(text, { indent: 5 }), ...why, ...grounds] };
}

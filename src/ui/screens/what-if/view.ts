import { at } from '../../../num/at.ts';
import { GAP, type Part, type PartItem, paragraph } from '../../kit/parts/part.ts';
import { itemRows, partsRows } from '../../kit/parts/part-rows.ts';
import { oneLine } from '../../kit/parts/table.ts';
import { cutRow, type Row, row, rowWidth, span, textRow } from '../../kit/rows/row.ts';
import { ALL_SEEN, type Hidden, SIGNS, scrolled } from '../../kit/rows/scroll.ts';
import { cursorIn, lineIn } from '../../kit/screen/cursor.ts';
import type { ListView } from '../../kit/screen/screen-view.ts';
import { slidersIn } from './cursor.ts';
import { oddsFlow, oddsLinesRoom, oddsTable, TABLE_WIDTH } from './odds-view.ts';
import { sliderColumns, sliderDetails, sliderLine } from './slider-view.ts';
import type { Slider } from './sliders.ts';
import type { WhatIfInput } from './state.ts';

/** From so many columns on the odds stand beside the sliders. */
const SIDE_BY_SIDE = 130;
/** Lines of the details at most, and at least. */
const MOST_DETAILS = 9;
const LEAST_DETAILS = 3;

/** Stands over the sliders that are dead once play is under way. */
const START_HEADING = oneLine('   Set the start only (no effect from here on):', 'faint');

/** Returns the panel: the sliders, what the one under the cursor is and rests on, and the odds under what is set. */
export function whatIfView(input: WhatIfInput, width: number, height: number): ListView {
  const { scene, state } = input;
  const sliders = slidersIn(input);
  const cursor = cursorIn(state.cursors, 'whatIf', sliders.length);
  const isWide = width >= SIDE_BY_SIDE && Number.isFinite(width);
  const left = isWide ? width - TABLE_WIDTH - 3 - SIGNS : width;
  const odds = isWide ? oddsTable(input) : [oddsFlow(input)];
  const above = isWide ? [] : steady(partsRows(odds, width), oddsLinesRoom(scene, width));
  const list = sliderItems(sliders, cursor, scene.position.turn > 0, left);
  const about = partsBelow(input, sliders[cursor]);
  const told = toldRows(input, partsRows(about, left), left, height - above.length);
  const column = [...sliderRows(list, cursor, left, height - above.length - told.room - 1), textRow(''), ...told.rows];
  return {
    title: scene.position.turn === 0 ? 'What if, from the start' : `What if, from here on (round ${scene.round})`,
    items: [{ parts: odds }, ...list, { parts: [GAP, ...about] }],
    rows: isWide ? beside(column, partsRows(odds, TABLE_WIDTH), left + SIGNS) : [...above, ...column],
    // What is told below the sliders is read there, and what stands over one of them is no part of it.
    hidden: told.hidden,
    cursorSaid: sliders.length === 0 ? '' : lastSaid(at(list, cursor, 'slider'), left),
  };
}

function sliderRows(list: readonly PartItem[], cursor: number, width: number, height: number): readonly Row[] {
  const lines = list.map(item => ({ rows: itemRows(item, width) }));
  return scrolled(lines, { item: cursor, line: 0 }, width, height).rows;
}

/** What is told below the sliders: as many lines as are kept for it, and what of it is out of sight. */
interface ToldRows {
  readonly rows: readonly Row[];
  readonly room: number;
  readonly hidden: Hidden;
}

/** What came of a key is scrolled where it is taller than the panel. */
function toldRows({ state, own }: WhatIfInput, below: readonly Row[], width: number, height: number): ToldRows {
  if (own.notice === '') {
    const room = detailsRoom(below, height);
    return { rows: shortened(below, room), room, hidden: ALL_SEEN };
  }
  const room = Math.min(below.length, height - 1);
  return { ...scrolled([{ rows: below }], { item: 0, line: lineIn(state.lines, 'whatIf') }, width, room), room };
}

/** As many lines for the details whatever these say, so that the sliders stay where they are. */
function detailsRoom(details: readonly Row[], height: number): number {
  const most = Number.isFinite(height) ? MOST_DETAILS : details.length;
  return Math.max(LEAST_DETAILS, Math.min(most, Math.floor(height / 3)));
}

/** What has no room is told where `f` leads. */
function shortened(details: readonly Row[], room: number): readonly Row[] {
  return details.length <= room ? details : [...details.slice(0, room - 1), textRow('   … f tells the rest', 'faint')];
}

function lastSaid(item: PartItem, width: number): string {
  const rows = itemRows(item, width);
  return at(rows, rows.length - 1, 'line').said;
}

/** So many lines whatever the odds: nothing below moves while a key is held. */
function steady(lines: readonly Row[], room: number): readonly Row[] {
  return [...lines, ...Array.from({ length: Math.max(0, room - lines.length) }, () => textRow(''))];
}

function sliderItems(sliders: readonly Slider[], at: number, isUnderWay: boolean, width: number): readonly PartItem[] {
  if (sliders.length === 0) return [{ parts: [oneLine('   There is nothing to turn in this scenario.')] }];
  const columns = sliderColumns(sliders, width);
  const firstOfStart = isUnderWay ? sliders.findIndex(({ isStart }) => isStart) : -1;
  return sliders.map((slider, i) => {
    const line = sliderLine(slider, i === at, columns);
    return { parts: i === firstOfStart ? [START_HEADING, line] : [line] };
  });
}

/** What stands below the sliders: what is typed, what came of saving, or else the slider under the cursor. */
function partsBelow({ scene, own: { naming, notice } }: WhatIfInput, slider: Slider | undefined): readonly Part[] {
  if (naming) {
    const isTitle = naming.title === null;
    const help = isTitle ? 'Enter goes on, Esc leaves it.' : 'Enter saves it as a scenario file, Esc leaves it.';
    const label = isTitle ? 'Title of the variant' : 'Why these settings (may be empty)';
    return [{ kind: 'input', label, input: naming.input }, oneLine(`   ${help}`, 'faint')];
  }
  if (notice !== '') return [paragraph(notice, { indent: 3, tone: 'strong' })];
  return slider ? sliderDetails(scene.model, slider, scene.position.turn > 0) : [];
}

function beside(left: readonly Row[], right: readonly Row[], width: number): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const [one, other] = [cutRow(left[i] ?? textRow(''), width), right[i] ?? textRow('')];
    const gap = ' '.repeat(Math.max(0, width - rowWidth(one)));
    const said = [one.said, other.said].filter(text => text !== '').join(' ');
    return row([...one.spans, span(`${gap} `), span('│', 'faint'), span(' '), ...other.spans], said);
  });
}

import { inputRow } from '../../kit/input/text-input.ts';
import { paragraph } from '../../kit/parts/part.ts';
import { partRows } from '../../kit/parts/part-rows.ts';
import { cutRow, type Row, row, rowWidth, span, textRow } from '../../kit/rows/row.ts';
import { scrolled } from '../../kit/rows/scroll.ts';
import { cursorIn } from '../../kit/screen/cursor.ts';
import { drawnView, type ListView } from '../../kit/screen/screen-view.ts';
import { slidersIn } from './cursor.ts';
import { oddsLines, oddsLinesRoom, oddsTable, TABLE_WIDTH } from './odds-view.ts';
import { sliderColumns, sliderDetails, sliderRow } from './slider-view.ts';
import type { Slider } from './sliders.ts';
import type { WhatIfInput } from './state.ts';

/** From so many columns on the odds stand beside the sliders. */
const SIDE_BY_SIDE = 130;
/** Lines of the details at most, and at least. */
const MOST_DETAILS = 9;
const LEAST_DETAILS = 3;

/** Stands over the sliders that are dead once play is under way. */
const START_HEADING = textRow('   Set the start only (no effect from here on):', 'faint');

/** Returns the panel: the sliders, what the one under the cursor is and rests on, and the odds under what is set. */
export function whatIfView(input: WhatIfInput, width: number, height: number): ListView {
  const { scene, state } = input;
  const sliders = slidersIn(input);
  const at = cursorIn(state.cursors, 'whatIf', sliders.length);
  const title = scene.position.turn === 0 ? 'What if, from the start' : `What if, from here on (round ${scene.round})`;
  const isWide = width >= SIDE_BY_SIDE && Number.isFinite(width);
  const left = isWide ? width - TABLE_WIDTH - 3 : width;
  const above = isWide ? [] : oddsAbove(input, width);
  const room = height - above.length;
  const below = belowRows(input, sliders[at], left);
  // As many lines whatever they say, so that the sliders stay where they are.
  const most = Number.isFinite(room) ? MOST_DETAILS : below.length;
  const details = Math.max(LEAST_DETAILS, Math.min(most, Math.floor(room / 3)));
  const list = sliderRows(sliders, at, scene.position.turn > 0, left, room - details - 1);
  const column = [...list, textRow(''), ...below.slice(0, details)];
  const rows = isWide ? beside(column, oddsTable(input), left) : [...above, ...column];
  // What is told below the sliders is read there.
  return drawnView(title, rows, list.find(({ spans }) => spans[0]?.text === ' › ')?.said ?? '');
}

/** So many lines whatever the odds: nothing below moves while a key is held. */
function oddsAbove(input: WhatIfInput, width: number): readonly Row[] {
  const lines = oddsLines(input, width);
  if (!Number.isFinite(width)) return lines;
  const room = Math.max(lines.length, oddsLinesRoom(input.scene, width));
  return [...lines, ...Array.from({ length: room - lines.length }, () => textRow(''))];
}

function sliderRows(
  sliders: readonly Slider[],
  at: number,
  isUnderWay: boolean,
  width: number,
  height: number,
): readonly Row[] {
  if (sliders.length === 0) return [textRow('   There is nothing to turn in this scenario.')];
  const columns = sliderColumns(sliders, width);
  const firstOfStart = isUnderWay ? sliders.findIndex(({ isStart }) => isStart) : -1;
  const items = sliders.map((slider, i) => {
    const line = sliderRow(slider, i === at, columns, width);
    return { rows: i === firstOfStart ? [START_HEADING, line] : [line] };
  });
  return scrolled(items, at, width, height);
}

/** What stands below the sliders: what is typed, what came of saving, or else the slider under the cursor. */
function belowRows(
  { scene, own: { naming, notice } }: WhatIfInput,
  slider: Slider | undefined,
  width: number,
): readonly Row[] {
  if (naming) {
    const isTitle = naming.title === null;
    const help = isTitle ? 'Enter goes on, Esc leaves it.' : 'Enter saves it as a scenario file, Esc leaves it.';
    return [
      inputRow(isTitle ? 'Title of the variant' : 'Why these settings (may be empty)', naming.input, width),
      textRow(`   ${help}`, 'faint'),
    ];
  }
  if (notice !== '') {
    return partRows(paragraph(notice, { indent: 3, edge: 1, tone: 'strong' }), width);
  }
  if (!slider) return [];
  return sliderDetails(scene.model, slider, scene.position.turn > 0).flatMap(part => partRows(part, width));
}

function beside(left: readonly Row[], right: readonly Row[], width: number): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const [one, other] = [cutRow(left[i] ?? textRow(''), width), right[i] ?? textRow('')];
    const gap = ' '.repeat(Math.max(0, width - rowWidth(one)));
    const said = [one.said, other.said].filter(text => text !== '').join(' ');
    return row([...one.spans, span(`${gap} `), span('│', 'faint'), span(' '), ...other.spans], said);
  });
}

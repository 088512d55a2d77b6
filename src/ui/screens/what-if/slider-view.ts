import type { Model } from '../../../game/model.ts';
import { givenText } from '../../../words/numbers/given.ts';
import { widest } from '../../../words/table.ts';
import { type Part, paragraph } from '../../kit/parts/part.ts';
import { type Column, CURSOR_COLUMN, cell, cursorCell, tableLine } from '../../kit/parts/table.ts';
import type { Tone } from '../../kit/rows/row.ts';
import { groundsOf, type Subject } from '../../kit/scene/evidence.ts';
import { type Slider, valueText } from './sliders.ts';

/** How the line of a slider is set. */
interface SliderColumns {
  readonly names: number;
  readonly bar: number;
}

const LONGEST_NAME = 28;
const WIDEST_BAR = 31;
const NARROWEST_BAR = 9;
/** Room for a value with a short label. */
const VALUE = 14;

/** Returns how wide the names and the bars of sliders are in so many columns. */
export function sliderColumns(sliders: readonly Slider[], width: number): SliderColumns {
  if (!Number.isFinite(width)) return { names: LONGEST_NAME, bar: WIDEST_BAR };
  const names = Math.min(LONGEST_NAME, Math.max(1, widest(sliders.map(({ title }) => title))));
  return { names, bar: Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, width - names - VALUE - 6)) };
}

/** Returns the line of a slider: its name, where it stands between its ends, and its value. */
export function sliderLine(slider: Slider, isCursor: boolean, { names, bar }: SliderColumns): Part {
  const { title, value, own } = slider;
  const isTurned = value !== own;
  const text = valueText(slider, value);
  const columns: readonly Column[] = [
    CURSOR_COLUMN,
    { width: names },
    { width: bar, gap: 1 },
    { width: 1, gap: 1 },
    { width: 'rest' },
  ];
  const cells = [
    cursorCell(isCursor),
    cell(title, isCursor ? 'strong' : 'plain', { goesOn: true }),
    cell(barText(slider, bar), isTurned ? 'cursor' : 'plain'),
    cell(isTurned ? '◆' : '', 'cursor'),
    cell(text, isTurned ? 'strong' : 'plain', { goesOn: true }),
  ];
  return tableLine(columns, cells, `${title}: ${text}${isTurned ? `, turned from ${valueText(slider, own)}` : ''}.`);
}

/** Draws `├──┼──●──┤`: the default as ┼, what the game has as ○, what is set now as ●. */
export function barText(slider: Slider, width: number): string {
  const cells = ['├', ...Array.from({ length: width - 2 }, () => '─'), '┤'];
  const put = (value: Slider['value'], sign: string) => {
    const share = typeof value === 'number' ? (value - slider.min) / (slider.max - slider.min || 1) : 1;
    cells[Math.round(Math.min(1, Math.max(0, share)) * (width - 1))] = sign;
  };
  put(slider.default, '┼');
  put(slider.own, '○');
  put(slider.value, '●');
  return cells.join('');
}

/** Returns what is known of the slider under the cursor: what it is, its range, and what it rests on. */
export function sliderDetails(model: Model, slider: Slider, isUnderWay: boolean): readonly Part[] {
  const { says, isStart } = slider;
  const told = (text: string, tone: Tone = 'plain') => paragraph(text, { indent: 3, tone });
  const idle =
    isStart && isUnderWay ? [told('It sets the start only: it changes nothing from here on.', 'strong')] : [];
  const grounds = groundsOf(model, slider.restsOn).map(
    (ground): Part => ({ kind: 'ground', ...ground, most: 1, indent: 3 }),
  );
  return [told(says, 'strong'), ...idle, told(rangeText(slider)), ...grounds];
}

/** Says how far a slider goes, its default, its name in commands, and what the game has if that is another value. */
function rangeText(slider: Slider): string {
  const { name, min, max, step, top } = slider;
  const end = top === undefined ? '' : `, then ${valueText(slider, top)}`;
  const own = slider.own === slider.default ? '' : ` The game is played with ${valueText(slider, slider.own)}.`;
  return `From ${givenText(min)} to ${givenText(max)} by ${givenText(step)}${end}; default ${valueText(slider, slider.default)}. In commands: ${name}.${own}`;
}

/** Returns a slider as a thing to ask about: what there may be no room for below the sliders, and the evidence whole. */
export function sliderSubject(slider: Slider): Subject {
  const { title, says, value, restsOn } = slider;
  const number = { what: title, value: valueText(slider, value), restsOn: [], says: `${says} ${rangeText(slider)}` };
  return { title, restsOn, numbers: [number] };
}

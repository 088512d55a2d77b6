import type { TopLevelSpec } from 'vega-lite';
import { widthOf, wrap } from '../../words/width.ts';

/** A layer of a chart, with its own data. */
export type PictureLayer = Extract<TopLevelSpec, { layer: readonly unknown[] }>['layer'][number];

/** What is told in a picture beside what it draws, so that it can stand alone. */
export interface PictureText {
  readonly title: string;
  /** Under the title: what the signs mean, what was set, that it is no forecast. */
  readonly notes: readonly string[];
  /** At the foot: how to have the answer again. */
  readonly repeat: string;
}

/** In pixels. */
interface PlotSize {
  readonly left: number;
  readonly width: number;
  readonly right: number;
  readonly height: number;
  /** What the axis below it takes; left out, a line of labels and a title. */
  readonly axis?: number;
}

/** Pixels that a column of text takes in the fonts that are named, at 12 pixels: of a word at most, of a line, of a bold one. */
const [OF_WORD, OF_LINE, OF_BOLD] = [7.3, 6.6, 8.5];

/** The width of every picture, in pixels: that of a printed column. */
export const PICTURE_WIDTH = 780;

const [TITLE, NOTE, FOOT] = [22, 17, 14];
const AXIS = 46;
const MARGIN = 16;

/** Fonts that are found on most machines, the widest set of characters first. */
const FONT = 'DejaVu Sans, Liberation Sans, Arial, Helvetica, sans-serif';

/** Ink on white paper: no colour of a page, so that the picture is the same wherever it is put. */
const INK = '#1a1a1a';
const FAINT = '#595959';
const RULE = '#8c8c8c';
const GRID = '#e3e3e3';

const CONFIG: NonNullable<TopLevelSpec['config']> = {
  font: FONT,
  view: { stroke: null },
  axis: {
    labelColor: INK,
    titleColor: INK,
    titleFontWeight: 'normal',
    titleFontSize: 12,
    labelFontSize: 12,
    labelLimit: 0,
    domainColor: RULE,
    tickColor: RULE,
    gridColor: GRID,
  },
  text: { fill: INK, fontSize: 12 },
};

/**
 * Describes a picture that stands alone: the layers in a plot of a size, the title and notes above it, and at its foot how to
 * have it again. Its places are set, not left to Vega, which guesses how wide texts are.
 */
export function pictureSpec(
  { title, notes, repeat }: PictureText,
  plot: PlotSize,
  layers: readonly PictureLayer[],
): TopLevelSpec {
  const wide = plot.left + plot.width + plot.right;
  const linesOf = (text: string, size: number, column: number) => wrap(text, Math.floor((wide * 12) / (column * size)));
  const heads = linesOf(title, 15, OF_BOLD).map(text => ({ text, size: 15, height: TITLE, ink: INK, bold: true }));
  const below = notes
    .flatMap(note => linesOf(note, 12, OF_LINE))
    .map(text => ({ text, size: 12, height: NOTE, ink: FAINT, bold: false }));
  const foot = linesOf(repeat, 10, OF_LINE).map(text => ({ text, size: 10, height: FOOT, ink: FAINT, bold: false }));
  const above = [...heads, ...below];
  const top = above.reduce((sum, { height }) => sum + height, 0) + MARGIN;
  const { axis = AXIS } = plot;
  const bottom = axis + foot.length * FOOT;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${title}. ${notes.join(' ')}`,
    background: 'white',
    width: plot.width,
    height: plot.height,
    autosize: { type: 'none' },
    padding: { left: plot.left + MARGIN, top: top + MARGIN, right: plot.right + MARGIN, bottom: bottom + MARGIN },
    layer: [...layers, ...textLines(above, -plot.left, -top), ...textLines(foot, -plot.left, plot.height + axis)],
    config: CONFIG,
  };
}

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly height: number;
  readonly ink: string;
  readonly bold: boolean;
}

/** Lines of text under each other from a place on, by their size. */
function textLines(lines: readonly TextLine[], x: number, from: number): readonly PictureLayer[] {
  let y = from;
  return lines.map(({ text, size, height, ink, bold }): PictureLayer => {
    y += height;
    return {
      data: { values: [{ text }] },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'bottom',
        fontSize: size,
        fontWeight: bold ? 'bold' : 'normal',
        fill: ink,
        clip: false,
      },
      encoding: { x: { value: x }, y: { value: y }, text: { field: 'text' } },
    };
  });
}

/** Returns how many pixels the widest of some texts takes. */
export const roomFor = (texts: readonly string[]): number => OF_WORD * Math.max(0, ...texts.map(widthOf));
